package io.rawi.app.terminal;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;

/**
 * Where a command reads and writes. Always UTF-8, whatever the system's charset is.
 *
 * @param in standard input
 * @param out results, nothing else
 * @param err errors and progress
 * @param interactive whether a person looks on: standard input and output are a terminal
 */
public record Terminal(InputStream in, PrintWriter out, PrintWriter err, boolean interactive) {

    /** This process's own streams. */
    public static Terminal system() {
        return new Terminal(
                System.in, writer(FileDescriptor.out), writer(FileDescriptor.err), System.console() != null);
    }

    private static PrintWriter writer(FileDescriptor descriptor) {
        return new PrintWriter(new OutputStreamWriter(new FileOutputStream(descriptor), StandardCharsets.UTF_8), true);
    }

    /** Colours and marks that suit this terminal. */
    public Style style() {
        return new Style(interactive && System.getenv("NO_COLOR") == null, interactive);
    }
}
