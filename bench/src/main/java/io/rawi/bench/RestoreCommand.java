package io.rawi.bench;

import io.rawi.bench.duplicates.RestoreReport;
import io.rawi.bench.duplicates.RestoreRun;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench restore}: how soon relating goes on after its process was killed. */
@Command(
        name = "restore",
        mixinStandardHelpOptions = true,
        description = {
            "Relate invented fingerprints with the real application, kill it (SIGKILL), start it again, and take the time "
                    + "until one more is related.",
            "After a kill Kafka Streams trusts no store on the disk: all are written anew from their changelog topics, and "
                    + "the days around the article are read into memory. Broker and registry are embedded ones."
        })
final class RestoreCommand implements Callable<Integer> {

    @Option(
            names = "--articles",
            defaultValue = "200000",
            description = "How many are related before the kill. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(
            names = "--days",
            defaultValue = "15",
            description = "Days they are spread over. Default: ${DEFAULT-VALUE}.")
    private int days;

    @Option(
            names = "--session",
            paramLabel = "SECONDS",
            defaultValue = "10",
            description = "How long Kafka keeps the partitions of a killed process for it. Default: ${DEFAULT-VALUE}.")
    private int session;

    @Option(
            names = "--java-options",
            split = " ",
            defaultValue = "-Xmx4g",
            description = "Options of the Java machine that relates. Default: ${DEFAULT-VALUE}.")
    private List<String> javaOptions;

    @Option(names = "--work", paramLabel = "FOLDER", description = "A new folder for all data and logs, which is kept.")
    private Optional<Path> work = Optional.empty();

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PrintWriter out = spec.commandLine().getOut();
        PrintWriter err = spec.commandLine().getErr();
        try (EmbeddedRun run = EmbeddedRun.start(work)) {
            RestoreReport report = new RestoreRun(
                            run.services(), articles, days, Duration.ofSeconds(session), javaOptions, err::println)
                    .run();
            report.lines().forEach(out::println);
        }
        return 0;
    }
}
