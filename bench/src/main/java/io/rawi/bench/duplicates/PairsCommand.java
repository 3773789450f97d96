package io.rawi.bench.duplicates;

import io.rawi.enrich.EnrichConfig;
import io.rawi.schema.Article;
import io.rawi.schema.Duplicate;
import io.rawi.schema.Fingerprint;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench pairs}: what the index finds of all pairs that there are. */
@Command(
        name = "pairs",
        mixinStandardHelpOptions = true,
        description = {
            "Compare what the relate step finds in a folder of news with all pairs there are, found by brute force.",
            "A pair counts as found where the index offers one when the other comes."
        })
public final class PairsCommand implements Callable<Integer> {

    /** The shingles of each text lie in memory: some 60 KB a text, of 30,000 texts. */
    private static final long HEAP = 4L << 30;

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Option(
            names = "--similarity",
            defaultValue = "0.5",
            description = "Least Jaccard similarity of a pair. Default: ${DEFAULT-VALUE}.")
    private double least;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (LargerHeap.needed(HEAP)) {
            return LargerHeap.run(
                    HEAP, List.of("bench", "pairs", "--news=" + folder.toAbsolutePath(), "--similarity=" + least));
        }
        return compare();
    }

    private int compare() {
        PrintWriter out = spec.commandLine().getOut();
        Duration window = EnrichConfig.defaults().duplicateWindow();
        List<AllPairs.Text> texts = new ArrayList<>();
        Set<String> contents = new HashSet<>();
        WordsOfNews.read(folder, article -> {
            if (contents.add(article.getContentId())) {
                texts.add(text(article));
            }
        });
        List<AllPairs.Pair> truth = AllPairs.find(texts, window, least);
        Map<String, Fingerprint> byArticle = PrintedNews.read(folder, Integer.MAX_VALUE).byOrigin().values().stream()
                .collect(Collectors.toMap(Fingerprint::getArticleId, print -> print, (a, b) -> a));
        List<Fingerprint> prints =
                texts.stream().map(text -> byArticle.get(text.origin())).toList();
        FoundPairs found = FoundPairs.find(prints, window);
        Set<Integer> documents = new HashSet<>();
        Set<Integer> foundDocuments = new HashSet<>();
        int right = 0;
        for (AllPairs.Pair pair : truth) {
            documents.add(pair.a());
            documents.add(pair.b());
            if (found.has(pair.a(), pair.b())) {
                right++;
                foundDocuments.add(pair.a());
                foundDocuments.add(pair.b());
            }
        }
        out.printf("%d articles of different content%n", texts.size());
        out.printf("pairs with J >= %.2f within %d days: %d%n", least, window.toDays(), truth.size());
        out.printf("found: %d (%.4f)%n", right, (double) right / truth.size());
        out.printf(
                "articles with such a pair: %d, found: %d (%.4f)%n",
                documents.size(), foundDocuments.size(), (double) foundDocuments.size() / documents.size());
        out.printf("compared: %.2f texts an article%n", (double) found.size() / texts.size());
        out.printf("marks below the thresholds: %d%n", below(RelatedNews.relate(prints)));
        return 0;
    }

    /** Marks of texts that are neither similar nor contained enough to be spoken of. */
    private static long below(RelatedNews related) {
        return related.relations().values().stream()
                .flatMap(relation -> relation.getDuplicate().stream())
                .filter(PairsCommand::isBelow)
                .count();
    }

    private static boolean isBelow(Duplicate mark) {
        return mark.getSimilarity() < (float) io.rawi.enrich.copy.CopyModel.LEAST_SIMILARITY
                && mark.getContainment() < (float) io.rawi.enrich.copy.CopyModel.LEAST_CONTAINMENT;
    }

    private static AllPairs.Text text(Article article) {
        return new AllPairs.Text(
                article.getArticleId(),
                article.getDocumentId(),
                article.getContentId(),
                article.getTime().getValue().toEpochMilli(),
                WordsOfNews.body(article));
    }
}
