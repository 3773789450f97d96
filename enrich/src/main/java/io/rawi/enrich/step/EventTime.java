package io.rawi.enrich.step;

import java.time.Instant;

/** The times that records may carry. */
public final class EventTime {

    private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59.999Z");

    private EventTime() {}

    /** @throws RefusedRecordException where a time is none that a calendar of four-digit years knows */
    public static void check(Instant time, String what) {
        if (time.isBefore(EARLIEST) || time.isAfter(LATEST)) {
            throw new RefusedRecordException(what + " is " + time + "; only the years 1 to 9999 are known");
        }
    }

    /** The timestamp of a Kafka record: Kafka knows no time before 1970. */
    public static long timestamp(long millis) {
        return Math.max(0, millis);
    }
}
