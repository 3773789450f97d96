package io.rawi.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.corpus.InventedArticles;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EngineDigestTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();

    private final List<RawArticle> articles = new InventedArticles(InventedMix.likeNews(), 7).make(40);

    private static Map<String, String> parts(List<RawArticle> articles) {
        return EngineDigest.of(ENGINE, articles).lines().stream()
                .map(line -> line.split("\\s+", 2))
                .collect(Collectors.toMap(line -> line[0], line -> line[1]));
    }

    private static RawArticle withBody(RawArticle article, String body) {
        return RawArticle.newBuilder(article)
                .setBody(ByteBuffer.wrap(body.getBytes(StandardCharsets.UTF_8)))
                .build();
    }

    private static String body(RawArticle article) {
        return StandardCharsets.UTF_8.decode(article.getBody().duplicate()).toString();
    }

    @Test
    void shouldBeTheSameForTheSameArticles() {
        assertThat(parts(articles)).isEqualTo(parts(articles));
        assertThat(EngineDigest.of(ArabicEngine.load(), articles).lines())
                .isEqualTo(EngineDigest.of(ENGINE, articles).lines());
    }

    @Test
    void shouldTellEachPartAndHowManyArticles() {
        assertThat(parts(articles))
                .containsOnlyKeys(
                        "text",
                        "decoding",
                        "language",
                        "normalised",
                        "published",
                        "entities",
                        "times",
                        "quantities",
                        "events",
                        "digest")
                .hasEntrySatisfying("digest", digest -> assertThat(digest).matches("[0-9a-f]{16} articles 40"));
    }

    @Test
    void shouldTellWhichPartIsAnother() {
        RawArticle article = articles.get(0);
        List<RawArticle> without = List.of(withBody(article, body(article) + "\n\nوانتهى الاجتماع."));
        List<RawArticle> with = List.of(withBody(article, body(article) + "\n\nوانتهى الاجتماع في دمشق."));
        Map<String, String> one = parts(without);
        Map<String, String> other = parts(with);
        assertThat(other.get("entities")).isNotEqualTo(one.get("entities"));
        assertThat(other.get("text")).isNotEqualTo(one.get("text"));
        assertThat(other.get("quantities")).isEqualTo(one.get("quantities"));
        assertThat(other.get("decoding")).isEqualTo(one.get("decoding"));
        assertThat(other.get("digest")).isNotEqualTo(one.get("digest"));
    }

    @Test
    void shouldCountWhatHoldsNoArticle() {
        List<RawArticle> more = new ArrayList<>(articles);
        more.add(withBody(articles.get(0), " \n "));
        assertThat(parts(more).get("digest")).endsWith("articles 41");
        assertThat(parts(more).get("text")).isNotEqualTo(parts(articles).get("text"));
        assertThat(parts(more).get("entities")).isEqualTo(parts(articles).get("entities"));
    }

    @Test
    void shouldHeedTheOrder() {
        List<RawArticle> turned = new ArrayList<>(articles);
        Collections.reverse(turned);
        assertThat(parts(turned).get("text")).isNotEqualTo(parts(articles).get("text"));
    }
}
