package io.rawi.bench.engine;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * The figures of the engine for people, the summary in the last line.
 *
 * @param loading what loading the engine takes
 * @param data folder of the articles; empty where they are invented
 * @param results what JMH measured, microseconds an article
 */
record EngineReport(Loading loading, String data, Collection<RunResult> results) {

    private static final String ALLOCATED = "gc.alloc.rate.norm";
    private static final double MICROS = 1e6;

    EngineReport {
        results = List.copyOf(results);
    }

    List<String> lines() {
        List<String> lines = new ArrayList<>();
        lines.add("articles  %d %s, one thread".formatted(Articles.COUNT, data.isEmpty() ? "invented" : "real"));
        lines.add(String.format(
                Locale.ROOT,
                "loading   %d ms, %.1f MB of heap stay, process %d MB resident",
                loading.millis(),
                loading.heapBytes() / MICROS,
                loading.residentMegabytes()));
        lines.add("");
        lines.add("%-44s %12s %10s %14s %12s".formatted("", "us/article", "+-", "articles/s", "KB/article"));
        results.forEach(result -> lines.add(line(result)));
        lines.add("");
        lines.add(summary());
        return lines;
    }

    private static String line(RunResult result) {
        Result<?> time = result.getPrimaryResult();
        return String.format(
                Locale.ROOT,
                "%-44s %12.2f %10.2f %14.0f %12.1f",
                name(result),
                time.getScore(),
                time.getScoreError(),
                MICROS / time.getScore(),
                allocated(result) / 1e3);
    }

    private String summary() {
        Map<String, RunResult> byName =
                results.stream().collect(Collectors.toMap(EngineReport::name, result -> result, (a, b) -> a));
        RunResult whole = byName.get("EngineSteps.whole");
        return whole == null
                ? "engine load_ms %d heap_mb %.0f".formatted(loading.millis(), loading.heapBytes() / MICROS)
                : String.format(
                        Locale.ROOT,
                        "engine articles_per_s %.0f kb_per_article %.0f load_ms %d heap_mb %.0f",
                        MICROS / whole.getPrimaryResult().getScore(),
                        allocated(whole) / 1e3,
                        loading.millis(),
                        loading.heapBytes() / MICROS);
    }

    private static double allocated(RunResult result) {
        return result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(ALLOCATED))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
    }

    /** Class and method, as {@code EngineSteps.decode}. */
    private static String name(RunResult result) {
        String name = result.getParams().getBenchmark();
        int method = name.lastIndexOf('.');
        return name.substring(name.lastIndexOf('.', method - 1) + 1);
    }
}
