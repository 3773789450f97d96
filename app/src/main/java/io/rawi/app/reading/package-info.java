/** Articles laid out for people. */
package io.rawi.app.reading;
