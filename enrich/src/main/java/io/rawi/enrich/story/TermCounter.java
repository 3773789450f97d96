package io.rawi.enrich.story;

import io.rawi.schema.StoryFeatures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts a table of {@link TermWeights} in articles of many days.
 */
public final class TermCounter {

    /** A term of fewer articles is left out; it is then taken for rarer than all others. */
    private static final int LEAST = 4;

    private final Map<Long, Map<Integer, Integer>> counts = new TreeMap<>();
    private final Map<Long, Integer> articles = new TreeMap<>();

    /** Counts an article of a day, given in days since 1970. */
    public void add(long day, StoryFeatures features) {
        Map<Integer, Integer> ofDay = counts.computeIfAbsent(day, number -> new HashMap<>());
        ByteBuffer terms = features.getTerms().duplicate();
        while (terms.remaining() >= StoryTerms.BYTES) {
            ofDay.merge(terms.getInt(), 1, Integer::sum);
            terms.get();
        }
        articles.merge(day, 1, Integer::sum);
    }

    /** Writes the table and gives the number of its terms. */
    public int write(OutputStream out) throws IOException {
        Map<Integer, List<Float>> shares = new TreeMap<>();
        Map<Integer, Integer> totals = new TreeMap<>();
        counts.forEach((day, ofDay) -> ofDay.forEach((term, count) -> {
            totals.merge(term, count, Integer::sum);
            shares.computeIfAbsent(term, number -> new ArrayList<>()).add((float) count / articles.get(day));
        }));
        totals.values().removeIf(count -> count < LEAST);
        int[] terms = totals.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] sums = Arrays.stream(terms).map(totals::get).toArray();
        float[] usual = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            usual[i] = median(shares.get(terms[i]));
        }
        TermWeights.write(
                out, articles.values().stream().mapToInt(Integer::intValue).sum(), terms, sums, usual);
        return terms.length;
    }

    /** Over all days; on those that are not told of it is none. */
    private float median(List<Float> shares) {
        float[] all = new float[articles.size()];
        for (int i = 0; i < shares.size(); i++) {
            all[i] = shares.get(i);
        }
        Arrays.sort(all);
        int middle = all.length / 2;
        return all.length % 2 == 1 ? all[middle] : (all[middle - 1] + all[middle]) / 2;
    }
}
