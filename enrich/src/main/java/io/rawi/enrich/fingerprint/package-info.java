/** What the relate step gets to know of a text: its words as numbers, and how rare they are. */
package io.rawi.enrich.fingerprint;
