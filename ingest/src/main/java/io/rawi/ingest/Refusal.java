package io.rawi.ingest;

import java.util.Optional;

/**
 * Something that was not taken in, and why.
 *
 * @param reason the kind of the reason
 * @param origin where it stands: the address of the file, with {@code #line} or {@code #/index} behind it where it is
 *     one record of many
 * @param message what was wrong and what to do about it
 * @param record the refused record, where it is one record of many or came from standard input; a refused file stays
 *     where it is
 */
public record Refusal(RefusalReason reason, String origin, String message, Optional<RefusedRecord> record) {

    /** A refused file. */
    public static Refusal ofFile(RefusalReason reason, String origin, String message) {
        return new Refusal(reason, origin, message, Optional.empty());
    }

    /** A refused record of a stream. */
    public static Refusal ofRecord(RefusalReason reason, String origin, String message, RefusedRecord record) {
        return new Refusal(reason, origin, message, Optional.of(record));
    }

    @Override
    public String toString() {
        return origin + ": " + message;
    }
}
