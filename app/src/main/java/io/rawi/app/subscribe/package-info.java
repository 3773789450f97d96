/** Reads topics for people and their tools: JSON lines, filtered. */
package io.rawi.app.subscribe;
