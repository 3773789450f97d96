package io.rawi.bench.duplicates;

import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.relate.ShingleIndex;
import io.rawi.schema.Fingerprint;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The pairs of texts within the window that the index of the relate step offers for a comparison. */
final class FoundPairs {

    private final Set<Long> pairs = new HashSet<>();

    private FoundPairs() {}

    static FoundPairs find(List<Fingerprint> prints, Duration window) {
        FoundPairs found = new FoundPairs();
        ShingleIndex<Integer> index = new ShingleIndex<>();
        for (int i = 0; i < prints.size(); i++) {
            int number = i;
            int[] shingles =
                    PrintedText.of(prints.get(i).getPrint().orElseThrow()).shingles();
            index.find(shingles, (other, similarity) -> {
                Duration apart = Duration.between(
                                prints.get(other).getArticleTime(),
                                prints.get(number).getArticleTime())
                        .abs();
                if (apart.compareTo(window) <= 0) {
                    found.pairs.add(pair(other, number));
                }
            });
            index.put(i, shingles);
        }
        return found;
    }

    boolean has(int a, int b) {
        return pairs.contains(pair(a, b));
    }

    int size() {
        return pairs.size();
    }

    private static long pair(int a, int b) {
        return (long) Math.min(a, b) << Integer.SIZE | Math.max(a, b);
    }
}
