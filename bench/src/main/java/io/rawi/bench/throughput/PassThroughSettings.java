package io.rawi.bench.throughput;

import io.rawi.enrich.EnrichConfig;
import io.rawi.enrich.StreamsSettings;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.nio.file.Path;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;

/** The pass-through's settings: the pipeline's own, under another name. */
final class PassThroughSettings {

    private static final String NAME = "rawi-bench-pass-through";

    private PassThroughSettings() {}

    static Properties of(KafkaConnection kafka, Path stateFolder) {
        EnrichConfig config = EnrichConfig.defaults().withStateDir(stateFolder);
        Properties settings =
                StreamsSettings.of(kafka, Topics.firstGeneration(), config, new StateMemory(config.stateMemoryBytes()));
        settings.put(StreamsConfig.APPLICATION_ID_CONFIG, NAME);
        return settings;
    }
}
