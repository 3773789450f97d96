package io.rawi.bench.corpus;

import io.rawi.schema.RawArticle;
import java.time.Duration;

/**
 * Tells the same article of several rounds of one run apart. A round's articles are those of other rounds under another
 * address and at another time, as if the same weeks came again months later: to the pipeline they are articles of their
 * own, near which it finds what it found the first time, copies within the round, and nothing of another round.
 *
 * @param name letters or digits
 * @param later how much later than the first round it is
 */
public record Round(String name, Duration later) {

    /** An article without a time of its own is published when it is fetched, whatever other date its text may state. */
    public RawArticle of(RawArticle article) {
        RawArticle.Builder round = RawArticle.newBuilder(article);
        round.setPublishedAt(
                article.getPublishedAt().orElse(article.getFetchedAt()).plus(later));
        round.setFetchedAt(article.getFetchedAt().plus(later));
        article.getUrl().ifPresent(url -> round.setUrl(url + (url.contains("?") ? "&" : "?") + "round=" + name));
        return round.build();
    }
}
