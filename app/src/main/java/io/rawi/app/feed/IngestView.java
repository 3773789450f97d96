package io.rawi.app.feed;

import io.rawi.app.terminal.Terminal;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.Refusal;
import java.time.Duration;

/** Tells of an ingestion on standard error: refusals as they come, and a line that counts where a person looks on. */
public final class IngestView implements IngestProgress, AutoCloseable {

    private static final long REFRESH_NANOS = 100_000_000;

    private final Terminal terminal;
    private long read;
    private long sent;
    private long bytes;
    private long expected;
    private long lastShown;

    public IngestView(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void opened(String origin, long size) {
        expected += Math.max(size, 0);
    }

    @Override
    public synchronized void read(String origin, long size) {
        read++;
        bytes += size;
        show(false);
    }

    @Override
    public synchronized void sent(String origin) {
        sent++;
        show(false);
    }

    @Override
    public synchronized void refused(Refusal refusal) {
        line("refused " + refusal);
    }

    @Override
    public synchronized void waiting(String message, Duration sinceLastAnswer) {
        line(message + " (" + sinceLastAnswer.toSeconds() + " s)");
    }

    @Override
    public synchronized void watching() {
        line("all files that are there were read; watching for more");
    }

    /** Ends the line that counts. */
    @Override
    public synchronized void close() {
        if (terminal.interactive() && read > 0) {
            show(true);
            terminal.err().println();
            terminal.err().flush();
        }
    }

    private void line(String text) {
        clear();
        terminal.err().println("rawi: " + text);
        terminal.err().flush();
    }

    private void show(boolean now) {
        if (terminal.interactive() && (now || System.nanoTime() - lastShown > REFRESH_NANOS)) {
            lastShown = System.nanoTime();
            clear();
            terminal.err().print(bar() + read + " read, " + sent + " sent");
            terminal.err().flush();
        }
    }

    /** A bar where the sizes of the sources are known; bodies are smaller than their files, so it is an estimate. */
    private String bar() {
        if (expected <= 0) {
            return "";
        }
        int filled = (int) Math.min(20, 20 * bytes / expected);
        return "[" + "=".repeat(filled) + " ".repeat(20 - filled) + "] ";
    }

    private void clear() {
        if (terminal.interactive()) {
            terminal.err().print("\r\u001b[K");
        }
    }
}
