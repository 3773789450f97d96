package io.rawi.arabic.number;

/**
 * A number that was read at a place of a text.
 *
 * @param value its value; whole up to 10<sup>15</sup> exactly
 * @param kind cardinal, ordinal or with a fraction
 * @param firstToken the token where it begins
 * @param lastToken the token where it ends, itself included; a minus or plus sign before it is no token
 * @param start where it begins in the normalised text: behind a joined و or preposition, at the article where it has one
 * @param end offset behind its last character in the normalised text
 * @param form how it is written
 * @param definite whether it has the article
 * @param conjunction whether و or ف is joined to its front
 * @param preposition the preposition joined to its front (ب, ل, ك), or 0
 */
public record NumberReading(
        double value,
        NumberKind kind,
        int firstToken,
        int lastToken,
        int start,
        int end,
        Form form,
        boolean definite,
        boolean conjunction,
        char preposition) {

    /** How a number is written. */
    public enum Form {
        /** In digits only. */
        DIGITS,
        /** In words only. */
        WORDS,
        /** In digits and words: 50 ألفا. */
        MIXED,
        /** Digits, separators and digits that make no number: 192.168.1.2, 12/5/2015; the value is that of the first. */
        CHAIN
    }

    /** How many tokens it takes. */
    public int tokens() {
        return lastToken - firstToken + 1;
    }

    /** Whether the value is a whole number. */
    public boolean whole() {
        return value == Math.rint(value);
    }
}
