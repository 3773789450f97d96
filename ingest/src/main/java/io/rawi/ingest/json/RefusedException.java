package io.rawi.ingest.json;

import io.rawi.ingest.RefusalReason;

/** A record is no article. The message says what is wrong and what to do. */
public final class RefusedException extends Exception {

    private static final long serialVersionUID = 1L;

    private final RefusalReason reason;

    public RefusedException(RefusalReason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public RefusalReason reason() {
        return reason;
    }
}
