/** Sends raw articles and dead letters to Kafka, and counts what becomes of each. */
package io.rawi.ingest.send;
