package io.rawi.arabic.html;

import io.rawi.arabic.time.MarkedTime;
import java.util.Objects;
import java.util.Optional;

/**
 * The article of a page.
 *
 * @param text its text, one line a paragraph
 * @param title headline that the markup gives
 * @param published publication time that the markup gives
 */
public record ArticlePage(String text, Optional<String> title, Optional<MarkedTime> published) {

    public ArticlePage {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(published, "published");
    }
}
