package io.rawi.enrich.publish;

import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.Article;
import io.rawi.schema.NewsEvent;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The events of an article as rows of their own. */
final class EventRows {

    private final PatientCodec<Article> codec;

    EventRows(PatientCodec<Article> codec) {
        this.codec = codec;
    }

    /**
     * The rows to emit for an article: its events, then those that the article it replaces reported and it does not.
     *
     * @param revision how many times the article was emitted with another content, this time included
     */
    List<NewsEvent> rows(EncodedArticle article, Optional<EncodedArticle> before, int revision) {
        List<NewsEvent> rows = new ArrayList<>();
        Set<String> reported = new HashSet<>();
        for (NewsEvent event : events(article)) {
            reported.add(event.getEventId());
            rows.add(row(event, revision, false));
        }
        before.map(this::events).orElse(List.of()).stream()
                .filter(event -> !reported.contains(event.getEventId()))
                .map(event -> row(event, revision, true))
                .forEach(rows::add);
        return rows;
    }

    private static NewsEvent row(NewsEvent event, int revision, boolean withdrawn) {
        return NewsEvent.newBuilder(event)
                .setRevision(revision)
                .setWithdrawn(withdrawn)
                .build();
    }

    private List<NewsEvent> events(EncodedArticle article) {
        return article.events() == 0
                ? List.of()
                : codec.decode(article.encoded()).getEvents();
    }
}
