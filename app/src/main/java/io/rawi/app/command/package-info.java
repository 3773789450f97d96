/** The commands: options in, exit code out. What they do lies in the packages named for it. */
package io.rawi.app.command;
