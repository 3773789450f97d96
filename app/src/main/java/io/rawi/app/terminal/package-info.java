/** What the command writes to: plain streams, or a terminal that a person looks at. */
package io.rawi.app.terminal;
