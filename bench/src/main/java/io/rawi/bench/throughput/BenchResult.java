package io.rawi.bench.throughput;

import io.rawi.bench.measure.GcLog;
import io.rawi.bench.measure.Latencies;
import io.rawi.bench.measure.Repetitions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.ToDoubleFunction;

/**
 * Everything that was measured.
 *
 * @param corpus what was fed, for people
 * @param passThrough passages through the pass-through, in order
 * @param pipeline passages through the pipeline, in order
 * @param waits waiting times at a steady rate
 * @param lost pages that were sent and did not come out, of all measurements
 * @param memory the pipeline's process
 * @param pipelinePeak most resident memory of the pipeline's process, megabytes
 * @param brokerPeak most resident memory of the broker, megabytes
 */
public record BenchResult(
        String corpus,
        List<Passage> passThrough,
        List<Passage> pipeline,
        Latencies waits,
        List<String> lost,
        GcLog memory,
        OptionalLong pipelinePeak,
        OptionalLong brokerPeak) {

    public BenchResult {
        passThrough = List.copyOf(passThrough);
        pipeline = List.copyOf(pipeline);
        lost = List.copyOf(lost);
    }

    public double ratio() {
        return rates(pipeline).median() / rates(passThrough).median();
    }

    private static Repetitions rates(List<Passage> passages) {
        return new Repetitions(passages.stream().map(Passage::perSecond).toList());
    }

    /** All figures for people, the summary in the last line. */
    public List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("articles              " + corpus);
        lines.add("pass-through          " + rates(passThrough).describe() + " records/s");
        lines.add("pipeline              " + rates(pipeline).describe() + " articles/s");
        lines.add("processor, pipeline   " + cpu(pipeline, "an article"));
        lines.add("processor, pass-thr.  " + cpu(passThrough, "a record"));
        lines.add(String.format(
                Locale.ROOT,
                "publish to enriched   p50 %d ms, p90 %d ms, p99 %d ms, p99.9 %d ms, max %d ms, of %d articles",
                millis(.5),
                millis(.9),
                millis(.99),
                millis(.999),
                Latencies.millis(waits.max()),
                waits.count()));
        lines.add(
                "memory, pipeline      resident " + megabytes(pipelinePeak) + ", heap at most " + memory.peakMegabytes()
                        + " MB, after collection at most " + memory.liveMegabytes() + " MB, " + memory.collections()
                        + " collections");
        lines.add("memory, broker        resident " + megabytes(brokerPeak));
        lines.add("dead letters          "
                + pipeline.stream().mapToInt(Passage::refused).sum());
        lost.forEach(page -> lines.add("missing               page " + page + " did not come out"));
        lines.add(summary());
        return lines;
    }

    private String summary() {
        return String.format(
                Locale.ROOT,
                "bench ratio %.2f articles_per_s %.0f p99_ms %d",
                ratio(),
                rates(pipeline).median(),
                millis(.99));
    }

    private long millis(double share) {
        return Latencies.millis(waits.percentile(share));
    }

    private static String cpu(List<Passage> passages, String each) {
        return String.format(
                Locale.ROOT,
                "%.0f us %s, broker %.0f us, feeding and reading %.0f us",
                median(passages, Passage::cpuMicros),
                each,
                median(passages, Passage::brokerMicros),
                median(passages, Passage::ownMicros));
    }

    private static double median(List<Passage> passages, ToDoubleFunction<Passage> figure) {
        return new Repetitions(passages.stream().mapToDouble(figure).boxed().toList()).median();
    }

    private static String megabytes(OptionalLong value) {
        return value.isPresent() ? value.getAsLong() + " MB" : "unknown (the system does not tell)";
    }
}
