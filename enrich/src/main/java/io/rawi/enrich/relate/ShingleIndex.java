package io.rawi.enrich.relate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The texts of one day by their sampled shingles. A hash table of chains in flat arrays: eight bytes for each shingle
 * held and four for each bucket. Texts taken out leave their place until half of all are gone.
 */
final class ShingleIndex {

    private static final int NONE = -1;
    private static final int SMALLEST = 64;
    private static final int TAG_BITS = 8;
    private static final int MOST_TEXTS = 1 << Integer.SIZE - TAG_BITS;

    private final Map<Member, Integer> numbers = new HashMap<>();
    private final List<Held> held = new ArrayList<>();
    private int[] counts = new int[16];
    private int[] buckets = filled(SMALLEST);
    private int[] next = new int[SMALLEST];
    private int[] postings = new int[SMALLEST];
    private int size;

    /** A text in the index: who carries it, and its sampled shingles. */
    private record Held(Member member, int shingles, int[] sample) {}

    /** Takes what may be alike. */
    @FunctionalInterface
    interface Found {
        void found(Member member);
    }

    /** Puts a text in; one that is there already stays as it is. */
    void put(Member member, int[] shingles) {
        if (numbers.containsKey(member)) {
            return;
        }
        if (held.size() == MOST_TEXTS) {
            throw new IllegalStateException("one day has more than " + MOST_TEXTS + " articles");
        }
        int rate = Sample.rate(shingles.length);
        int[] sample = Arrays.stream(shingles)
                .filter(shingle -> Sample.holds(shingle, rate))
                .toArray();
        numbers.put(member, held.size());
        held.add(new Held(member, shingles.length, sample));
        post(held.size() - 1);
    }

    void remove(Member member) {
        Integer number = numbers.remove(member);
        if (number == null) {
            return;
        }
        held.set(number, null);
        if (held.size() > SMALLEST && numbers.size() < held.size() / 2) {
            List<Held> kept = held.stream().filter(java.util.Objects::nonNull).toList();
            held.clear();
            held.addAll(kept);
            numbers.clear();
            for (int i = 0; i < held.size(); i++) {
                numbers.put(held.get(i).member, i);
            }
            rebuild(buckets.length);
        }
    }

    int size() {
        return numbers.size();
    }

    /** Finds the texts that share enough of the sampled shingles. */
    void find(int[] shingles, Found found) {
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
            Held text = held.get(touched[i]);
            if (text != null && Sample.promising(counts[touched[i]], shingles.length, text.shingles)) {
                found.found(text.member);
            }
            counts[touched[i]] = 0;
        }
    }

    private void post(int number) {
        int[] sample = held.get(number).sample;
        if (size + sample.length > buckets.length) {
            rebuild(Integer.highestOneBit(size + sample.length) * 2);
            return;
        }
        for (int shingle : sample) {
            int bucket = bucket(shingle);
            next[size] = buckets[bucket];
            postings[size] = number << TAG_BITS | tag(shingle);
            buckets[bucket] = size++;
        }
    }

    private void rebuild(int capacity) {
        buckets = filled(Math.max(SMALLEST, capacity));
        next = new int[buckets.length];
        postings = new int[buckets.length];
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
