/** What runs inside the child processes of the embedded services. */
package io.rawi.app.embedded.child;
