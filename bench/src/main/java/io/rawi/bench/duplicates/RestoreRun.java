package io.rawi.bench.duplicates;

import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.bench.process.Await;
import io.rawi.bench.process.JavaChild;
import io.rawi.bench.process.JavaProgram;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.Fingerprint;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Relates, kills what relates, and takes the time until it relates again: see {@code rawi bench restore}. */
public final class RestoreRun {

    private static final Duration PATIENCE = Duration.ofHours(1);
    private static final int TOLD_EVERY = 100_000;

    private final EmbeddedServices services;
    private final KafkaConnection kafka;
    private final int articles;
    private final InventedFingerprints invented;
    private final Duration session;
    private final List<String> javaOptions;
    private final Consumer<String> progress;
    private final Topics topics = Topics.firstGeneration();

    /** @param progress told what is being done, line by line */
    public RestoreRun(
            EmbeddedServices services,
            int articles,
            int days,
            Duration session,
            List<String> javaOptions,
            Consumer<String> progress) {
        this.services = services;
        this.kafka = services.kafka();
        this.articles = articles;
        this.invented = new InventedFingerprints(days);
        this.session = session;
        this.javaOptions = javaOptions;
        this.progress = progress;
    }

    /** @throws IOException where a process cannot be started */
    public RestoreReport run() throws IOException {
        new SchemaRegistration(kafka.registryUrl()).register(topics);
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            new TopicPreparation(admin).prepare(topics.all());
        }
        try (AvroCodec<Fingerprint> codec =
                        new AvroCodec<>(Fingerprint.class, topics.fingerprints().name(), kafka.registryUrl());
                KafkaProducer<byte[], byte[]> producer = producer();
                RelatedKeys related = new RelatedKeys(kafka, topics)) {
            Duration relating;
            long stateBytes;
            try (JavaChild first = JavaChild.start(program())) {
                long begun = System.nanoTime();
                for (int i = 0; i < articles; i++) {
                    send(producer, codec, invented.at(i));
                    if ((i + 1) % TOLD_EVERY == 0) {
                        progress.accept((i + 1) + " fingerprints sent");
                    }
                }
                await(related, invented.at(articles - 1), first);
                relating = Duration.ofNanos(System.nanoTime() - begun);
                stateBytes = size(services.dataFolder());
                if (!first.kill()) {
                    throw new IllegalStateException("it was not the kill that ended it: " + first.obituary());
                }
            }
            progress.accept("killed; starting again");
            send(producer, codec, invented.at(articles));
            producer.flush();
            long started = System.nanoTime();
            try (JavaChild second = JavaChild.start(program())) {
                await(related, invented.at(articles), second);
                Duration back = Duration.ofNanos(System.nanoTime() - started);
                return new RestoreReport(articles, relating, stateBytes, session, back, second.cpu());
            }
        }
    }

    private static void await(RelatedKeys related, Fingerprint fingerprint, JavaChild process) {
        boolean seen = Await.until(
                () -> {
                    if (!process.isAlive()) {
                        throw new IllegalStateException(process.obituary());
                    }
                    return related.has(fingerprint.getArticleId());
                },
                PATIENCE);
        if (!seen) {
            throw new IllegalStateException(
                    "no relation of " + fingerprint.getArticleId() + " after " + PATIENCE.toMinutes()
                            + " minutes; the log is " + process.program().log());
        }
    }

    private void send(KafkaProducer<byte[], byte[]> producer, AvroCodec<Fingerprint> codec, Fingerprint fingerprint) {
        producer.send(new ProducerRecord<>(
                topics.fingerprints().name(),
                null,
                fingerprint.getArticleTime().toEpochMilli(),
                fingerprint.getArticleId().getBytes(StandardCharsets.UTF_8),
                codec.encode(fingerprint)));
    }

    private KafkaProducer<byte[], byte[]> producer() {
        Properties settings = kafka.clientProperties();
        settings.put(ProducerConfig.ACKS_CONFIG, "all");
        settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "lz4");
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
    }

    private JavaProgram program() {
        return JavaProgram.rawi(
                        "enrich",
                        javaOptions,
                        services.folder("bench"),
                        "enrich",
                        "--data",
                        services.dataFolder().toString())
                .with("RAWI_ENRICH_SESSION_TIMEOUT", session.toSeconds() + "s")
                .with("RAWI_ENRICH_RESIDENT_ARTICLES", Integer.toString(2 * articles));
    }

    /** What the stores of Kafka Streams hold on the disk, which may come and go while it is counted. */
    private static long size(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().contains("rocksdb"))
                    .mapToLong(RestoreRun::fileSize)
                    .sum();
        } catch (IOException | UncheckedIOException e) {
            return 0;
        }
    }

    private static long fileSize(Path file) {
        try {
            return Files.isRegularFile(file) ? Files.size(file) : 0;
        } catch (NoSuchFileException e) {
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
