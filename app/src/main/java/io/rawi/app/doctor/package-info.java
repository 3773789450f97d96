/** Checks what Rawi needs around it, and says what to do about what is missing. */
package io.rawi.app.doctor;
