package io.rawi.bench.events;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.event.ReportedEvent.Modality;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate events}: draws a sample of the events read in news for a reader to judge, and scores what was judged. */
@Command(
        name = "events",
        mixinStandardHelpOptions = true,
        description = {
            "Draw events for a reader to judge, or score what was judged.",
            "Without FILE: reads all of the news, draws rows evenly at random (one an article at most, none that is a "
                    + "copy of another) and writes them as a table with empty columns for the judgements.",
            "With FILE: the share of right rows by column. Write y for right, n for wrong, - for nothing to judge; what "
                    + "is no event needs no mark but the first. With --news as well, tells which of the judged rows the "
                    + "present engine still tells."
        })
public final class EvaluateEventsCommand implements Callable<Integer> {

    @Parameters(arity = "0..1", paramLabel = "FILE", description = "A judged sample.")
    private Path judged;

    @Option(
            names = "--news",
            paramLabel = "FOLDER",
            description = "The news, one zip a day, or a folder with news/ in it. Default for a draw: the variable "
                    + "RAWI_DATA.")
    private Path folder;

    @Option(
            names = "--sample",
            paramLabel = "N",
            defaultValue = "200",
            description = "How many rows are drawn. Default: ${DEFAULT-VALUE}.")
    private int count;

    @Option(
            names = "--seed",
            paramLabel = "S",
            defaultValue = "1",
            description = "Another seed draws other rows. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Option(
            names = "--modality",
            paramLabel = "WHICH",
            defaultValue = "REPORTED",
            description = "Which rows are drawn from: ${COMPLETION-CANDIDATES}. Default: ${DEFAULT-VALUE}.")
    private Modality modality;

    @Option(
            names = "--out",
            paramLabel = "FILE",
            defaultValue = "events.sample.tsv",
            description = "Where the drawn rows are written. Default: ${DEFAULT-VALUE}.")
    private Path target;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        if (judged == null) {
            draw();
        } else {
            score();
        }
        return 0;
    }

    private void draw() {
        if (count < 1) {
            throw new ParameterException(spec.commandLine(), "--sample " + count + ": at least 1 row must be drawn");
        }
        NewsEvents news = NewsEvents.read(news(), any -> true);
        List<EventRow> told =
                news.rows().stream().filter(row -> row.modality() == modality).toList();
        List<EventRow> drawn = new EventSample(seed).draw(told, count);
        EventSheet.write(target, drawn);
        out().printf("to judge: %s%n", target);
        out().printf(
                        "events sample %d of %d rows in %d articles, seed %d%n",
                        drawn.size(), told.size(), news.articles(), seed);
    }

    private Path news() {
        if (folder != null) {
            return folder;
        }
        String data = System.getenv("RAWI_DATA");
        if (data == null || data.isBlank()) {
            throw new CommandFailure("no news: name its folder with --news, or set RAWI_DATA");
        }
        return Path.of(data);
    }

    private void score() {
        JudgedEvents read = JudgedEvents.read(judged);
        if (folder != null) {
            Set<String> articles =
                    read.rows().stream().map(JudgedEvents.Row::id).collect(Collectors.toSet());
            JudgedAgain.of(read, NewsEvents.read(folder, articles::contains).rows())
                    .lines()
                    .forEach(out()::println);
        }
        read.lines().forEach(out()::println);
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }
}
