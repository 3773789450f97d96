/** How fast the language engine is: each of its steps by itself, and beside libraries that do the same. */
package io.rawi.bench.engine;
