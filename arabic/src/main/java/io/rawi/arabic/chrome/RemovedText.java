package io.rawi.arabic.chrome;

/**
 * A stretch of page chrome that was taken out of a text.
 *
 * @param offset where in the remaining text it stood (UTF-16 code units); putting all of them back in order gives the text
 *     before. An article's offsets count in its whole text, headline included
 * @param text what stood there
 * @param rule the rule that took it out
 */
public record RemovedText(int offset, String text, String rule) {}
