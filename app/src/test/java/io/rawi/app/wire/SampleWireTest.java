package io.rawi.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.identity.CanonicalUrl;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.RawArticles;
import io.rawi.ingest.Reading;
import io.rawi.ingest.RefusalReason;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SampleWireTest {

    private final List<Reading> readings = new ArrayList<>();
    private List<ExpectedLine> expected;

    @BeforeEach
    void read() throws IOException {
        expected = ExpectedLine.all();
        try (InputStream wire = SampleWireTest.class.getResourceAsStream("/wire/wire.jsonl")) {
            new RawArticles(IngestConfig.defaults()).readLines(wire, "wire.jsonl", Instant.EPOCH, readings::add);
        }
    }

    @Test
    void shouldBeAFairSampleOfAWire() {
        assertThat(articles()).hasSizeGreaterThanOrEqualTo(70);
        assertThat(articles().stream().map(RawArticle::getSource).distinct()).hasSizeGreaterThanOrEqualTo(8);
        assertThat(expected.stream().filter(line -> line.copyOf().isPresent())).hasSizeGreaterThanOrEqualTo(12);
        assertThat(expected.stream().flatMap(line -> line.language().stream()))
                .contains("ar", "fa", "ur", "ckb", "en", "fr", "mixed");
        for (String shape : List.of("\"", "«", "“", "„", "‹")) {
            assertThat(articles()).anyMatch(article -> text(article).contains(shape));
        }
    }

    @Test
    void shouldNameOnlyPlacesOnTheNetThatCannotExist() {
        assertThat(articles()).allSatisfy(article -> assertThat(article.getUrl().orElseThrow())
                .matches("https://[a-z]+\\.example/.+"));
    }

    @Test
    void shouldBeTheSameEachTimeItIsPlayed() {
        assertThat(articles()).allSatisfy(article -> {
            assertThat(article.getFetchedAt()).isBetween(at("2026-03-01T00:00:00Z"), at("2026-03-03T00:00:00Z"));
            article.getPublishedAt().ifPresent(published -> assertThat(published)
                    .isBetween(at("2026-03-01T00:00:00Z"), article.getFetchedAt()));
        });
    }

    @Test
    void shouldTellOfEachLineWhatMustBecomeOfIt() {
        assertThat(readings).hasSameSizeAs(expected);
        for (int i = 0; i < expected.size(); i++) {
            ExpectedLine line = expected.get(i);
            assertThat(line.line()).isEqualTo(i + 1);
            if (readings.get(i) instanceof Reading.Read read) {
                assertThat(read.article().getUrl()).isEqualTo(line.url());
            } else {
                assertThat(line.outcome()).isEqualTo("dead-letter");
            }
        }
        assertThat(expected).allSatisfy(line -> assertThat(line.outcome()).isIn("article", "again", "dead-letter"));
    }

    @Test
    void shouldHoldOneLineOfEachKindThatIngestRefuses() {
        assertThat(readings.stream()
                        .filter(Reading.Refused.class::isInstance)
                        .map(reading -> ((Reading.Refused) reading).refusal().reason()))
                .containsExactly(RefusalReason.MALFORMED, RefusalReason.WRONG_SHAPE);
    }

    @Test
    void shouldNameAsOriginalAnArticleThatIsNoCopyItselfAndNotLater() {
        Map<String, Instant> published = new TreeMap<>();
        articles().forEach(article -> article.getPublishedAt()
                .ifPresent(time -> published.putIfAbsent(article.getUrl().orElseThrow(), time)));
        Set<String> originals = expected.stream()
                .filter(line -> line.article() && line.copyOf().isEmpty())
                .map(line -> line.url().orElseThrow())
                .collect(Collectors.toSet());
        for (ExpectedLine line : expected) {
            line.copyOf().ifPresent(original -> {
                assertThat(originals).contains(original);
                assertThat(published.get(original))
                        .isBefore(published.get(line.url().orElseThrow()));
            });
            line.resembles().ifPresent(other -> assertThat(other).matches("(copy|update|template):https://.+"));
            line.resembles().ifPresent(other -> assertThat(originals).contains(other.split(":", 2)[1]));
        }
    }

    @Test
    void shouldHoldAnOriginalThatComesAfterItsCopies() {
        assertThat(expected).anyMatch(copy -> copy.copyOf().stream().anyMatch(original -> expected.stream()
                .anyMatch(line -> line.url().equals(copy.copyOf()) && line.line() > copy.line())));
    }

    @Test
    void shouldNumberTheEditionsOfAPageInTheOrderOfFetching() {
        Map<String, Integer> editions = new TreeMap<>();
        Set<String> seen = new HashSet<>();
        for (ExpectedLine line : expected) {
            String page = line.url().flatMap(CanonicalUrl::of).orElse("");
            if (line.article()) {
                assertThat(line.edition()).contains(editions.merge(page, 1, Integer::sum));
            } else if (line.outcome().equals("again")) {
                assertThat(editions).containsKey(page);
            }
            seen.add(page);
        }
        assertThat(editions).containsValue(2).containsValue(3);
        assertThat(seen).hasSizeGreaterThan(60);
    }

    @Test
    void shouldHoldBytesInSeveralCharsets() {
        assertThat(articles().stream().flatMap(article -> article.getCharset().stream()))
                .contains("UTF-8", "windows-1256", "UTF-16");
        RawArticle wronglyDeclared = articles().stream()
                .filter(article -> article.getUrl().orElseThrow().endsWith("b/9041"))
                .findFirst()
                .orElseThrow();
        assertThat(wronglyDeclared.getCharset()).contains("UTF-8");
        assertThat(text(wronglyDeclared)).contains("\ufffd");
        assertThat(Charset.forName("windows-1256")
                        .decode(wronglyDeclared.getBody().duplicate())
                        .toString())
                .contains("حلب وحماة");
    }

    private List<RawArticle> articles() {
        return readings.stream()
                .filter(Reading.Read.class::isInstance)
                .map(reading -> ((Reading.Read) reading).article())
                .toList();
    }

    private static String text(RawArticle article) {
        ByteBuffer body = article.getBody().duplicate();
        return StandardCharsets.UTF_8.decode(body).toString();
    }

    private static Instant at(String time) {
        return Instant.parse(time);
    }
}
