package io.rawi.bench.engine;

import io.rawi.arabic.ArabicEngine;
import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.NoBenchmarksException;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench engine}: JMH on the language engine, one thread, each step in a process of its own. */
@Command(
        name = "engine",
        mixinStandardHelpOptions = true,
        description = "Measure the language engine, step by step and beside libraries that do the same: processor time "
                + "and memory for each article, on one thread.")
public final class EngineCommand implements Callable<Integer> {

    /** Those of the launcher. */
    private static final List<String> JAVA_OPTIONS = List.of("-Xmx768m", "-XX:+UseSerialGC");

    /**
     * By how many seconds the warm-up is longer than the measurement: the whole engine is compiled to the end only after
     * some ten seconds, of which reading the articles to be measured takes a part.
     */
    private static final int WARMER = 4;

    /** How many articles a digest is made of where there is no news. */
    private static final int INVENTED = 2_000;

    @Spec
    private CommandSpec spec;

    @Option(
            names = "--data",
            paramLabel = "FOLDER",
            defaultValue = "${env:RAWI_DATA}",
            description = "Folder with real news, news/YYYY-MM-DD.zip. Default: the variable RAWI_DATA; without it the "
                    + "articles are invented.")
    private Optional<Path> data = Optional.empty();

    @Option(
            names = "--only",
            paramLabel = "REGEX",
            defaultValue = ".*",
            description = "Measure what this matches: decode, whole, Comparisons, ... Default: all.")
    private String only;

    @Option(
            names = "--seconds",
            paramLabel = "N",
            defaultValue = "4",
            description = "How long each is measured, behind a warm-up of 4 seconds more. Default: ${DEFAULT-VALUE}.")
    private int seconds;

    @Option(
            names = "--forks",
            paramLabel = "N",
            defaultValue = "1",
            description = "How many processes measure each, one after the other. Default: ${DEFAULT-VALUE}.")
    private int forks;

    @Option(
            names = "--digest",
            description = "Measure nothing; read all the news once and print a digest of what the engine made of it, "
                    + "part by part: the same before and after a change that is to make it faster only.")
    private boolean digest;

    @Option(
            names = "--stream",
            description =
                    "Read all the news once, in its order, from a cold start on, and print what each sixth of it took: "
                            + "what a stream sees, where the steps are measured warm and on articles read before.")
    private boolean stream;

    @Override
    public Integer call() throws RunnerException, IOException {
        PrintWriter out = spec.commandLine().getOut();
        if (digest) {
            EngineDigest.of(ArabicEngine.load(), articles()).lines().forEach(out::println);
            out.flush();
            return 0;
        }
        if (stream) {
            EngineStream.lines(new EngineStream().read(ArabicEngine.load(), articles()))
                    .forEach(out::println);
            out.flush();
            return 0;
        }
        spec.commandLine().getErr().println("measuring; this takes some minutes");
        Loading loading = Loading.measure(JAVA_OPTIONS);
        Collection<RunResult> results;
        try {
            results = new Runner(plan().build()).run();
        } catch (NoBenchmarksException e) {
            spec.commandLine().getErr().println("--only: nothing is called " + only);
            return 2;
        }
        EngineReport report = new EngineReport(loading, folder(), results);
        report.lines().forEach(out::println);
        out.flush();
        return 0;
    }

    private ChainedOptionsBuilder plan() {
        return new OptionsBuilder()
                .include(EngineCommand.class.getPackageName() + "\\..*(" + only + ")")
                .param("data", folder())
                .forks(forks)
                .jvmArgs(JAVA_OPTIONS.toArray(String[]::new))
                .warmupIterations(seconds + WARMER)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(seconds)
                .measurementTime(TimeValue.seconds(1))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private List<RawArticle> articles() throws IOException {
        Optional<Path> folder = folder().isEmpty() ? Optional.empty() : Optional.of(Path.of(folder()));
        return Corpus.all(folder, INVENTED, InventedMix.likeNews(), 1).articles();
    }

    private String folder() {
        return data.map(Path::toAbsolutePath)
                .map(Path::toString)
                .filter(path -> !data.get().toString().isEmpty())
                .orElse("");
    }
}
