package io.rawi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.deadletter.DeadLetterBox;
import io.rawi.app.deadletter.Retry;
import io.rawi.app.deadletter.StoredLetter;
import io.rawi.app.wire.ExpectedLine;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Ingestion;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.InputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * What the whole pipeline must do, whatever servers it runs on: broker, registry, enriching application and sink run
 * already. Each step feeds, waits until the outcome stands in the database or among the dead letters, and asserts it.
 */
public final class EndToEndScenario {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    /** A copy of a text that is itself a near copy names the original of both. */
    private static final String WIRE_ROWS =
            """
            SELECT concat_ws(' | ', r.url, r.edition, r.language, (r.time AT TIME ZONE 'UTC')::date, coalesce(o.url, '-'))
            FROM rawi.revisions r
            LEFT JOIN LATERAL (
              SELECT first.url FROM rawi.revisions first
              WHERE first.content_id = r.content_id AND (first.time, first.article_id) < (r.time, r.article_id)
                AND r.duplicate_of IN (first.article_id, first.duplicate_of)
              ORDER BY first.time, first.article_id LIMIT 1) o ON true
            WHERE r.source NOT IN ('bad.example', 'outage.example')
              AND coalesce(r.url, '') NOT LIKE 'https://%.stories.example/%'
            """;

    private final KafkaConnection kafka;
    private final Topics topics;
    private final Store store;
    private final Path folder;
    private final BadRecords bad;

    /** @param folder where files to be taken in may be put */
    public EndToEndScenario(KafkaConnection kafka, Topics topics, Store store, Path folder) {
        this.kafka = kafka;
        this.topics = topics;
        this.store = store;
        this.folder = folder;
        this.bad = new BadRecords(kafka, topics);
    }

    /** The sample wire, taken in twice: each text of each page stands in the tables once, exact copies name their original. */
    public void shouldStoreEachArticleOnceAndMarkCopies() throws Exception {
        Path wire = folder.resolve("wire.jsonl");
        try (InputStream lines = EndToEndScenario.class.getResourceAsStream("/wire/wire.jsonl")) {
            Files.write(wire, Objects.requireNonNull(lines).readAllBytes());
        }
        List<String> expected = ExpectedLine.all().stream()
                .filter(ExpectedLine::article)
                .map(EndToEndScenario::row)
                .toList();
        long broken = ExpectedLine.all().stream()
                .filter(line -> line.outcome().equals("dead-letter"))
                .count();
        int before = letters().size();
        assertThat(ingest(wire).complete()).isTrue();
        assertThat(ingest(wire).complete()).isTrue();
        Await.until(PATIENCE, () -> assertThat(letters()).hasSize((int) (before + 2 * broken)));
        Await.until(PATIENCE, () -> assertThat(store.rows(WIRE_ROWS)).containsExactlyInAnyOrderElementsOf(expected));
    }

    private static String row(ExpectedLine line) {
        return String.join(
                " | ",
                line.url().orElseThrow(),
                line.edition().orElseThrow().toString(),
                line.language().orElseThrow(),
                line.day().orElseThrow(),
                line.copyOf().orElse("-"));
    }

    /** Records that are no article become dead letters with their bytes, headers and place; damaged ones come out. */
    public void shouldKeepWhatCannotBeReadWithItsCause() throws Exception {
        int before = letters().size();
        List<byte[]> values = new ArrayList<>(bad.unreadable());
        values.addAll(bad.encoded(bad.withoutArticle()));
        int lost = values.size();
        values.addAll(bad.encoded(bad.damaged()));
        bad.send(values);

        Await.until(PATIENCE, () -> assertThat(letters()).hasSize(before + lost));
        List<StoredLetter> added = letters().subList(before, before + lost);
        assertThat(added).allSatisfy(letter -> {
            assertThat(letter.letter().getTopic()).hasValue(topics.raw().name());
            assertThat(letter.letter().getStage()).isEqualTo("read");
            assertThat(letter.letter().getErrorMessage()).isNotBlank();
            assertThat(letter.letter().getHeaders()).hasSize(1);
            assertThat(letter.letter().getOffset()).isPresent();
        });
        assertThat(added.stream().map(letter -> letter.letter().getValue().orElseThrow()))
                .containsExactlyInAnyOrderElementsOf(values.subList(0, lost).stream()
                        .map(java.nio.ByteBuffer::wrap)
                        .toList());
        Await.until(PATIENCE, () -> assertThat(
                        store.rows("SELECT charset FROM rawi.revisions WHERE source = 'bad.example' ORDER BY 1"))
                .containsExactlyInAnyOrder("UTF-8", "windows-1256"));
    }

