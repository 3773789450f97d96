package io.rawi.ingest.source;

/** The ingestion was asked to stop while it waited for input. What was read so far is complete. */
public final class StoppedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StoppedException() {
        super("stopped", null, false, false);
    }
}
