package io.rawi.bench.stories;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.bench.duplicates.RelatedNews;
import io.rawi.bench.gold.Counts;
import io.rawi.bench.gold.ErrorsOption;
import io.rawi.bench.gold.GoldTable;
import io.rawi.schema.Relation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate stories}: makes the stories of some days of news and scores them on labelled clusters. */
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Score stories on labelled clusters of articles.",
            "Reads all articles of the labelled days and of the days around them, in order of fetching, with the code of "
                    + "the pipeline, and relates them in one process. Precision, recall and F1 are B-cubed, over the "
                    + "labelled articles only."
        })
public final class EvaluateStoriesCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "FILE",
            description = "Clusters, tab-separated, with columns id (YYYY-MM-DD#N: day file, index in its array) and "
                    + "story.")
    private Path file;

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Option(
            names = "--around",
            paramLabel = "DAYS",
            defaultValue = "3",
            description =
                    "How many days before and behind the labelled ones are read as well. Default: ${DEFAULT-VALUE}.")
    private int around;

    @Mixin
    private ErrorsOption errors;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<String, String> gold = gold();
        StoryNews news = StoryNews.read(folder, days(gold));
        Map<String, Relation> relations =
                RelatedNews.relate(news.byOrigin().values()).relations();
        Map<String, String> found = new LinkedHashMap<>();
        news.byOrigin()
                .forEach((origin, fingerprint) -> found.put(
                        origin,
                        relations.get(fingerprint.getArticleId()).getStoryId().orElse(fingerprint.getArticleId())));
        BCubed score = BCubed.of(found, gold);
        PrintWriter out = spec.commandLine().getOut();
        out.printf(
                "%d labelled articles in %d stories; %d articles read, in %d stories%n",
                gold.size(), new TreeSet<>(gold.values()).size(), found.size(), new TreeSet<>(found.values()).size());
        long missing = gold.keySet().stream()
                .filter(origin -> !found.containsKey(origin))
                .count();
        if (missing > 0) {
            out.printf("%d labelled articles are none of the news; they count as alone%n", missing);
        }
        out.println("what is wrong: " + errors.write("stories", StoryErrors.lines(found, gold, news)));
        out.println(Counts.line("stories", score.precision(), score.recall()));
        return 0;
    }

    private Map<String, String> gold() {
        Map<String, String> gold = new LinkedHashMap<>();
        for (GoldTable.Row row : GoldTable.read(file, "id", "story").rows()) {
            if (!row.get("id").matches("\\d{4}-\\d\\d-\\d\\d#\\d+")) {
                throw new CommandFailure(
                        row.place() + ": \"" + row.get("id") + "\" is no id; one looks like 2015-08-06#102");
            }
            gold.put(row.get("id"), row.get("story"));
        }
        return gold;
    }

    private Predicate<String> days(Map<String, String> gold) {
        TreeMap<LocalDate, Boolean> wanted = new TreeMap<>();
        for (String origin : gold.keySet()) {
            LocalDate day = LocalDate.parse(StoryNews.day(origin));
            for (int apart = -around; apart <= around; apart++) {
                wanted.put(day.plusDays(apart), true);
            }
        }
        return name -> {
            try {
                return wanted.containsKey(LocalDate.parse(name));
            } catch (DateTimeParseException e) {
                throw new CommandFailure(folder + "/" + name + ".zip is not named by a day, as 2015-08-06.zip is");
            }
        };
    }
}
