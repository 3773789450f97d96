package io.rawi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.embedded.EmbeddedConfig;
import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.app.embedded.PostgresAddress;
import io.rawi.app.embedded.ServiceName;
import io.rawi.app.pipeline.Enriching;
import io.rawi.app.pipeline.Storing;
import io.rawi.arabic.ArabicEngine;
import io.rawi.enrich.EnrichConfig;
import io.rawi.sink.postgres.PostgresConfig;
import io.rawi.topic.Topics;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole pipeline on the embedded services, started once for all tests. */
class EmbeddedEndToEndIT {

    private static final Topics TOPICS = Topics.firstGeneration();

    @TempDir
    private static Path folder;

    private static EmbeddedServices services;
    private static Enriching enriching;
    private static Storing storing;
    private static EndToEndScenario scenario;
    private static StoriesScenario stories;

    @BeforeAll
    static void startAll() {
        services = EmbeddedServices.start(folder.resolve("data"), EmbeddedConfig.defaults());
        PostgresAddress address = services.postgres();
        enriching = new Enriching(
                services.kafka(),
                TOPICS,
                EnrichConfig.defaults().withStateDir(services.folder("streams")),
                ArabicEngine.load(),
                () -> {});
        storing = new Storing(
                services.kafka(),
                TOPICS,
                PostgresConfig.of(address.jdbcUrl(), address.user(), address.password()),
                () -> {});
        enriching.start();
        storing.start();
        Store store = new Store(address.jdbcUrl(), address.user(), address.password());
        scenario = new EndToEndScenario(services.kafka(), TOPICS, store, folder);
        stories = new StoriesScenario(services.kafka(), TOPICS, store, folder);
    }

    @AfterAll
    static void stopAll() {
        storing.close();
        enriching.close();
        services.close();
    }

    @AfterEach
    void nothingGaveUp() {
        assertThat(enriching.failure()).isEmpty();
        assertThat(storing.failure()).isEmpty();
    }

    @Test
    void shouldStoreEachArticleOnceAndMarkCopies() throws Exception {
        scenario.shouldStoreEachArticleOnceAndMarkCopies();
        stories.shouldHoldEachStoryWithItsArticles();
    }

    @Test
    void shouldTellOfStoriesAndLeadFromAMergedOneToTheOneThatStays() throws Exception {
        stories.shouldTellOfStoriesAndLeadFromAMergedOneToTheOneThatStays();
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
    void shouldLoseNothingWhileTheRegistryIsAway() throws Exception {
        scenario.shouldLoseNothingWhileAServerIsAway(
                "registry", () -> services.stop(ServiceName.REGISTRY), () -> services.start(ServiceName.REGISTRY));
    }

    @Test
    void shouldLoseNothingWhilePostgresIsAway() throws Exception {
        scenario.shouldLoseNothingWhileAServerIsAway(
                "postgresql",
                () -> services.stop(ServiceName.POSTGRESQL),
                () -> services.start(ServiceName.POSTGRESQL));
    }
}
