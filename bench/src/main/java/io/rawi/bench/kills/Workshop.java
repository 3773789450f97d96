package io.rawi.bench.kills;

import io.rawi.bench.check.Expectation;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.Map;

/** Everything that is at work in a run of kills, and how far each has come. */
record Workshop(
        Worker enrich,
        Worker sink,
        Feeder feeder,
        Results results,
        Tables tables,
        Topics topics,
        Expectation expected) {

    /** @throws IllegalStateException where something ended by itself */
    void check() {
        enrich.check();
        sink.check();
        feeder.fed();
    }

    /** How many articles a victim has made of what was fed. Of both, the slower one's. */
    int made(Victim victim) {
        int enriched = results.articles();
        return switch (victim) {
            case ENRICH -> enriched;
            case SINK -> stored();
            case BOTH -> Math.min(enriched, stored());
        };
    }

    /** How many articles are waiting for a victim: fed or enriched, and not come out of it yet. */
    int waiting(Victim victim) {
        int stored = stored();
        int enriched = results.articles();
        int forEnrich = expected.outcomesOf(feeder.fed())
                - enriched
                - results.deadLetters().size();
        int forSink = enriched - stored;
        return switch (victim) {
            case ENRICH -> forEnrich;
            case SINK -> forSink;
            case BOTH -> Math.min(forEnrich, forSink);
        };
    }

    int stored() {
        try {
            return tables.stored();
        } catch (SQLException e) {
            throw new IllegalStateException("the tables cannot be read: " + e.getMessage(), e);
        }
    }

    /** Whether the sink has written everything that has come out. */
    boolean allStored() {
        try {
            Map<Integer, Long> stored = tables.offsets(topics.enriched().name());
            return results.nextOffsets().entrySet().stream()
                    .allMatch(entry -> stored.getOrDefault(entry.getKey(), 0L) >= entry.getValue());
        } catch (SQLException e) {
            throw new IllegalStateException("the sink's offsets cannot be read: " + e.getMessage(), e);
        }
    }

    void kill(Victim victim) {
        if (victim.enrich()) {
            enrich.kill();
        }
        if (victim.sink()) {
            sink.kill();
        }
    }

    void startAgain(Victim victim) {
        try {
            if (victim.enrich()) {
                enrich.startAgain();
            }
            if (victim.sink()) {
                sink.startAgain();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot start again: " + e.getMessage(), e);
        }
    }
}
