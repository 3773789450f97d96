/** Reads raw articles out of JSON of many dialects, one record in memory at a time, and prints them. */
package io.rawi.ingest.json;
