package io.rawi.arabic.time;

/**
 * A stretch of tokens that states a time.
 *
 * @param from its first token
 * @param until the token behind its last one
 * @param point what it states
 */
record Phrase(int from, int until, Point point) {

    Phrase startingAt(int earlier) {
        return new Phrase(earlier, until, point);
    }
}
