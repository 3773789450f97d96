/** Training of the engine's models: {@code rawi train}. */
package io.rawi.bench.train;
