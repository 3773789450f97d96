package io.rawi.bench.measure;

import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import jdk.jfr.consumer.RecordedClass;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedMethod;
import jdk.jfr.consumer.RecordedStackTrace;
import jdk.jfr.consumer.RecordedThread;
import jdk.jfr.consumer.RecordingFile;

/**
 * What the stream threads of a pipeline are at, told by the samples of a flight recording: of Java code, and of native code
 * of the state stores. Waiting is not counted.
 *
 * @param millis milliseconds that the samples stand for, by the part of the pipeline
 */
public record StepShares(Map<StepShares.Part, Long> millis) {

    /** Parts of the pipeline, in the order in which a stack is asked for them. */
    public enum Part {
        PRINTS(
                "prints, terms and credits for relating",
                "io.rawi.enrich.fingerprint.TextPrints",
                "io.rawi.enrich.story.StoryFeaturesReader",
                "io.rawi.enrich.credit."),
        RELATING("relating", "io.rawi.enrich.relate.RelateStep"),
        READING("reading", "io.rawi.enrich.read.ReadStep"),
        PUBLISHING("publishing", "io.rawi.enrich.publish."),
        REST("Kafka Streams and clients");

        private final String title;
        private final List<String> prefixes;

        Part(String title, String... prefixes) {
            this.title = title;
            this.prefixes = List.of(prefixes);
        }

        /** @param classes those of the frames of a stack */
        static Part of(List<String> classes) {
            for (Part part : values()) {
                if (classes.stream().anyMatch(part::isIn)) {
                    return part;
                }
            }
            return REST;
        }

        private boolean isIn(String className) {
            return prefixes.stream().anyMatch(className::startsWith);
        }
    }

    private static final String THREAD = "-StreamThread-";
    private static final String STORES = "org.rocksdb.";

    /** Milliseconds between two samples of a thread, by what the recording's setting {@code profile} says. */
    private static final Map<String, Long> PERIODS = Map.of("jdk.ExecutionSample", 10L, "jdk.NativeMethodSample", 20L);

    public StepShares {
        millis = Map.copyOf(millis);
    }

    /** @throws IOException where there is no such recording, or it cannot be read */
    public static StepShares read(Path recording) throws IOException {
        Map<Part, Long> millis = new EnumMap<>(Part.class);
        try (RecordingFile file = new RecordingFile(recording)) {
            while (file.hasMoreEvents()) {
                count(file.readEvent(), millis);
            }
        }
        return new StepShares(millis);
    }

    private static void count(RecordedEvent event, Map<Part, Long> millis) {
        Long period = PERIODS.get(event.getEventType().getName());
        RecordedStackTrace stack = event.getStackTrace();
        if (period == null || stack == null || !isStreamThread(event.getThread("sampledThread"))) {
            return;
        }
        List<String> classes = stack.getFrames().stream()
                .map(frame -> frame.getMethod())
                .map(RecordedMethod::getType)
                .map(RecordedClass::getName)
                .toList();
        boolean isNative = event.getEventType().getName().equals("jdk.NativeMethodSample");
        if (!isNative || !classes.isEmpty() && classes.get(0).startsWith(STORES)) {
            millis.merge(Part.of(classes), period, Long::sum);
        }
    }

    private static boolean isStreamThread(RecordedThread thread) {
        return thread != null
                && Objects.requireNonNullElse(thread.getJavaName(), "").contains(THREAD);
    }

    /** The share of a part, 0 to 1; 0 where nothing was sampled. */
    public double share(Part part) {
        long all = millis.values().stream().mapToLong(Long::longValue).sum();
        return all == 0 ? 0 : (double) millis.getOrDefault(part, 0L) / all;
    }

    /** A line for people. */
    public String line() {
        return java.util.Arrays.stream(Part.values())
                .map(part -> String.format(Locale.ROOT, "%s %.1f %%", part.title, 100 * share(part)))
                .collect(Collectors.joining(", "));
    }
}
