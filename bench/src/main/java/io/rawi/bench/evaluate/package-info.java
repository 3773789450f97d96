/** Scores of the engine and of relating on gold files: {@code rawi evaluate}. */
package io.rawi.bench.evaluate;
