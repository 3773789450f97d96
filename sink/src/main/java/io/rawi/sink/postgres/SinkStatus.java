package io.rawi.sink.postgres;

import java.util.Optional;

/**
 * What a sink does at a moment.
 *
 * @param state where it stands in its life
 * @param connected whether the database, the broker and the registry answered when they were asked last
 * @param recordsWritten records whose transactions were committed since the start; a record that changes no row, because
 *     a newer one was there, counts as well
 * @param deadLetters records handed to {@code news.dead-letters} since the start
 * @param lag records of the assigned partitions that are not written yet, as far as is known
 * @param lastError the last thing that went wrong, for people; stays after recovery
 */
public record SinkStatus(
        State state, boolean connected, long recordsWritten, long deadLetters, long lag, Optional<String> lastError) {

    /** The life of a sink. */
    public enum State {
        /** Not yet running, or preparing the database and topics. */
        STARTING,
        /** Reading and writing, or waiting for something that is away ({@code connected} tells). */
        RUNNING,
        /** Ended because it was closed. */
        CLOSED,
        /** Ended by an error that waiting cannot mend; {@code lastError} tells which. */
        FAILED
    }

    static SinkStatus starting() {
        return new SinkStatus(State.STARTING, false, 0, 0, 0, Optional.empty());
    }

    SinkStatus in(State other) {
        return new SinkStatus(other, connected && other == State.RUNNING, recordsWritten, deadLetters, lag, lastError);
    }

    SinkStatus withConnected() {
        return new SinkStatus(State.RUNNING, true, recordsWritten, deadLetters, lag, lastError);
    }

    SinkStatus withError(String message) {
        return new SinkStatus(state, false, recordsWritten, deadLetters, lag, Optional.of(message));
    }

    SinkStatus withLag(long records) {
        return new SinkStatus(state, connected, recordsWritten, deadLetters, records, lastError);
    }

    SinkStatus withWritten(int records, int refused) {
        return new SinkStatus(state, connected, recordsWritten + records, deadLetters + refused, lag, lastError);
    }
}
