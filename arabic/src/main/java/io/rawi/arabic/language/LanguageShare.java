package io.rawi.arabic.language;

/**
 * How much of a text is in a language.
 *
 * @param language BCP 47 tag, {@code und} where undecided
 * @param share share of the letters, 0 to 1
 */
public record LanguageShare(String language, float share) {}
