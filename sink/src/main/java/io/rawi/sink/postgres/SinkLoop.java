package io.rawi.sink.postgres;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.schema.DeadLetter;
import io.rawi.sink.postgres.BatchWriter.Readable;
import io.rawi.sink.postgres.Positions.FencedException;
import io.rawi.sink.postgres.SinkKafka.ClusterIdentity;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.InterruptException;
import org.apache.kafka.common.errors.WakeupException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Polls, writes, and after any failure does one thing: forgets the batch, pauses the partitions, goes on polling so that
 * the group keeps it, and reads on from the offsets in the database when everything answers again. Whether a commit that
 * got no answer took place, the database then tells.
 */
final class SinkLoop implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SinkLoop.class);
    private static final Duration POLL = Duration.ofMillis(200);

    private final SinkKafka kafka;
    private final Database database;
    private final PostgresConfig config;
    private final SinkProgress progress;
    private final Stop stop;
    private final Outage outage;

    SinkLoop(SinkKafka kafka, Database database, PostgresConfig config, SinkProgress progress, Stop stop) {
        this.kafka = kafka;
        this.database = database;
        this.config = config;
        this.progress = progress;
        this.stop = stop;
        this.outage = new Outage(config, progress, stop);
    }

    void run() {
        retry(() -> Migrations.run(config));
        work();
    }

    /** What follows when the tables are as this program writes them. */
    void work() {
        retry(kafka::open);
        if (stop.isRequested()) {
            return;
        }
        Consumer<byte[], byte[]> consumer = kafka.consumer();
        Positions positions = new Positions(consumer, new StoredOffsets(config.name()));
        consumer.subscribe(topicNames(kafka.topics()), positions);
        LOG.info(
                "the sink {} writes {} to {}, schema {}",
                config.name(),
                topicNames(kafka.topics()),
                config.shownUrl(),
                config.schema());
        while (!stop.isRequested()) {
            step(consumer, positions);
        }
    }

    static List<String> topicNames(Topics topics) {
        return Stream.of(topics.enriched(), topics.events(), topics.stories())
                .map(TopicDefinition::name)
                .toList();
    }

    @Override
    public void close() {
        kafka.close();
    }

    private interface Attempt {
        void run() throws SQLException;
    }

    private void retry(Attempt attempt) {
        while (!stop.isRequested()) {
            try {
                attempt.run();
                outage.passed(false);
                return;
            } catch (WakeupException | InterruptException e) {
                LOG.debug("woken while starting", e);
            } catch (SQLException | RuntimeException e) {
                away(e, false);
                outage.pause();
            }
        }
    }

    private void step(Consumer<byte[], byte[]> consumer, Positions positions) {
        boolean writing = false;
        try {
            if (positions.incomplete()) {
                positions.restore(database.session(), identity());
            }
            ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
            writing = !records.isEmpty();
            if (writing) {
                write(consumer, positions, records);
            }
            if (writing || !positions.incomplete()) {
                outage.passed(writing);
            }
            progress.lag(lag(consumer));
        } catch (WakeupException | InterruptException e) {
            // The loop's own condition tells whether to end; a batch is never broken off by this.
            recover(positions);
        } catch (FencedException e) {
            LOG.warn("the sink {} reads its offsets again: {}", config.name(), e.getMessage());
            recover(positions);
        } catch (SQLException | RuntimeException e) {
            away(e, writing);
            recover(positions);
            outage.pause();
            stayInGroup(consumer);
        }
    }

    private ClusterIdentity identity() {
        return kafka.identity(topicNames(kafka.topics()));
    }

    private void write(Consumer<byte[], byte[]> consumer, Positions positions, ConsumerRecords<byte[], byte[]> records)
            throws SQLException, FencedException {
        List<Readable> readable = new ArrayList<>();
        List<Refused> refused = new ArrayList<>();
        for (ConsumerRecord<byte[], byte[]> record : records) {
            try {
                readable.add(new Readable(record, kafka.read(record)));
            } catch (UnreadableRecordException e) {
                refused.add(new Refused(record, e));
            }
        }
        Map<TopicPartition, Long> next = new HashMap<>();
        records.partitions().forEach(partition -> next.put(partition, consumer.position(partition)));
        Session session = database.session();
        positions.advance(session, next);
        refused.addAll(BatchWriter.write(session, readable));
        report(refused);
        session.commit();
        positions.advanced(next);
        progress.written(records.count() - refused.size(), refused.size());
        tellKafka(consumer, next);
    }

    private void report(List<Refused> refused) {
        if (!refused.isEmpty()) {
            List<DeadLetter> letters = refused.stream().map(Refused::letter).toList();
            kafka.send(letters);
            letters.forEach(
                    letter -> LOG.warn("{} cannot be written: {}", letter.getOrigin(), letter.getErrorMessage()));
        }
    }

    /** For those who watch the lag of the group; the sink never reads these offsets. */
    private static void tellKafka(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> next) {
        Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
        next.forEach((partition, offset) -> offsets.put(partition, new OffsetAndMetadata(offset)));
        consumer.commitAsync(offsets, (committed, failure) -> {
            if (failure != null) {
                LOG.debug("the group's offsets were not noted, and will be with the next batch", failure);
            }
        });
    }

    private static long lag(Consumer<byte[], byte[]> consumer) {
        return consumer.assignment().stream()
                .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
                .sum();
    }

    private void away(Exception failure, boolean writing) {
        String what = Failures.passing(config, failure).orElseThrow(() -> Failures.lasting(config, failure));
        outage.met(what, writing);
    }

    private void recover(Positions positions) {
        database.disconnect();
        positions.forget();
    }

    /** All partitions are paused: nothing is read, but the group sees that the sink lives. */
    private static void stayInGroup(Consumer<byte[], byte[]> consumer) {
        try {
            consumer.poll(Duration.ZERO);
        } catch (WakeupException | InterruptException e) {
            LOG.debug("woken while waiting", e);
        }
    }
}
