package io.rawi.arabic.time;

import io.rawi.arabic.Span;
import java.time.Instant;
import java.util.Optional;

/**
 * An article's own time.
 *
 * @param value the time; a day without an hour stands at its midnight, UTC
 * @param precision how precise it is
 * @param evidence how it was found
 * @param phrase the phrase it was found in
 * @param span where the phrase stands in the article's text; nothing where it was taken out with the page chrome
 */
public record ArticleTime(
        Instant value, TimePrecision precision, Evidence evidence, Optional<String> phrase, Optional<Span> span) {

    /** How an article's time was found. */
    public enum Evidence {
        /** The source gives it apart from the text. */
        METADATA,
        /** The text states it. */
        TEXT,
        /** Nothing tells; it is the time of fetching. */
        FETCHED
    }
}
