package io.rawi.bench.engine;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.corpus.InventedArticles;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.bench.engine.EngineStream.Taken;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class EngineStreamTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();

    private final List<RawArticle> articles = new InventedArticles(InventedMix.likeNews(), 5).make(60);

    @Test
    void shouldReadEachArticleOnce() {
        List<Taken> parts = new EngineStream().read(ENGINE, articles);
        assertThat(parts).hasSize(6).allSatisfy(part -> {
            assertThat(part.read()).isEqualTo(10);
            assertThat(part.nanos()).isPositive();
            assertThat(part.bytes()).isGreaterThan(10 * 1_000);
        });
    }

    @Test
    void shouldReadEachArticleOnceWhereTheyCannotBePartedEvenly() {
        List<Taken> parts = new EngineStream().read(ENGINE, articles.subList(0, 10));
        assertThat(parts.stream().mapToInt(Taken::read).sum()).isEqualTo(10);
        assertThat(parts).allSatisfy(part -> assertThat(part.read()).isBetween(1, 2));
    }

    @Test
    void shouldCountSourcesThatHoldNoArticleApart() {
        List<RawArticle> some = new ArrayList<>(articles.subList(0, 5));
        some.add(RawArticle.newBuilder(articles.get(5))
                .setBody(ByteBuffer.wrap("\n".getBytes(StandardCharsets.UTF_8)))
                .build());
        List<Taken> parts = new EngineStream().read(ENGINE, some);
        assertThat(parts.get(5).read()).isZero();
        assertThat(parts.get(5).refused()).isOne();
        assertThat(parts.subList(0, 5))
                .allSatisfy(part -> assertThat(part.refused()).isZero());
    }

    @Test
    void shouldTellWhatTheStreamAndItsPartsTook() {
        List<String> lines = EngineStream.lines(
                List.of(new Taken(1_000, 0, 600_000_000, 200_000_000), new Taken(1_000, 3, 400_000_000, 100_000_000)));
        assertThat(lines.get(2)).matches("1000 +600 +1667 +200\\.0");
        assertThat(lines.get(3)).matches("1000 +400 +2500 +100\\.0");
        assertThat(lines.get(lines.size() - 1))
                .isEqualTo("stream articles 2000 articles_per_s 2000 last_part_articles_per_s 2500 kb_per_article 150");
    }
}
