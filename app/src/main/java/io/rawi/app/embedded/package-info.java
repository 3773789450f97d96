/**
 * Broker, schema registry and PostgreSQL as child processes of this one: started together, checked by real calls,
 * durable in a data folder, and never left running.
 */
package io.rawi.app.embedded;
