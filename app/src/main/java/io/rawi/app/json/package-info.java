/** Records as JSON for people and their tools. */
package io.rawi.app.json;
