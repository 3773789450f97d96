package io.rawi.enrich.relate;

import io.rawi.enrich.fingerprint.Hashes;
import java.util.Arrays;
import java.util.function.Predicate;

/**
 * Texts by their sampled shingles (see {@link Sample}), each under what its user knows it by. Most postings are frozen,
 * texts of one size side by side; what came since lies beside them until it is a fifth of all, and all are frozen anew. A
 * text taken out leaves its place until then, or until half of all are gone. For one thread.
 *
 * <p>What is found is exact: whoever shares enough of the sample, and nobody else, whatever came before and in whatever
 * order.
 */
public final class ShingleIndex<T> {

    private static final int NONE = -1;
    private static final int SMALL = 64;
    private static final int FEWEST_RECENT = 4_096;
    private static final int FROZEN_TO_RECENT = 4;

    private final Tally tally = new Tally();
    private final RecentPostings recent = new RecentPostings();
    private FrozenPostings frozen = new FrozenPostings(new int[0][], 0);
    private int frozenTexts;
    private FrozenSearch frozenSearch = new FrozenSearch(frozen, new int[SizeClass.CLASSES + 1]);
    private Object[] keys = new Object[16];
    private int[] sizes = new int[16];
    private int[][] samples = new int[16][];
    private int numbers;
    private int texts;
    private int posted;

    /** Takes what may be alike, with the similarity that the sample tells. */
    @FunctionalInterface
    public interface Found<T> {
        void found(T key, double similarity);
    }

    /**
     * Puts a text in; one that is there already stays as it is, and one without shingles is like no other.
     *
     * @param shingles its distinct shingles, in order
     */
    public void put(T key, int[] shingles) {
        postAll();
        int[] sample = Sample.of(shingles);
        if (sample.length > 0 && number(key, shingles.length, sample) == NONE) {
            hold(key, shingles.length, sample);
            postAll();
        }
    }

    /**
     * Puts in one of many texts that come at once and none of which is in it: their postings are made together when they are
     * asked for.
     *
     * @param shingles its distinct shingles, in order
     */
    public void load(T key, int[] shingles) {
        int[] sample = Sample.of(shingles);
        if (sample.length > 0) {
            hold(key, shingles.length, sample);
        }
    }

    private void hold(T key, int shingles, int[] sample) {
        if (numbers == Postings.MOST_TEXTS) {
            throw new IllegalStateException("a few days have more than " + Postings.MOST_TEXTS + " articles");
        }
        if (numbers == keys.length) {
            int capacity = numbers + numbers / 4;
            keys = Arrays.copyOf(keys, capacity);
            sizes = Arrays.copyOf(sizes, capacity);
            samples = Arrays.copyOf(samples, capacity);
        }
        keys[numbers] = key;
        sizes[numbers] = shingles;
        samples[numbers] = sample;
        numbers++;
        texts++;
    }

    /**
     * Takes a text out.
     *
     * @param shingles those it was put in with
     */
    public void remove(T key, int[] shingles) {
        postAll();
        int number = number(key, shingles.length, Sample.of(shingles));
        if (number != NONE) {
            drop(number);
            thin();
        }
    }

    /** Takes out every text of which that holds. */
    public void removeIf(Predicate<? super T> gone) {
        for (int i = 0; i < numbers; i++) {
            if (keys[i] != null && gone.test(key(i))) {
                drop(i);
            }
        }
        thin();
    }

    /** How many texts are in it. */
    public int size() {
        return texts;
    }

