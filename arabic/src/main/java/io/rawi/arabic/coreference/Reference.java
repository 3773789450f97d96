package io.rawi.arabic.coreference;

/**
 * A word that refers back.
 *
 * @param token the word
 * @param taken how many letters of it are proclitics
 * @param mention the mention that it refers to
 * @param confidence how sure that is, 0 to 1
 */
record Reference(int token, int taken, int mention, float confidence) {}
