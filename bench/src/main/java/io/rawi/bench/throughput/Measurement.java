package io.rawi.bench.throughput;

import io.rawi.bench.measure.Latencies;
import io.rawi.bench.measure.SendSchedule;
import io.rawi.bench.process.JavaChild;
import io.rawi.kafka.KafkaConnection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Measures a lane while its process runs. */
final class Measurement {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final long LEAD_NANOS = Duration.ofMillis(200).toNanos();
    private static final int GATHER_MILLIS = 10;

    private final KafkaConnection kafka;
    private final ProcessHandle broker;

    Measurement(KafkaConnection kafka, ProcessHandle broker) {
        this.kafka = kafka;
        this.broker = broker;
    }

    /** Sends as fast as the broker takes it, reads as fast as it comes; all three work at a time. */
    Passage throughput(Lane lane, JavaChild process, List<Fed> articles, int times) {
        try (Arrivals arrivals = new Arrivals(lane, kafka);
                Sender sender = new Sender(kafka, GATHER_MILLIS)) {
            arrivals.expect(articles.stream().map(Fed::documentId).toList(), times);
            Duration cpu = process.cpu();
            Duration brokerCpu = cpu(broker);
            Duration ownCpu = cpu(ProcessHandle.current());
            long start = System.nanoTime();
            CompletableFuture<Void> sending =
                    CompletableFuture.runAsync(() -> sender.send(articles, lane.in(), times), Measurement::inThread);
            arrivals.await(PATIENCE);
            double seconds = (System.nanoTime() - start) / 1e9;
            join(sending);
            return new Passage(
                    articles.size() * times,
                    seconds,
                    process.cpu().minus(cpu),
                    cpu(broker).minus(brokerCpu),
                    cpu(ProcessHandle.current()).minus(ownCpu),
                    arrivals.refused(),
                    arrivals.missing());
        }
    }

    /** What a steady stream of articles waits, from the moment each was to be sent until it can be read. */
    Waits latency(Lane lane, List<Fed> articles, double perSecond) {
        try (Arrivals arrivals = new Arrivals(lane, kafka);
                Sender sender = new Sender(kafka, 0)) {
            arrivals.expect(articles.stream().map(Fed::documentId).toList(), 1);
            SendSchedule schedule = new SendSchedule(System.nanoTime() + LEAD_NANOS, perSecond);
            CompletableFuture<Void> sending =
                    CompletableFuture.runAsync(() -> sender.send(articles, lane.in(), schedule), Measurement::inThread);
            arrivals.await(PATIENCE);
            join(sending);
            return new Waits(waits(articles, arrivals.nanos(), schedule), List.copyOf(arrivals.missing()));
        }
    }

    /** Waiting times of all articles that came out, and the pages that did not. */
    record Waits(Latencies latencies, List<String> missing) {}

    static Latencies waits(List<Fed> articles, Map<String, Long> arrived, SendSchedule schedule) {
        List<Long> waits = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            Long nanos = arrived.get(articles.get(i).documentId());
            if (nanos != null) {
                waits.add(nanos - schedule.intendedNanos(i));
            }
        }
        return new Latencies(waits.stream().mapToLong(Long::longValue).toArray());
    }

    private static Duration cpu(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    private static void inThread(Runnable task) {
        Thread thread = new Thread(task, "bench-send");
        thread.setDaemon(true);
        thread.start();
    }

    private static void join(CompletableFuture<Void> sending) {
        try {
            sending.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
