package io.rawi.arabic.chrome;

/**
 * A stretch of page chrome that was taken out of a text.
 *
 * @param offset where in the remaining text it stood (UTF-16 code units); putting all of them back gives the text before
 * @param text what stood there
 * @param rule the rule that took it out
 */
public record RemovedText(int offset, String text, String rule) {}
