/** Gold files as tables, and the measures of precision and recall that are made against them. */
package io.rawi.bench.gold;
