package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.EndToEndScenario;
import io.rawi.app.Store;
import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Ingestion;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Broker, registry, database, enriching and the sink, each in a container: the scenario that the embedded services pass,
 * and processes killed at work.
 */
class ContainerEndToEndIT {

    private static final Duration PATIENCE = Duration.ofSeconds(120);

    private static Cluster cluster;
    private static Pipeline pipeline;
    private static Store store;
    private static EndToEndScenario scenario;

    @TempDir
    private static Path folder;

    @BeforeAll
    static void start() {
        ImageNames images = DockerEngine.require(ImageNames.from(System.getenv()));
        String rawi = RawiImage.name(images);
        cluster = Cluster.start(images, 1);
        pipeline = Pipeline.in(cluster, rawi);
        store = new Store(cluster.jdbcFromHost(), cluster.databaseUser(), cluster.databasePassword());
        scenario = new EndToEndScenario(cluster.fromHost(), Topics.firstGeneration(), store, folder);
    }

    @AfterAll
    static void stop() {
        if (cluster != null) {
            cluster.close();
        }
    }

    @AfterEach
    void nothingEnded() {
        assertThat(pipeline.running()).as(pipeline::logs).isTrue();
    }

    @Test
    void shouldStoreEachArticleOnceAndMarkCopies() throws Exception {
        scenario.shouldStoreEachArticleOnceAndMarkCopies();
    }

    @Test
    void shouldKeepWhatCannotBeReadWithItsCauseAndRetryItOnce() throws Exception {
        scenario.shouldKeepWhatCannotBeReadWithItsCause();
        scenario.shouldRetryADeadLetterExactlyOnce();
    }

    @Test
    void shouldRefuseBadFilesAndTakeTheRest() throws Exception {
        scenario.shouldRefuseBadFilesAndTakeTheRest();
    }

    @Test
    void shouldLoseNothingWhileTheRegistryHangs() throws Exception {
        scenario.shouldLoseNothingWhileAServerIsAway("registry", cluster.registry()::pause, cluster.registry()::resume);
    }

    @Test
    void shouldLoseNothingWhilePostgresIsAway() throws Exception {
        scenario.shouldLoseNothingWhileAServerIsAway(
                "postgresql", cluster.postgres()::stop, cluster.postgres()::startAgain);
    }

    @Test
    void shouldLoseAndDoubleNothingWhenEnrichingAndTheSinkAreKilledAtWork() throws Exception {
        int articles = 300;
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < articles; i++) {
            lines.append(
                    """
                    {"source":"outage.example","url":"https://outage.example/killed/%d","fetchedAt":"2024-04-01T08:00:00Z","title":"خبر رقم %d","body":"هذا هو الخبر رقم %d من أخبار اليوم، وفيه من الكلمات ما يكفي ليكون نصا قائما بنفسه بين سائر الأخبار."}
                    """
                            .formatted(i, i, i));
        }
        String fed = "rawi.revisions where url like '%/killed/%'";
        feed(lines.toString());
        pipeline.await("the first rows are there", PATIENCE, () -> count(fed) > 0);

        pipeline.sink().kill();
        pipeline.enrich().kill();
        assertThat(feed(lines.toString()).sent()).isEqualTo(articles);
        pipeline.enrich().startAgain();
        pipeline.sink().startAgain();

        awaitCount(articles, fed);
        assertThat(count("(select distinct document_id from " + fed + ") d")).isEqualTo(articles);
    }

    private IngestSummary feed(String jsonLines) throws IOException {
        Path file = Files.writeString(folder.resolve("killed.jsonl"), jsonLines);
        try (Ingestion ingestion =
                new Ingestion(cluster.fromHost(), Topics.firstGeneration(), IngestConfig.defaults())) {
            return ingestion.ingest(List.of(file.toString()), IngestProgress.NONE);
        }
    }

    private static long count(String from) throws SQLException {
        return Long.parseLong(store.rows("select count(*) from " + from).get(0));
    }

    private static void awaitCount(long rows, String from) {
        pipeline.await(rows + " rows in " + from, PATIENCE, () -> count(from) == rows);
    }
}
