/**
 * Takes articles in from files, folders and standard input, and sends them to the topic of raw articles.
 *
 * <p>A refused file stays where it is and is told in the summary. A refused record of a stream or of a file of many (a line,
 * an element of an array) is also sent to the topic of dead letters, with its bytes up to a mebibyte.
 */
package io.rawi.ingest;
