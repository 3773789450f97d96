/**
 * The PostgreSQL sink: from {@code news.enriched}, {@code news.events} and {@code news.stories} to tables a person can
 * query, with Kafka's offsets in the same transaction as the rows.
 */
package io.rawi.sink.postgres;
