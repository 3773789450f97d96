/** How a command ends: its exit code, and failures in words. */
package io.rawi.app.outcome;
