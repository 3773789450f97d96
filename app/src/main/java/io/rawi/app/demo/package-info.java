/** The demonstration: plays a wire through the whole pipeline, and shows what comes out. */
package io.rawi.app.demo;
