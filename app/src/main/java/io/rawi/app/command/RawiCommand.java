package io.rawi.app.command;

/**
 * Marks a picocli command that another module adds to {@code rawi}: named in {@code
 * META-INF/services/io.rawi.app.command.RawiCommand}, made by its constructor without parameters, and run as a {@code
 * Callable<Integer>} that returns the exit code.
 */
public interface RawiCommand {}
