/** Samples of the events that the engine reads in real news, to be judged by a reader, and the score of what was judged. */
package io.rawi.bench.events;
