/** Tells whether two texts are copies, an update, one form filled twice, or nothing to each other. Pure functions. */
package io.rawi.enrich.copy;
