/** Scores of stories on labelled clusters: {@code rawi evaluate stories}. */
package io.rawi.bench.stories;
