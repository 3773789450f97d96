package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Both kinds of postings count every text that has a shingle, and few others. */
class PostingsTest {

    private static int[][] samples(Random random, int texts) {
        int[][] samples = new int[texts][];
        for (int i = 0; i < texts; i++) {
            samples[i] = random.ints(random.nextInt(40), 0, 500)
                    .map(number -> number * 0x9e3779b8)
                    .sorted()
                    .distinct()
                    .toArray();
        }
        return samples;
    }

    private static Map<Integer, Integer> taken(Tally tally) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (int i = 0; i < tally.size(); i++) {
            counts.put(tally.number(i), tally.take(tally.number(i)));
        }
        tally.clear();
        return counts;
    }

    @Property(tries = 60)
    void shouldCountEveryTextThatHasAShingle(@ForAll Random random, @ForAll @IntRange(max = 120) int texts) {
        int[][] samples = samples(random, texts);
        FrozenPostings frozen = new FrozenPostings(samples, texts);
        RecentPostings recent = new RecentPostings();
        for (int i = 0; i < texts; i++) {
            if (!recent.fits(samples[i])) {
                recent.clear(2 * (recent.size() + samples[i].length));
                for (int before = 0; before < i; before++) {
                    recent.add(before, samples[before]);
                }
            }
            recent.add(i, samples[i]);
        }
        assertThat(recent.size()).isEqualTo(frozen.size());
        Tally tally = new Tally();
        tally.reach(texts);
        for (int number = 0; number < 500; number += 9) {
            int shingle = number * 0x9e3779b8;
            frozen.count(shingle, frozen.start(shingle), frozen.end(shingle), tally);
            Map<Integer, Integer> inFrozen = taken(tally);
            recent.count(new int[] {shingle}, tally);
            Map<Integer, Integer> inRecent = taken(tally);
            for (int i = 0; i < texts; i++) {
                if (java.util.Arrays.binarySearch(samples[i], shingle) >= 0) {
                    assertThat(inFrozen).containsKey(i);
                    assertThat(inRecent).containsKey(i);
                }
            }
        }
    }

    @Test
    void shouldKeepAStretchInOrderOfTheTexts() {
        int[][] samples = new int[1_000][];
        java.util.Arrays.fill(samples, new int[] {88, 96});
        FrozenPostings frozen = new FrozenPostings(samples, samples.length);
        int start = frozen.start(88);
        int end = frozen.end(88);
        assertThat(end - start).isGreaterThanOrEqualTo(1_000);
        for (int number : new int[] {0, 1, 499, 999}) {
            int from = frozen.from(number, start, end);
            assertThat(Postings.number(frozen.at(from))).isEqualTo(number);
            assertThat(from == start || Postings.number(frozen.at(from - 1)) < number)
                    .isTrue();
        }
        assertThat(frozen.from(1_000, start, end)).isEqualTo(end);
    }

    @Test
    void shouldTellTheGreatestNumberFromItsTag() {
        int posting = Postings.of(Postings.MOST_TEXTS - 1, 0xff000008);
        assertThat(Postings.number(posting)).isEqualTo(Postings.MOST_TEXTS - 1);
        assertThat(Postings.hasTag(posting, Postings.tag(0xff000008))).isTrue();
        assertThat(Postings.hasTag(posting, Postings.tag(0x01000008))).isFalse();
    }

    @Test
    void shouldSpreadMultiplesOfEightOverAllBuckets() {
        List<Integer> buckets = new ArrayList<>();
        for (int i = 0; i < 4_096; i++) {
            buckets.add(Postings.bucket(new Random(i).nextInt() & ~7, 64));
        }
        assertThat(buckets.stream().distinct()).hasSize(64);
        assertThat(buckets).allMatch(bucket -> bucket >= 0 && bucket < 64);
    }

    @Test
    void shouldForgetATextOnceItIsTaken() {
        Tally tally = new Tally();
        tally.reach(10);
        tally.add(3);
        tally.add(3);
        tally.add(9);
        assertThat(taken(tally)).isEqualTo(Map.of(3, 2, 9, 1));
        assertThat(tally.size()).isZero();
        tally.add(3);
        assertThat(taken(tally)).isEqualTo(Map.of(3, 1));
    }

    @Test
    void shouldCountMoreTextsThanItBeganWith() {
        Tally tally = new Tally();
        tally.reach(100_000);
        for (int i = 0; i < 100_000; i += 3) {
            tally.add(i);
        }
        tally.add(99_999);
        assertThat(taken(tally)).hasSize(33_334).containsEntry(99_999, 2);
    }
}
