package io.rawi.arabic.number;

/** What a number word does in a number; the file {@code number-words.txt} explains each. */
enum WordClass {
    UNIT,
    BOUND,
    TEN,
    TENS,
    HUNDRED,
    HUNDREDS,
    SCALE,
    SCALES,
    EITHER,
    DUAL,
    DOZEN,
    DOZENS,
    TWODOZEN,
    PART,
    TWOPARTS,
    PARTS,
    ORDINAL,
    ELEVENTH,
    ZERO,
    MINUS,
    POINT
}
