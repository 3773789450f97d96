/** The headline of a page without markup. */
package io.rawi.arabic.headline;
