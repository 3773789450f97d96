package io.rawi.bench.corpus;

import io.rawi.schema.RawArticle;

/**
 * Tells the same article of several rounds of one run apart. A round's articles differ from those of other rounds in
 * address and headline, so that one round's are neither later fetches nor copies of another's; among each other they
 * are copies exactly as they were before.
 *
 * @param name letters or digits
 */
public record Round(String name) {

    public RawArticle of(RawArticle article) {
        RawArticle.Builder round = RawArticle.newBuilder(article);
        round.setTitle(article.getTitle().orElse("") + " " + name);
        article.getUrl().ifPresent(url -> round.setUrl(url + (url.contains("?") ? "&" : "?") + "round=" + name));
        return round.build();
    }
}
