/** Dead letters: looking at them, and giving them another try. */
package io.rawi.app.deadletter;
