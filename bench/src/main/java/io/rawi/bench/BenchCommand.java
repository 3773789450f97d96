package io.rawi.bench;

import io.rawi.app.command.RawiCommand;
import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.bench.duplicates.CrowdCommand;
import io.rawi.bench.duplicates.LaneCommand;
import io.rawi.bench.duplicates.OrderCommand;
import io.rawi.bench.duplicates.PairsCommand;
import io.rawi.bench.duplicates.WordsCommand;
import io.rawi.bench.engine.EngineCommand;
import io.rawi.bench.measure.StepShares;
import io.rawi.bench.throughput.BenchPlan;
import io.rawi.bench.throughput.BenchResult;
import io.rawi.bench.throughput.Benchmark;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench}: the pipeline beside a pass-through, on servers of its own. */
@Command(
        name = "bench",
        mixinStandardHelpOptions = true,
        subcommands = {
            KillsCommand.class,
            EngineCommand.class,
            PairsCommand.class,
            CrowdCommand.class,
            LaneCommand.class,
            RestoreCommand.class,
            OrderCommand.class,
            WordsCommand.class
        },
        description =
                "Measure the pipeline beside an exactly-once pass-through on the same broker: articles a second, the "
                        + "ratio, time from publish to enriched, memory.")
public final class BenchCommand implements RawiCommand, Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private BenchOptions options;

    @Option(
            names = "--passes",
            paramLabel = "N",
            defaultValue = "5",
            description = "How many times the pass-through, several times as fast, is fed the articles in one "
                    + "measurement. Default: ${DEFAULT-VALUE}.")
    private int passes;

    @Option(
            names = "--repetitions",
            paramLabel = "N",
            defaultValue = "3",
            description = "Measurements of each, in turns, after three to eight warm-ups. Default: ${DEFAULT-VALUE}.")
    private int repetitions;

    @Option(
            names = "--rate",
            paramLabel = "N",
            defaultValue = "50",
            description = "Articles a second while waiting times are measured. Default: ${DEFAULT-VALUE}.")
    private double rate;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "60",
            description = "How long waiting times are measured. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--profile",
            description =
                    "Write a flight recording of the pipeline's process, bench/enrich.jfr in the folder of --work, and tell "
                            + "which share of its stream threads each step has.")
    private boolean profile;

    @Override
    public Integer call() throws IOException {
        BenchPlan plan =
                new BenchPlan(options.articles, passes, repetitions, rate, seconds, options.javaOptions, profile);
        Corpus corpus = options.corpus(InventedMix.likeNews());
        try (EmbeddedRun run = EmbeddedRun.start(options.work)) {
            BenchResult result = new Benchmark(
                            run.services(), plan, corpus, spec.commandLine().getErr()::println)
                    .run();
            if (profile) {
                StepShares shares = StepShares.read(Benchmark.recording(run.services()));
                spec.commandLine().getOut().println("of the stream threads     " + shares.line());
            }
            result.lines().forEach(spec.commandLine().getOut()::println);
            return result.lost().isEmpty() ? 0 : 1;
        }
    }
}
