/**
 * What refers back to a name within one article: an abbreviation given in brackets, a family name after the full one,
 * "the organisation" after a named one. {@link io.rawi.arabic.coreference.Coreference} finds it, whoever found the names.
 */
package io.rawi.arabic.coreference;
