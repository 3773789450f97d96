package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.runtime.ClampedTimestamps;
import io.rawi.enrich.runtime.OversizedRecordHandler;
import io.rawi.enrich.runtime.SharedMemoryStores;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.Topics;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What docs/guarantees.md relies on, asked of the clients' settings as Kafka Streams makes them. */
class StreamsGuaranteesTest {

    private final StateMemory memory = new StateMemory(16L * 1024 * 1024);

    @AfterEach
    void close() {
        memory.close();
    }

    private Properties settings(Map<String, String> own) {
        return StreamsSettings.of(
                new KafkaConnection("broker:9092", "mock://settings", own),
                Topics.firstGeneration(),
                EnrichConfig.defaults(),
                memory);
    }

    private StreamsConfig config(Map<String, String> own) {
        return new StreamsConfig(settings(own));
    }

    private StreamsConfig config() {
        return config(Map.of());
    }

    @Test
    void shouldReadWhatIsCommittedOnly() {
        assertThat(config().getMainConsumerConfigs("group", "client", 0))
                .containsEntry("isolation.level", "read_committed")
                .containsEntry("enable.auto.commit", "false");
        assertThat(config().getRestoreConsumerConfigs("client")).containsEntry("isolation.level", "read_committed");
    }

    @Test
    void shouldStayExactlyOnceWhateverTheUserAdds() {
        StreamsConfig config = config(Map.of(
                "processing.guarantee", "at_least_once",
                "isolation.level", "read_uncommitted",
                "application.id", "another",
                "ensure.explicit.internal.resource.naming", "false"));
        assertThat(config.getString("processing.guarantee")).isEqualTo("exactly_once_v2");
        assertThat(config.getString("application.id")).isEqualTo("rawi-enrich");
        assertThat(config.getMainConsumerConfigs("group", "client", 0))
                .containsEntry("isolation.level", "read_committed");
        assertThat(config.getBoolean("ensure.explicit.internal.resource.naming"))
                .isTrue();
    }

    @Test
    void shouldWriteIdempotentlyInTransactionsOfItsOwn() {
        assertThat(config().getProducerConfigs("client"))
                .containsEntry("enable.idempotence", true)
                .containsEntry("compression.type", "lz4");
    }

    @Test
    void shouldCommitWithinTheTimeThatATransactionMayTake() {
        EnrichConfig defaults = EnrichConfig.defaults();
        int transaction = (int) config().getProducerConfigs("client").getOrDefault("transaction.timeout.ms", 10_000);
        assertThat(defaults.commitInterval().toMillis()).isLessThan(transaction);
        assertThat(config().getLong("commit.interval.ms")).isEqualTo(100);
    }

    @Test
    void shouldHeartbeatOftenEnoughToKeepItsPartitions() {
        Map<String, Object> consumer = config().getMainConsumerConfigs("group", "client", 0);
        assertThat(consumer).containsEntry("session.timeout.ms", 10_000).containsEntry("heartbeat.interval.ms", 2500);
    }

    @Test
    void shouldWaitForTheRegistryNoLongerThanTheGroupWaitsForTheThread() {
        Object poll =
                config().getMainConsumerConfigs("group", "client", 0).getOrDefault("max.poll.interval.ms", 300_000);
        assertThat(EnrichConfig.defaults().registryPatience().toMillis()).isLessThan((int) poll);
    }

    @Test
    void shouldHandleTimesFailuresAndMemoryItsOwnWay() {
        StreamsConfig config = config();
        assertThat(config.getClass("default.timestamp.extractor")).isEqualTo(ClampedTimestamps.class);
        assertThat(config.getClass("production.exception.handler")).isEqualTo(OversizedRecordHandler.class);
        assertThat(config.getClass("rocksdb.config.setter")).isEqualTo(SharedMemoryStores.class);
        assertThat(config.originals()).containsEntry(SharedMemoryStores.MEMORY, memory);
        assertThat(config.getLong("statestore.cache.max.bytes")).isZero();
    }

    @Test
    void shouldKeepStateInTheFolderThatIsSetWhereverTheProcessRuns() {
        Path state = Path.of((String) settings(Map.of()).get("state.dir"));
        assertThat(state).isAbsolute().matches(path -> path.endsWith(Path.of(".rawi", "enrich")));
    }

    @Test
    void shouldReadEverythingFromTheBeginning() {
        // A new generation, and a group whose offsets have expired, must not begin with what comes next.
        assertThat(config().getMainConsumerConfigs("group", "client", 0).get("auto.offset.reset"))
                .isEqualTo("earliest");
    }
}
