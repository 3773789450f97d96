package io.rawi.enrich;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.RawArticle;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the final table must be, found the slow way from the whole set of sightings at once: no stores, no order of
 * arrival, nothing incremental.
 */
final class Oracle {

    private final Duration window;
    private final int shortest;

    Oracle(Duration window, int shortest) {
        this.window = window;
        this.shortest = shortest;
    }

    /** What is checked of one article. */
    record Row(
            Instant articleTime,
            Instant fetchedAt,
            String origin,
            int edition,
            boolean current,
            Optional<String> previous,
            Optional<String> next,
            Optional<String> copyOf) {}

    private record Seen(
            String articleId, String documentId, String contentId, int words, Instant time, RawArticle raw) {}

    Map<String, Row> table(Collection<RawArticle> sightings) {
        Map<String, Seen> kept = new TreeMap<>();
        for (RawArticle raw : sightings) {
            Seen seen = seen(raw);
            kept.merge(seen.articleId, seen, (one, other) -> earlier(one, other) ? one : other);
        }
        Map<String, Row> rows = new TreeMap<>();
        for (Seen article : kept.values()) {
            List<Seen> editions = kept.values().stream()
                    .filter(other -> other.documentId.equals(article.documentId))
                    .sorted(Comparator.comparing((Seen seen) -> seen.raw.getFetchedAt())
                            .thenComparing(Seen::contentId))
                    .toList();
            int at = editions.indexOf(article);
            rows.put(
                    article.articleId,
                    new Row(
                            article.time,
                            article.raw.getFetchedAt(),
                            article.raw.getOrigin(),
                            at + 1,
                            at == editions.size() - 1,
                            at == 0 ? Optional.empty() : Optional.of(editions.get(at - 1).articleId),
                            at == editions.size() - 1 ? Optional.empty() : Optional.of(editions.get(at + 1).articleId),
                            original(article, kept.values())));
        }
        return rows;
    }

    private Optional<String> original(Seen article, Collection<Seen> all) {
        if (article.words < shortest) {
            return Optional.empty();
        }
        List<Seen> group = new ArrayList<>(all.stream()
                .filter(other -> other.contentId.equals(article.contentId))
                .sorted(Comparator.comparing(Seen::time).thenComparing(Seen::articleId))
                .toList());
        Seen first = group.get(0);
        for (int i = 0; !group.get(i).articleId.equals(article.articleId); i++) {
            boolean together =
                    Duration.between(group.get(i).time, group.get(i + 1).time).compareTo(window) <= 0;
            first = together ? first : group.get(i + 1);
        }
        return first.articleId.equals(article.articleId) ? Optional.empty() : Optional.of(first.articleId);
    }

    private static boolean earlier(Seen one, Seen other) {
        int byFetch = one.raw.getFetchedAt().compareTo(other.raw.getFetchedAt());
        int byTime = byFetch != 0 ? byFetch : one.time.compareTo(other.time);
        return (byTime != 0 ? byTime : one.raw.getOrigin().compareTo(other.raw.getOrigin())) <= 0;
    }

    private static Seen seen(RawArticle raw) {
        byte[] body = Arrays.copyOf(raw.getBody().array(), raw.getBody().remaining());
        try {
            AnnotatedArticle read = Pipeline.ENGINE.read(new SourceText(
                    body,
                    raw.getMediaType(),
                    raw.getCharset(),
                    raw.getSource(),
                    raw.getTitle(),
                    raw.getPublishedAt(),
                    raw.getFetchedAt()));
            ArticleIds ids = ArticleIds.of(
                    raw.getUrl(), raw.getSource(), read.normalised().text());
            return new Seen(
                    ids.articleId(),
                    ids.documentId(),
                    ids.contentId(),
                    read.tokens(),
                    read.time().value(),
                    raw);
        } catch (NotAnArticleException e) {
            throw new IllegalArgumentException(e);
        }
    }
}
