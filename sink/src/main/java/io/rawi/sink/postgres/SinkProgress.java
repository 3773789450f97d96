package io.rawi.sink.postgres;

import java.util.concurrent.atomic.AtomicReference;

/** Where the sink stands, written by its thread and read by any. */
final class SinkProgress {

    private final AtomicReference<SinkStatus> status = new AtomicReference<>(SinkStatus.starting());

    SinkStatus status() {
        return status.get();
    }

    void connected() {
        status.updateAndGet(SinkStatus::withConnected);
    }

    void away(String message) {
        status.updateAndGet(now -> now.withError(message));
    }

    void written(int records, int refused) {
        status.updateAndGet(now -> now.withWritten(records, refused));
    }

    void lag(long records) {
        status.updateAndGet(now -> now.withLag(records));
    }

    void failed(Throwable cause) {
        String message = cause.getMessage() == null ? cause.toString() : cause.getMessage();
        status.updateAndGet(now -> now.withError(message).in(SinkStatus.State.FAILED));
    }

    void closed() {
        status.updateAndGet(now -> now.in(SinkStatus.State.CLOSED));
    }
}
