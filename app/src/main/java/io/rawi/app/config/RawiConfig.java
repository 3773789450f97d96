package io.rawi.app.config;

import io.rawi.app.embedded.EmbeddedConfig;
import io.rawi.enrich.EnrichConfig;
import io.rawi.ingest.IngestConfig;
import java.nio.file.Path;
import java.util.List;

/**
 * Everything that can be configured, one record for each module. Keys in {@code rawi.yml} are the names in kebab-case;
 * the environment variable of {@code kafka.bootstrap-servers} is {@code RAWI_KAFKA_BOOTSTRAP_SERVERS}, and it wins.
 *
 * @param dataFolder where the embedded services keep their data
 * @param sources what {@code rawi up} takes in: files and folders
 * @param kafka which Kafka and registry to use
 * @param embedded how the embedded services run
 * @param engine what the language engine knows beside what comes with Rawi
 * @param ingest how articles are taken in
 * @param enrich how they are enriched
 * @param sink where the results are stored
 */
public record RawiConfig(
        Path dataFolder,
        List<String> sources,
        KafkaConfig kafka,
        EmbeddedConfig embedded,
        EngineConfig engine,
        IngestConfig ingest,
        EnrichConfig enrich,
        SinkConfig sink) {

    public RawiConfig {
        sources = List.copyOf(sources);
    }

    public static RawiConfig defaults() {
        return new RawiConfig(
                Path.of("data"),
                List.of(),
                KafkaConfig.defaults(),
                EmbeddedConfig.defaults(),
                EngineConfig.defaults(),
                IngestConfig.defaults(),
                EnrichConfig.defaults(),
                SinkConfig.defaults());
    }

    /** The same with another data folder. */
    public RawiConfig withDataFolder(Path folder) {
        return new RawiConfig(folder, sources, kafka, embedded, engine, ingest, enrich, sink);
    }
}
