/** Page chrome: what a page shows beside its article. It is only ever taken out, and can be put back. */
package io.rawi.arabic.chrome;
