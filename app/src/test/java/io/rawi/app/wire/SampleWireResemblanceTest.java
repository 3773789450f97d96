package io.rawi.app.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.EnrichConfig;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.relate.GroupingRules;
import io.rawi.enrich.relate.RelateStep;
import io.rawi.enrich.step.Counters;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.RawArticles;
import io.rawi.ingest.Reading;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the sample wire's articles are to each other, read and related as the pipeline does it. */
class SampleWireResemblanceTest {

    private static final String REGISTRY = "mock://sample-wire";

    private final Topics topics = Topics.firstGeneration();
    private final Map<String, Relation> relations = new HashMap<>();
    private final Map<Integer, String> articleOfLine = new TreeMap<>();
    private final Map<String, String> page = new HashMap<>();

    @BeforeEach
    void relate() throws IOException {
        new SchemaRegistration(REGISTRY).register(topics);
        List<Reading> readings = new ArrayList<>();
        try (InputStream wire = SampleWireTest.class.getResourceAsStream("/wire/wire.jsonl")) {
            new RawArticles(IngestConfig.defaults()).readLines(wire, "wire.jsonl", Instant.EPOCH, readings::add);
        }
        ArticleReader reader = new ArticleReader(ArabicEngine.load());
        Map<String, byte[]> last = new HashMap<>();
        RelateStep step = step(last);
        try (AvroCodec<Fingerprint> prints =
                        new AvroCodec<>(Fingerprint.class, topics.fingerprints().name(), REGISTRY);
                AvroCodec<Relation> decoder =
                        new AvroCodec<>(Relation.class, topics.relations().name(), REGISTRY)) {
            for (int i = 0; i < readings.size(); i++) {
                if (readings.get(i) instanceof Reading.Read read) {
                    Optional<Fingerprint> fingerprint = fingerprint(reader, read);
                    int line = i + 1;
                    fingerprint.ifPresent(print -> {
                        articleOfLine.put(line, print.getArticleId());
                        page.putIfAbsent(
                                print.getArticleId(), read.article().getUrl().orElse(""));
                        step.relate(print.getArticleId().getBytes(StandardCharsets.UTF_8), prints.encode(print));
                    });
                }
            }
            last.forEach((id, relation) -> relations.put(id, decoder.decode(relation)));
        } finally {
            step.close();
        }
    }

    private static Optional<Fingerprint> fingerprint(ArticleReader reader, Reading.Read read) {
        try {
            return Optional.of(reader.readWithFingerprint(read.article()).fingerprint());
        } catch (NotAnArticleException e) {
            return Optional.empty();
        }
    }

    private RelateStep step(Map<String, byte[]> last) {
        EnrichConfig config = EnrichConfig.defaults();
        GroupingRules rules = new GroupingRules(
                config.duplicateWindow(), config.shortestGrouped(), config.residentDays(), config.residentArticles());
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        RelateStep step = new RelateStep(topics, codecs, rules, new Counters());
        Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();
        step.open(
                name -> stores.computeIfAbsent(
                        name, any -> Stores.inMemoryKeyValueStore(name).get()),
                (key, relation, timestamp) -> last.put(new String(key, StandardCharsets.UTF_8), relation),
                (key, story, timestamp) -> {});
        return step;
    }

    private Optional<Duplicate> mark(ExpectedLine line) {
        return Optional.ofNullable(articleOfLine.get(line.line()))
                .map(relations::get)
                .flatMap(Relation::getDuplicate);
    }

    private static boolean isCopy(Duplicate mark) {
        return mark.getKind() == DuplicateKind.EXACT_COPY || mark.getKind() == DuplicateKind.NEAR_COPY;
    }

    /** The page of the original of the group of copies that an article belongs to. */
    private String groupOf(String articleId) {
        return page.get(Optional.ofNullable(relations.get(articleId))
                .flatMap(Relation::getDuplicate)
                .filter(SampleWireResemblanceTest::isCopy)
                .map(Duplicate::getOf)
                .orElse(articleId));
    }

    private List<ExpectedLine> labelled(String label) throws IOException {
        return ExpectedLine.all().stream()
                .filter(line -> line.resembles()
                        .filter(other -> other.startsWith(label))
                        .isPresent())
                .toList();
    }

    private String groupOfNamed(ExpectedLine line) throws IOException {
        String named = line.resembles().orElseThrow().split(":", 2)[1];
        ExpectedLine first = ExpectedLine.all().stream()
                .filter(other -> other.url().equals(Optional.of(named)))
                .findFirst()
                .orElseThrow();
        return groupOf(articleOfLine.get(first.line()));
    }

    @Test
    void shouldMarkAsACopyWhatAReaderCallsOne() throws IOException {
        assertThat(labelled("copy")).hasSizeGreaterThanOrEqualTo(4);
        for (ExpectedLine line : labelled("copy")) {
            assertThat(mark(line).filter(SampleWireResemblanceTest::isCopy))
                    .as("line %d", line.line())
                    .isPresent();
            // A page may have several editions: a copy of a later one hangs on that.
            assertThat(groupOf(articleOfLine.get(line.line())))
                    .as("line %d", line.line())
                    .isIn(groupOfNamed(line), line.resembles().orElseThrow().split(":", 2)[1]);
        }
    }

    @Test
    void shouldMarkAsAnUpdateWhatAReaderCallsOne() throws IOException {
        assertThat(labelled("update")).isNotEmpty();
        for (ExpectedLine line : labelled("update")) {
            Duplicate mark = mark(line).orElseThrow();
            assertThat(mark.getKind()).as("line %d", line.line()).isEqualTo(DuplicateKind.UPDATE);
            assertThat(groupOf(mark.getOf())).as("line %d", line.line()).isEqualTo(groupOfNamed(line));
            assertThat(mark.getEvidence()).as("line %d", line.line()).isNotEmpty();
        }
    }

    @Test
    void shouldCallNoFilledFormACopyThoughItFindsTheForm() throws IOException {
        assertThat(labelled("template")).hasSizeGreaterThanOrEqualTo(6);
        for (ExpectedLine line : labelled("template")) {
            Duplicate mark = mark(line).orElseThrow();
            assertThat(mark.getKind()).as("line %d", line.line()).isIn(DuplicateKind.TEMPLATE, DuplicateKind.UPDATE);
            assertThat(mark.getEvidence()).as("line %d", line.line()).isNotEmpty();
        }
    }

    @Test
    void shouldMarkNoLineAsACopyThatIsNone() throws IOException {
        for (ExpectedLine line : ExpectedLine.all()) {
            if (line.article() && line.resembles().isEmpty() && line.copyOf().isEmpty()) {
                assertThat(mark(line).filter(SampleWireResemblanceTest::isCopy))
                        .as("line %d, %s", line.line(), line.url())
                        .isEmpty();
            }
        }
    }
}
