package io.rawi.bench.train;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.bench.stories.StoryNews;
import io.rawi.enrich.story.TermCounter;
import io.rawi.schema.Fingerprint;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi train story-terms}: counts how rare each term is, for telling stories apart. */
@Command(
        name = "story-terms",
        mixinStandardHelpOptions = true,
        description = {
            "Count the table of terms that stories are told apart by: how rare each term is, and how often it is used on "
                    + "a usual day.",
            "The news should span at least two weeks. The same news gives the same file, byte for byte."
        })
final class TrainStoryTermsCommand implements Callable<Integer> {

    private static final long DAY = TimeUnit.DAYS.toMillis(1);

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Option(names = "--out", required = true, paramLabel = "FILE", description = "Where to write the table.")
    private Path out;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Collection<Fingerprint> news =
                StoryNews.read(folder, day -> true).byOrigin().values();
        if (news.isEmpty()) {
            throw new CommandFailure(folder + " holds no article: it must hold one zip a day");
        }
        TermCounter counter = new TermCounter();
        news.forEach(article -> article.getStory()
                .ifPresent(features ->
                        counter.add(Math.floorDiv(article.getArticleTime().toEpochMilli(), DAY), features)));
        try (OutputStream file = new BufferedOutputStream(Files.newOutputStream(out))) {
            int terms = counter.write(file);
            spec.commandLine().getOut().printf(Locale.ROOT, "%s: %,d terms of %,d articles%n", out, terms, news.size());
        } catch (IOException e) {
            throw new CommandFailure("the table cannot be written to " + out + ": " + e.getMessage());
        }
        return 0;
    }
}
