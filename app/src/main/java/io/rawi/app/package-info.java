/** The {@code rawi} command. */
package io.rawi.app;
