package io.rawi.enrich.publish;

/** Names of what the two processors of publish share. */
public final class PublishStores {

    /** Store of the articles as encoded, by article id. */
    public static final String ARTICLES = "publish-articles";

    /** Store of the relations last known and of what was emitted, by article id. */
    public static final String EMITTED = "publish-emitted";

    /** Sink of the enriched articles. */
    public static final String ENRICHED_SINK = "publish-enriched";

    /** Sink of the events. */
    public static final String EVENTS_SINK = "publish-events";

    private PublishStores() {}
}
