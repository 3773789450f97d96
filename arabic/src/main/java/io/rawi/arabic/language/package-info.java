/** Which languages a text is in. */
package io.rawi.arabic.language;
