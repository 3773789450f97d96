package io.rawi.bench.duplicates;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.enrich.relate.GroupingRules;
import io.rawi.enrich.relate.RelateStep;
import io.rawi.enrich.step.Counters;
import io.rawi.schema.Fingerprint;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench lane}: how fast one thread relates, with how many articles in memory, and how soon it is back. */
@Command(
        name = "lane",
        mixinStandardHelpOptions = true,
        description = {
            "Relate invented fingerprints on one thread, beside many that are in memory already.",
            "State stores are sorted leaves in memory, so that what is measured is the step and not the disk. Takes 5 GB "
                    + "of heap for a million articles, most of it for the stores, in a process of its own."
        })
public final class LaneCommand implements Callable<Integer> {

    private static final String REGISTRY = "mock://lane";

    /** What an article takes in the stores in memory and in the step itself, with room for what is at work. */
    private static final long HEAP_PER_ARTICLE = 5 << 10;

    private static final long HEAP_BESIDES = 400L << 20;

    @Option(
            names = "--resident",
            defaultValue = "1000000",
            description = "Articles in memory. Default: ${DEFAULT-VALUE}.")
    private int resident;

    @Option(names = "--articles", defaultValue = "50000", description = "Articles measured. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--days",
            defaultValue = "15",
            description = "Days they are spread over. Default: ${DEFAULT-VALUE}.")
    private int days;

    @Spec
    private CommandSpec spec;

    private final Topics topics = Topics.firstGeneration();
    private final Map<String, KeyValueStore<Bytes, byte[]>> stores = new HashMap<>();
    private final StoreClock clock = new StoreClock();
    private final Counters counters = new Counters();

    private RelateStep step;

    @Override
    public Integer call() throws IOException, InterruptedException {
        long heap = HEAP_BESIDES + HEAP_PER_ARTICLE * (resident + (long) articles);
        if (LargerHeap.needed(heap)) {
            return LargerHeap.run(
                    heap,
                    List.of("bench", "lane", "--resident=" + resident, "--articles=" + articles, "--days=" + days));
        }
        return measure();
    }

    private int measure() {
        PrintWriter out = spec.commandLine().getOut();
        new SchemaRegistration(REGISTRY).register(topics);
        InventedFingerprints invented = new InventedFingerprints(days);
        try (AvroCodec<Fingerprint> codec =
                new AvroCodec<>(Fingerprint.class, topics.fingerprints().name(), REGISTRY)) {
            open();
            double filling = seconds(() -> relate(codec, invented, 0, resident));
            long before = counters.copyCount();
            double storing = clock.seconds();
            double running = seconds(() -> relate(codec, invented, resident, resident + articles));
            storing = clock.seconds() - storing;
            long copies = counters.copyCount() - before;
            double making = seconds(() -> make(codec, invented, resident, resident + articles));
            out.printf("articles in memory: %d, spread over %d days%n", resident, days);
            out.printf("a fingerprint: %d bytes%n", make(codec, invented, 0, 1000) / 1000);
            out.printf("filling: %.0f/s of processor time%n", resident / filling);
            out.printf(
                    "relating %d more: %.0f/s of processor time (%.1f us each, %.1f %% marked)%n",
                    articles,
                    articles / (running - making),
                    (running - making) * 1e6 / articles,
                    100.0 * copies / articles);
            out.printf("of it in the stores, by the clock: %.1f us each%n", storing * 1e6 / articles);
            long full = heap();
            step.close();
            step = null;
            out.printf("memory of the step, without its stores: %d MB%n", (full - heap()) >> 20);
            double restoring = seconds(() -> {
                open();
                relate(codec, invented, resident + articles, resident + articles + days);
            });
            out.printf("in memory again from the stores in %.1f s of processor time%n", restoring);
            step.close();
        }
        return 0;
    }

    private void open() {
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        step = new RelateStep(topics, codecs, new GroupingRules(Duration.ofDays(7), 8, 128, 2 * resident), counters);
        step.open(
                name -> stores.computeIfAbsent(name, any -> clock.timed(new LeafStore(name))),
                (key, relation, timestamp) -> {},
                (key, story, timestamp) -> {});
    }

    private void relate(AvroCodec<Fingerprint> codec, InventedFingerprints invented, int from, int to) {
        for (int i = from; i < to; i++) {
            Fingerprint fingerprint = invented.at(i);
            step.relate(fingerprint.getArticleId().getBytes(StandardCharsets.UTF_8), codec.encode(fingerprint));
        }
    }

    /** What of the time is spent on making the fingerprints. */
    private static long make(AvroCodec<Fingerprint> codec, InventedFingerprints invented, int from, int to) {
        long bytes = 0;
        for (int i = from; i < to; i++) {
            bytes += codec.encode(invented.at(i)).length;
        }
        return bytes;
    }

    private static double seconds(Runnable work) {
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        work.run();
        return (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before) / 1e9;
    }

    private static long heap() {
        System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
