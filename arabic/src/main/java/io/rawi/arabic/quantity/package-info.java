/** Numbers and quantities in a text, as intervals, with what they count. */
package io.rawi.arabic.quantity;
