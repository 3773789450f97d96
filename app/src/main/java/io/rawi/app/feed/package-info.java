/** Shows what is being taken in. */
package io.rawi.app.feed;
