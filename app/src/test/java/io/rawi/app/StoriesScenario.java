package io.rawi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.command.CommandRun;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.Ingestion;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Stories from raw articles to the tables and to who subscribes to them, on servers that run already. */
final class StoriesScenario {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String COLLAPSE = "انهيار سد طيني قرب بلدة الزعفرانة بعد فيضان وادي الحناء";
    private static final String COLLAPSE_BODY =
            "انهار فجر اليوم سد طيني قرب بلدة الزعفرانة بعد فيضان وادي الحناء، وغمرت "
                    + "المياه حقول القطن ومدرسة ومستوصفا، وأغلقت الطريق المؤدية إلى جسر القصب.";
    private static final String FLIGHT = "إجلاء سكان قرية المقرن بزوارق مطاطية";
    private static final String FLIGHT_BODY =
            "أجلى متطوعون سكان قرية المقرن بزوارق مطاطية، وآووا العائلات في ملعب كريمة "
                    + "ووزعوا عليها البطانيات والخبز وحليب الأطفال.";
    /** The story of each text of the pages of this scenario. */
    private static final String PLACED =
            "SELECT DISTINCT story_id FROM rawi.revisions WHERE url LIKE 'https://%s.stories.example/%%'";

    private final KafkaConnection kafka;
    private final Topics topics;
    private final Store store;
    private final Path folder;

    StoriesScenario(KafkaConnection kafka, Topics topics, Store store, Path folder) {
        this.kafka = kafka;
        this.topics = topics;
        this.store = store;
        this.folder = folder;
    }

    /** Every story that several of the texts so far lie in stands in its tables with exactly these. */
    void shouldHoldEachStoryWithItsArticles() throws Exception {
        Await.until(PATIENCE, () -> {
            List<String> listed = store.rows("SELECT story_id || ' ' || article_id FROM rawi.story_articles");
            assertThat(listed).hasSizeGreaterThan(1);
            assertThat(store.rows("SELECT story_id || ' ' || article_id FROM rawi.revisions WHERE story_id IN"
                            + " (SELECT story_id FROM rawi.revisions GROUP BY story_id HAVING count(*) > 1)"))
                    .containsExactlyInAnyOrderElementsOf(listed);
        });
    }

    void shouldTellOfStoriesAndLeadFromAMergedOneToTheOneThatStays() throws Exception {
        ingest(
                "first",
                line("collapse", 1, COLLAPSE, COLLAPSE_BODY),
                line("collapse", 2, COLLAPSE, COLLAPSE_BODY),
                line("flight", 1, FLIGHT, FLIGHT_BODY),
                line("flight", 2, FLIGHT, FLIGHT_BODY));
        Await.until(PATIENCE, () -> {
            assertThat(articlesOf(storyOf("collapse"))).hasSize(2);
            assertThat(articlesOf(storyOf("flight"))).hasSize(2);
        });
        String collapse = storyOf("collapse");
        String flight = storyOf("flight");
        assertThat(collapse).isNotEqualTo(flight);

        List<String> reports = new ArrayList<>();
        for (int report = 1; report <= 6; report++) {
            reports.add(line("both", report, COLLAPSE + " و" + FLIGHT, COLLAPSE_BODY + " " + FLIGHT_BODY));
        }
        ingest("second", reports.toArray(String[]::new));

        Await.until(PATIENCE, () -> {
            assertThat(store.rows(
                            "SELECT story_id || ' ' || merged_into FROM rawi.stories WHERE merged_into IS NOT NULL"))
                    .containsAnyOf(collapse + " " + flight, flight + " " + collapse);
            String stays = storyOf("flight");
            assertThat(storyOf("collapse")).isEqualTo(stays).isEqualTo(storyOf("both"));
            assertThat(articlesOf(stays)).hasSize(10);
            assertThat(articlesOf(stays.equals(flight) ? collapse : flight)).isEmpty();
        });
        String stays = storyOf("both");
        String gone = stays.equals(flight) ? collapse : flight;
        assertThat(subscribed())
                .anySatisfy(line -> assertThat(line)
                        .contains("\"storyId\":\"" + stays + "\"")
                        .contains(COLLAPSE))
                .anySatisfy(line -> assertThat(line)
                        .contains("\"storyId\":\"" + gone + "\"")
                        .contains("\"mergedInto\":\"" + stays + "\""));
    }

    /** What who subscribes to stories is shown. */
    private List<String> subscribed() {
        CommandRun run = CommandRun.in(
                folder,
                Map.of(
                        "RAWI_KAFKA_BOOTSTRAP_SERVERS",
                        kafka.bootstrapServers(),
                        "RAWI_KAFKA_REGISTRY_URL",
                        kafka.registryUrl()),
                new byte[0],
                "subscribe",
                "stories",
                "--from-beginning");
        assertThat(run.code()).as(run.err()).isZero();
        return run.out().lines().toList();
    }

    /** The one story of all pages of an event. */
    private String storyOf(String event) throws Exception {
        List<String> stories = store.rows(PLACED.formatted(event));
        assertThat(stories).hasSize(1);
        return stories.get(0);
    }

    /** The articles of a story in its own table, each of which must name it as its story as well. */
    private List<String> articlesOf(String storyId) throws Exception {
        List<String> listed =
                store.rows("SELECT article_id FROM rawi.story_articles WHERE story_id = '" + storyId + "'");
        assertThat(new TreeSet<>(
                        store.rows("SELECT article_id FROM rawi.revisions WHERE story_id = '" + storyId + "'")))
                .isEqualTo(new TreeSet<>(listed));
        return listed;
    }

    private static String line(String event, int page, String title, String body) {
        return """
            {"source": "%s %d", "url": "https://%s.stories.example/%d", "title": "%s", "publishedAt": "2025-05-04T%02d:10:00Z", \
            "fetchedAt": "2025-05-04T%02d:20:00Z", "body": "%s"}"""
                .formatted(event, page, event, page, title, 6 + page, 6 + page, body);
    }

    private void ingest(String name, String... lines) throws Exception {
        Path file = folder.resolve(name + ".jsonl");
        Files.writeString(file, String.join("\n", lines) + "\n");
        try (Ingestion ingestion = new Ingestion(kafka, topics, IngestConfig.defaults())) {
            assertThat(ingestion
                            .ingest(List.of(file.toString()), IngestProgress.NONE)
                            .sent())
                    .isEqualTo(lines.length);
        }
    }
}
