/** The article of a page in HTML. */
package io.rawi.arabic.html;