    /** Files that cannot be taken in are refused with the reason; the rest of the folder goes on. */
    public void shouldRefuseBadFilesAndTakeTheRest() throws Exception {
        Path inbox = Files.createDirectories(folder.resolve("inbox"));
        Files.createFile(inbox.resolve("empty.txt"));
        Files.write(inbox.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13});
        try (RandomAccessFile large =
                new RandomAccessFile(inbox.resolve("large.txt").toFile(), "rw")) {
            large.setLength(50L * 1024 * 1024);
        }
        String line = "{\"source\": \"outage.example\", \"url\": \"https://outage.example/file\", \"fetchedAt\": "
                + "\"2026-03-06T10:00:00Z\", \"body\": \"" + BadRecords.ARABIC + "\"}\n{\"source\": \"outage.exam";
        Files.writeString(inbox.resolve("half.jsonl"), line, StandardCharsets.UTF_8);

        IngestSummary summary = ingest(inbox);

        assertThat(summary.sent()).isEqualTo(1);
        assertThat(summary.refusedInAll()).isEqualTo(4);
        assertThat(summary.refusals())
                .allSatisfy(refusal -> assertThat(refusal.message()).isNotBlank());
        Await.until(PATIENCE, () -> assertThat(stored("https://outage.example/file"))
                .isEqualTo(1));
    }

    /** What is fed while a server is away is neither lost nor a dead letter: it waits. */
    public void shouldLoseNothingWhileAServerIsAway(String name, Runnable down, Runnable up) throws Exception {
        int before = letters().size();
        RawArticle article = BadRecords.article(
                name, "text/plain", "utf-8", (BadRecords.ARABIC + " " + name).getBytes(StandardCharsets.UTF_8));
        article.setSource("outage.example");
        article.setUrl("https://outage.example/" + name);
        List<byte[]> values = bad.encoded(List.of(article));
        down.run();
        bad.send(values);
        up.run();
        Await.until(PATIENCE, () -> assertThat(stored("https://outage.example/" + name))
                .isEqualTo(1));
        assertThat(letters()).hasSize(before);
    }

    /** A dead letter that is retried is on its topic once more, byte for byte, and never again. */
    public void shouldRetryADeadLetterExactlyOnce() throws Exception {
        StoredLetter letter = letters().stream()
                .filter(candidate -> candidate.hindrance().isEmpty())
                .findFirst()
                .orElseThrow();
        int before = letters().size();
        assertThat(new Retry(kafka).send(List.of(letter))).containsExactly(letter.id());
        assertThat(new Retry(kafka).send(List.of(letter))).isEmpty();
        Await.until(PATIENCE, () -> assertThat(letters()).hasSize(before + 1));
        StoredLetter again = letters().get(before);
        assertThat(again.letter().getValue()).isEqualTo(letter.letter().getValue());
        assertThat(again.letter().getHeaders()).isEqualTo(letter.letter().getHeaders());
        assertThat(again.letter().getErrorClass()).isEqualTo(letter.letter().getErrorClass());
    }

    private int stored(String url) throws Exception {
        return store.rows("SELECT article_id FROM rawi.revisions WHERE url = '" + url + "'")
                .size();
    }

    private List<StoredLetter> letters() {
        return new DeadLetterBox(kafka, topics).all();
    }

    private IngestSummary ingest(Path source) throws IOException {
        try (Ingestion ingestion = new Ingestion(kafka, topics, IngestConfig.defaults())) {
            return ingestion.ingest(List.of(source.toString()), IngestProgress.NONE);
        }
    }
}
