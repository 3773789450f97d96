package io.rawi.ingest;

/** Why something was not taken in. */
public enum RefusalReason {
    /** There is nothing in it. */
    EMPTY("empty"),
    /** It is larger than an article may be. */
    TOO_LARGE("too large"),
    /** It is no text: an image, a document of another program, random bytes. */
    NOT_TEXT("not text"),
    /** It is not JSON, or ends in the middle. */
    MALFORMED("malformed JSON"),
    /** It is JSON, but no article. */
    WRONG_SHAPE("not an article"),
    /** It may not be read, or reading it failed. */
    UNREADABLE("unreadable"),
    /** It is not there, or no longer. */
    NOT_FOUND("not found"),
    /** A link leads back to a folder that it lies in. */
    LINK_LOOP("link loop"),
    /** An archive is damaged, or of a kind that is not read. */
    BROKEN_ARCHIVE("broken archive"),
    /** The broker does not take a record of this size. */
    TOO_LARGE_FOR_BROKER("too large for the broker");

    private final String label;

    RefusalReason(String label) {
        this.label = label;
    }

    /** The reason in a few words, for people. */
    public String label() {
        return label;
    }
}
