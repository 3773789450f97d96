package io.rawi.bench.kills;

/** What one kill kills. */
public enum Victim {
    ENRICH,
    SINK,
    BOTH;

    public boolean enrich() {
        return this != SINK;
    }

    public boolean sink() {
        return this != ENRICH;
    }
}
