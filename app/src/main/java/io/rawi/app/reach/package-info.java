/** Finds the Kafka, the registry and the database that a command is meant to use. */
package io.rawi.app.reach;