    /**
     * Finds the texts that share enough of the sampled shingles with one, which may be in it or not.
     *
     * @param shingles its distinct shingles, in order
     */
    public void find(int[] shingles, Found<T> found) {
        postAll();
        int[] sample = Sample.of(shingles);
        int[] least = SizeClass.least(shingles.length);
        tally.reach(numbers);
        int[] leastRead = frozenSearch.count(sample, least, tally);
        recent.count(sample, tally);
        for (int i = 0; i < tally.size(); i++) {
            int number = tally.number(i);
            int count = tally.take(number);
            // Most share one shingle by chance; what they are is not even looked at.
            if (count >= Sample.LEAST_SHARED) {
                int[] enough = number < frozenTexts ? leastRead : least;
                if (count >= enough[SizeClass.of(sizes[number])] && keys[number] != null) {
                    compare(number, sample, shingles.length, found);
                }
            }
        }
        tally.clear();
    }

    private void compare(int number, int[] sample, int shingles, Found<T> found) {
        int shared = Hashes.shared(sample, samples[number]);
        if (Sample.promising(shared, shingles, sizes[number])) {
            found.found(key(number), Sample.similarity(shared, shingles, sizes[number]));
        }
    }

    /** Where a text is held: looked for among those that share its first sampled shingle. */
    private int number(T key, int shingles, int[] sample) {
        if (sample.length == 0) {
            return NONE;
        }
        int shingle = sample[0];
        int tag = Postings.tag(shingle);
        for (int place = frozen.start(shingle); place < frozen.end(shingle); place++) {
            if (holds(frozen.at(place), tag, key, shingles)) {
                return Postings.number(frozen.at(place));
            }
        }
        for (int place = recent.head(shingle); place != RecentPostings.NONE; place = recent.next(place)) {
            if (holds(recent.at(place), tag, key, shingles)) {
                return Postings.number(recent.at(place));
            }
        }
        return NONE;
    }

    private boolean holds(int posting, int tag, T key, int shingles) {
        int number = Postings.number(posting);
        return Postings.hasTag(posting, tag) && sizes[number] == shingles && key.equals(keys[number]);
    }

    private void drop(int number) {
        keys[number] = null;
        texts--;
    }

    private void thin() {
        if (numbers > SMALL && texts < numbers / 2) {
            freeze();
        }
    }

    private void postAll() {
        if (numbers - posted > Math.max(SMALL, frozenTexts / FROZEN_TO_RECENT)) {
            freeze();
        }
        while (posted < numbers) {
            post(posted++);
        }
    }

    private void post(int number) {
        if (recent.size() > Math.max(FEWEST_RECENT, frozen.size() / FROZEN_TO_RECENT)) {
            freeze();
        } else if (recent.fits(samples[number])) {
            recent.add(number, samples[number]);
        } else {
            recent.clear(2 * (recent.size() + samples[number].length));
            for (int i = frozenTexts; i <= number; i++) {
                recent.add(i, samples[i]);
            }
        }
    }

    /** Freezes all that are held, texts of one class side by side. */
    private void freeze() {
        Object[] heldKeys = new Object[Math.max(16, texts + texts / 4)];
        int[] heldSizes = new int[heldKeys.length];
        int[][] heldSamples = new int[heldKeys.length][];
        int[] starts = classStarts();
        int[] next = starts.clone();
        for (int i = 0; i < numbers; i++) {
            if (keys[i] != null) {
                int number = next[SizeClass.of(sizes[i])]++;
                heldKeys[number] = keys[i];
                heldSizes[number] = sizes[i];
                heldSamples[number] = samples[i];
            }
        }
        keys = heldKeys;
        sizes = heldSizes;
        samples = heldSamples;
        numbers = texts;
        frozenTexts = texts;
        posted = texts;
        frozen = new FrozenPostings(samples, texts);
        frozenSearch = new FrozenSearch(frozen, starts);
        recent.clear(0);
    }

    private int[] classStarts() {
        int[] starts = new int[SizeClass.CLASSES + 1];
        for (int i = 0; i < numbers; i++) {
            if (keys[i] != null) {
                starts[SizeClass.of(sizes[i]) + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        return starts;
    }

    @SuppressWarnings("unchecked")
    private T key(int number) {
        return (T) keys[number];
    }
}
