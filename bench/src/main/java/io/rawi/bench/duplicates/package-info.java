/** Measures how well and how fast articles are related: on labelled pairs, against all pairs, and on one lane. */
package io.rawi.bench.duplicates;
