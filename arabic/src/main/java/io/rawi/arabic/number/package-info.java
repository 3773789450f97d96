/**
 * Numbers that stand in an Arabic text, in digits and in words of any case, gender and spelling, read as values: cardinals,
 * ordinals, fractions. What they count, and how a writer hedges them, is the matter of {@code quantity}.
 */
package io.rawi.arabic.number;
