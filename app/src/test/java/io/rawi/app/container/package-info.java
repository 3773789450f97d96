/**
 * The pipeline in containers: a {@link io.rawi.app.container.Cluster} of brokers, a registry, a database and Rawi itself,
 * each of which a test may kill, pause or restart.
 */
package io.rawi.app.container;
