/** Events that a text reports, as a conflict researcher would type them. */
package io.rawi.arabic.event;
