package io.rawi.bench.duplicates;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.token.Tokens;
import io.rawi.enrich.fingerprint.WordCode;
import io.rawi.enrich.fingerprint.WordRarity;
import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench words}: makes the table of how rare words are. */
@Command(
        name = "words",
        mixinStandardHelpOptions = true,
        description =
                "Count in how many articles of a folder of news each word occurs, and write the frozen table of that.")
public final class WordsCommand implements Callable<Integer> {

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Option(names = "--output", required = true, paramLabel = "FILE", description = "Where to write the table.")
    private Path output;

    @Option(names = "--table-version", defaultValue = "1", description = "Its version. Default: ${DEFAULT-VALUE}.")
    private int version;

    @Option(
            names = "--fewest",
            defaultValue = "12",
            description = "Articles that a word must occur in to stand in the table. Default: ${DEFAULT-VALUE}.")
    private int fewest;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Map<Integer, Integer> counts = new HashMap<>();
        int[] articles = {0};
        WordsOfNews.read(folder, article -> {
            articles[0]++;
            stems(article.getNormalised()).forEach(stem -> counts.merge(stem, 1, Integer::sum));
        });
        try (DataOutputStream out = new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(output)))) {
            WordRarity.write(out, version, articles[0], counts, fewest);
        } catch (IOException e) {
            throw new CommandFailure(output + " cannot be written: " + e + ". Name another file with --output");
        }
        spec.commandLine().getOut().printf("%d articles, %d words, %s%n", articles[0], counts.size(), output);
        return 0;
    }

    private static Set<Integer> stems(String normalised) {
        Tokens tokens = Tokens.of(normalised);
        Set<Integer> stems = new HashSet<>();
        for (int i = 0; i < tokens.count(); i++) {
            stems.add(WordCode.stem(WordCode.of(normalised, tokens.start(i), tokens.end(i))));
        }
        return stems;
    }
}
