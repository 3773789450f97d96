/** The configuration: {@code rawi.yml}, the environment, and what they mean together. */
package io.rawi.app.config;
