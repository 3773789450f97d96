package io.rawi.enrich.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Texts by their sampled shingles (see {@link Sample}), each under what its user knows it by. A hash table of chains in flat arrays: some
 * ten bytes for each shingle held. Texts taken out leave their place until half of all are gone.
 */
public final class ShingleIndex<T> {

    private static final int NONE = -1;
    private static final int SMALLEST = 64;
    private static final int LOAD = 2;
    private static final int TAG_BITS = 8;
    private static final int MOST_TEXTS = 1 << Integer.SIZE - TAG_BITS;

    private final List<Held<T>> held = new ArrayList<>();
    private int[] counts = new int[16];
    private int[] buckets = filled(SMALLEST);
    private int[] next = new int[SMALLEST];
    private int[] postings = new int[SMALLEST];
    private int size;
    private int texts;

    /** A text in the index: its key, how many shingles it has, and the sampled ones. */
    private record Held<T>(T key, int shingles, int[] sample) {}

    /** Takes what may be alike, with the similarity that the sample tells. */
    @FunctionalInterface
    public interface Found<T> {
        void found(T key, double similarity);
    }

    /**
     * Puts a text in; one that is there already stays as it is.
     *
     * @param shingles its distinct shingles
     */
    public void put(T key, int[] shingles) {
        if (number(key, shingles) != NONE) {
            return;
        }
        if (held.size() == MOST_TEXTS) {
            throw new IllegalStateException("one day has more than " + MOST_TEXTS + " articles");
        }
        int rate = Sample.rate(shingles.length);
        int[] sample = Arrays.stream(shingles)
                .filter(shingle -> Sample.holds(shingle, rate))
                .toArray();
        texts++;
        held.add(new Held<>(key, shingles.length, sample));
        post(held.size() - 1);
    }

    /**
     * Takes a text out.
     *
     * @param shingles those it was put in with
     */
    public void remove(T key, int[] shingles) {
        int number = number(key, shingles);
        if (number == NONE) {
            return;
        }
        held.set(number, null);
        texts--;
        if (held.size() > SMALLEST && texts < held.size() / 2) {
            held.removeIf(java.util.Objects::isNull);
            rebuild(buckets.length / 2);
        }
    }

    /** Where a text is held: looked for among those that share its first sampled shingle. */
    private int number(T key, int[] shingles) {
        int rate = Sample.rate(shingles.length);
        for (int shingle : shingles) {
            if (Sample.holds(shingle, rate)) {
                for (int at = buckets[bucket(shingle)]; at != NONE; at = next[at]) {
                    Held<T> text = held.get(postings[at] >>> TAG_BITS);
                    if (text != null && text.key.equals(key)) {
                        return postings[at] >>> TAG_BITS;
                    }
                }
                return NONE;
            }
        }
        return NONE;
    }

    /** How many texts are in it. */
    public int size() {
        return texts;
    }

    /** Finds the texts that share enough of the sampled shingles with one, which may be in it or not. */
    public void find(int[] shingles, Found<T> found) {
        int rate = Sample.rate(shingles.length);
        if (counts.length < held.size()) {
            counts = new int[Math.max(held.size(), 2 * counts.length)];
        }
        int[] touched = new int[16];
        int seen = 0;
        for (int shingle : shingles) {
            if (!Sample.holds(shingle, rate)) {
                continue;
            }
            int tag = tag(shingle);
            for (int at = buckets[bucket(shingle)]; at != NONE; at = next[at]) {
                if ((postings[at] & (1 << TAG_BITS) - 1) == tag) {
                    int number = postings[at] >>> TAG_BITS;
                    if (counts[number]++ == 0) {
                        touched = seen == touched.length ? Arrays.copyOf(touched, 2 * seen) : touched;
                        touched[seen++] = number;
                    }
                }
            }
        }
        for (int i = 0; i < seen; i++) {
            int shared = counts[touched[i]];
            counts[touched[i]] = 0;
            // Most share one shingle by chance; what they are is not even looked at.
            if (shared >= Sample.LEAST_SHARED) {
                Held<T> text = held.get(touched[i]);
                if (text != null && Sample.promising(shared, shingles.length, text.shingles)) {
                    found.found(text.key, Sample.similarity(shared, shingles.length, text.shingles));
                }
            }
        }
    }

    private void post(int number) {
        int[] sample = held.get(number).sample;
        if (size + sample.length > LOAD * buckets.length) {
            rebuild(2 * buckets.length);
            return;
        }
        if (size + sample.length > next.length) {
            int capacity = Math.max(size + sample.length, next.length + next.length / 4);
            next = Arrays.copyOf(next, capacity);
            postings = Arrays.copyOf(postings, capacity);
        }
        for (int shingle : sample) {
            int bucket = bucket(shingle);
            next[size] = buckets[bucket];
            postings[size] = number << TAG_BITS | tag(shingle);
            buckets[bucket] = size++;
        }
    }

    private void rebuild(int capacity) {
        int needed = 0;
        for (Held<T> text : held) {
            needed += text == null ? 0 : text.sample.length;
        }
        int smallest = Math.max(SMALLEST, Integer.highestOneBit(Math.max(1, needed / LOAD)) * 2);
        buckets = filled(Math.max(smallest, capacity));
        size = 0;
        for (int i = 0; i < held.size(); i++) {
            if (held.get(i) != null) {
                post(i);
            }
        }
    }

    private int bucket(int shingle) {
        return shingle * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(buckets.length) + 1;
    }

    private static int tag(int shingle) {
        return shingle >>> Integer.SIZE - TAG_BITS;
    }

    private static int[] filled(int capacity) {
        int[] filled = new int[capacity];
        Arrays.fill(filled, NONE);
        return filled;
    }
}
