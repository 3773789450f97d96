package io.rawi.app.config;

/**
 * A value that somebody set.
 *
 * @param path which property, {@code enrich.threads}
 * @param text the value as written
 * @param place where it was set, for messages: {@code rawi.yml, line 7} or {@code variable RAWI_ENRICH_THREADS}
 */
record Setting(String path, String text, String place) {}
