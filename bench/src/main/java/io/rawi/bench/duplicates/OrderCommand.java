package io.rawi.bench.duplicates;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code rawi bench order}: whether the final table depends on the order in which real articles come. */
@Command(
        name = "order",
        mixinStandardHelpOptions = true,
        description = {
            "Relate the same news in many orders, and compare the final tables of editions and duplicates whole: all of a "
                    + "relation but its revision and its story, which may follow the order of arrival.",
            "Each order is relayed over 1 and over 4 partitions of news.raw, which come interleaved in chance pieces, and "
                    + "is stopped in the middle: what was in memory is lost, the state stores are kept."
        })
public final class OrderCommand implements Callable<Integer> {

    private static final int PARTITIONS = 4;

    @Option(names = "--news", required = true, paramLabel = "FOLDER", description = "The news, one zip a day.")
    private Path folder;

    @Option(names = "--articles", defaultValue = "3000", description = "How many articles. Default: ${DEFAULT-VALUE}.")
    private int articles;

    @Option(names = "--orders", defaultValue = "20", description = "How many orders. Default: ${DEFAULT-VALUE}.")
    private int orders;

    @Option(names = "--seed", defaultValue = "1", description = "Seed of the orders. Default: ${DEFAULT-VALUE}.")
    private long seed;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        PrintWriter out = spec.commandLine().getOut();
        List<Fingerprint> news =
                List.copyOf(PrintedNews.read(folder, articles).byOrigin().values());
        RelatedNews inOrder = RelatedNews.relate(news);
        Map<String, String> expected = table(inOrder);
        long marked = inOrder.relations().values().stream()
                .filter(relation -> relation.getDuplicate().isPresent())
                .count();
        out.printf("%d articles, %d of them marked%n", expected.size(), marked);
        Random random = new Random(seed);
        int wrong = 0;
        for (int order = 0; order < orders; order++) {
            List<Fingerprint> shuffled = new ArrayList<>(news);
            Collections.shuffle(shuffled, random);
            for (int partitions : new int[] {1, PARTITIONS}) {
                RelatedNews related =
                        RelatedNews.relate(interleaved(shuffled, partitions, random), random.nextInt(shuffled.size()));
                boolean same = table(related).equals(expected);
                wrong += same ? 0 : 1;
                out.printf(
                        "order %d, %d partition(s): %s%n",
                        order + 1, partitions, same ? "the same table" : "ANOTHER TABLE");
            }
        }
        out.printf("%d of %d runs ended in another table%n", wrong, 2 * orders);
        return wrong == 0 ? 0 : 1;
    }

    /** Articles spread over partitions by their pages, and each partition read in pieces as a consumer polls. */
    static List<Fingerprint> interleaved(List<Fingerprint> articles, int partitions, Random random) {
        List<List<Fingerprint>> parts = new ArrayList<>();
        for (int i = 0; i < partitions; i++) {
            parts.add(new ArrayList<>());
        }
        articles.forEach(
                article -> parts.get(Math.floorMod(article.getDocumentId().hashCode(), partitions))
                        .add(article));
        List<Fingerprint> read = new ArrayList<>();
        int[] next = new int[partitions];
        while (read.size() < articles.size()) {
            int part = random.nextInt(partitions);
            int end = Math.min(parts.get(part).size(), next[part] + 1 + random.nextInt(500));
            read.addAll(parts.get(part).subList(next[part], end));
            next[part] = end;
        }
        return read;
    }

    private static Map<String, String> table(RelatedNews related) {
        Map<String, String> table = new TreeMap<>();
        related.relations()
                .forEach((id, relation) -> table.put(
                        id,
                        Relation.newBuilder(relation)
                                .setRevision(0)
                                .setStoryId(null)
                                .build()
                                .toString()));
        return table;
    }
}
