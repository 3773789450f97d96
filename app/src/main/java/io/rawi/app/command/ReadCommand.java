package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.json.AvroJson;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.reading.ArticleLayout;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.enrich.read.ArticleReader;
import io.rawi.ingest.RawArticles;
import io.rawi.ingest.Reading;
import io.rawi.schema.Article;
import io.rawi.schema.RawArticle;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rawi read}: the language engine alone. */
@Command(
        name = "read",
        mixinStandardHelpOptions = true,
        description = "Read files with the language engine alone, no Kafka: one JSON object for each article.",
        footer = {
            "",
            "Fields are those of the schema Article. A file that holds no article is told on standard error, the others",
            "are printed, and the exit code is 1.",
            "",
            "Examples:",
            "  rawi read report.txt",
            "  rawi read --text report.html",
            "  rawi read --date 2018-11-23 *.txt | jq -r '.entities[].entityId'"
        })
final class ReadCommand implements Callable<Integer> {

    @Mixin
    private CommonOptions common;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "Text, HTML, JSON, JSON lines, archives of them; - for standard input.")
    private List<String> files;

    @Option(names = "--text", description = "A layout for people instead of JSON.")
    private boolean text;

    @Option(
            names = "--date",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "When the articles were fetched: 2018-11-23. Default: the time of each file.")
    private Optional<Instant> date = Optional.empty();

    private final Surroundings surroundings;
    private boolean failed;

    ReadCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RawiConfig config = common.read(surroundings);
        RawArticles raw = new RawArticles(config.ingest());
        ArticleReader reader = new ArticleReader(config.engine().load(surroundings.folder()));
        for (String file : files) {
            if (file.equals("-")) {
                Instant now = date.orElseGet(Instant::now);
                raw.readStream(surroundings.terminal().in(), "stdin:", now, reading -> print(reader, reading));
            } else {
                Path path = surroundings.folder().resolve(file);
                raw.readFile(path, reading -> print(reader, reading));
            }
        }
        return failed ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private void print(ArticleReader reader, Reading reading) {
        if (reading instanceof Reading.Refused refused) {
            complain(refused.refusal().toString());
        } else if (reading instanceof Reading.Read read) {
            RawArticle raw = read.article();
            date.ifPresent(raw::setFetchedAt);
            try {
                Article article = reader.read(raw);
                surroundings
                        .terminal()
                        .out()
                        .println(
                                text
                                        ? ArticleLayout.of(
                                                article, surroundings.terminal().style())
                                        : AvroJson.line(article));
            } catch (NotAnArticleException e) {
                complain(raw.getOrigin() + ": " + e.getMessage());
            }
        }
    }

    private void complain(String message) {
        failed = true;
        surroundings.terminal().out().flush();
        surroundings.terminal().err().println("rawi: " + message);
    }
}
