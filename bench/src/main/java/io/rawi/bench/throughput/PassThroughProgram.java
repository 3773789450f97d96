package io.rawi.bench.throughput;

import io.rawi.kafka.KafkaConnection;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.Produced;

/**
 * What the pipeline is measured against: Kafka Streams that hands every record on, exactly once, and does nothing else.
 * A program of its own, as the pipeline is, run with the settings that the pipeline is run with.
 */
public final class PassThroughProgram {

    private PassThroughProgram() {}

    /** @param arguments bootstrap servers, topic in, topic out, state folder */
    public static void main(String[] arguments) {
        Properties settings =
                PassThroughSettings.of(new KafkaConnection(arguments[0], ""), java.nio.file.Path.of(arguments[3]));
        CountDownLatch failed = new CountDownLatch(1);
        KafkaStreams streams = new KafkaStreams(topology(arguments[1], arguments[2]), settings);
        streams.setStateListener((now, before) -> {
            if (now == KafkaStreams.State.ERROR || now == KafkaStreams.State.NOT_RUNNING) {
                failed.countDown();
            }
        });
        Runtime.getRuntime().addShutdownHook(new Thread(streams::close, "close-streams"));
        streams.start();
        try {
            failed.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    static Topology topology(String in, String out) {
        StreamsBuilder builder = new StreamsBuilder();
        builder.stream(in, Consumed.with(Serdes.ByteArray(), Serdes.ByteArray()))
                .to(out, Produced.with(Serdes.ByteArray(), Serdes.ByteArray()));
        return builder.build();
    }
}
