/** Words of a normalised text, with their places in it. */
package io.rawi.arabic.token;
