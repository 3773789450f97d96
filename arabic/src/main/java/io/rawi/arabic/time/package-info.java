/** When an article was published, and what says so. */
package io.rawi.arabic.time;
