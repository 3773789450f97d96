package io.rawi.arabic.number;

/** What a number is used for, as its form tells. */
public enum NumberKind {
    /** How many: خمسة وعشرون, ألفين, 3 آلاف. */
    CARDINAL,
    /** Which in a row: الخامس والعشرين, الأولى, ثالث. */
    ORDINAL,
    /** A number with a fraction written as such: نصف, ثلاثة أرباع, مليونين ونصف, 3/4. Digits with decimals are cardinals. */
    FRACTION
}
