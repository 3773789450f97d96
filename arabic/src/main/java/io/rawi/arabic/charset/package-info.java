/** From bytes to text: which charset they are in, whatever was declared, and what is no text at all. */
package io.rawi.arabic.charset;
