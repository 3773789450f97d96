package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** What the index finds is what comparing all samples finds: whatever it holds, in whatever order that came. */
class ShingleIndexTest {

    private final Random random = new Random(20240310);

    /** Texts of all sizes, one in three a changed part of an earlier one, all with some shingles that very many have. */
    private List<int[]> texts(int count, int common) {
        List<int[]> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int size = 3 + (int) (40 / (0.02 + random.nextDouble()));
            List<Integer> shingles = new ArrayList<>();
            if (!texts.isEmpty() && random.nextInt(3) == 0) {
                for (int shingle : texts.get(random.nextInt(texts.size()))) {
                    if (random.nextInt(10) < 6) {
                        shingles.add(shingle);
                    }
                }
            }
            while (shingles.size() < size) {
                shingles.add(random.nextInt());
            }
            for (int form = 0; form < common; form++) {
                if (random.nextInt(3) > 0) {
                    // A multiple of eight is held at every rate.
                    shingles.add(form * 0x0badcaf8);
                }
            }
            texts.add(shingles.stream()
                    .mapToInt(Integer::intValue)
                    .sorted()
                    .distinct()
                    .toArray());
        }
        return texts;
    }

    private static Map<Integer, Double> found(ShingleIndex<Integer> index, int[] text) {
        Map<Integer, Double> found = new TreeMap<>();
        index.find(text, (key, similarity) -> assertThat(found.put(key, similarity))
                .as("text %d told twice", key)
                .isNull());
        return found;
    }

    /** By comparing with each: shares enough of the shingles that both are sampled by. */
    private static Map<Integer, Double> plain(Map<Integer, int[]> texts, int[] text) {
        Map<Integer, Double> found = new TreeMap<>();
        texts.forEach((key, other) -> {
            int rate = Math.max(Sample.rate(text.length), Sample.rate(other.length));
            int shared = 0;
            for (int shingle : text) {
                shared += Sample.holds(shingle, rate) && java.util.Arrays.binarySearch(other, shingle) >= 0 ? 1 : 0;
            }
            if (Sample.promising(shared, text.length, other.length)) {
                found.put(key, Sample.similarity(shared, text.length, other.length));
            }
        });
        return found;
    }

    @Test
    void shouldFindWhatComparingWithEachFinds() {
        ShingleIndex<Integer> index = new ShingleIndex<>();
        Map<Integer, int[]> held = new HashMap<>();
        List<int[]> texts = texts(2_500, 6);
        int found = 0;
        for (int i = 0; i < texts.size(); i++) {
            if (i % 10 == 0) {
                Map<Integer, Double> plain = plain(held, texts.get(i));
                assertThat(found(index, texts.get(i))).as("text %d", i).isEqualTo(plain);
                found += plain.size();
            }
            index.put(i, texts.get(i));
            held.put(i, texts.get(i));
        }
        assertThat(found).as("texts that are alike").isGreaterThan(500);
        assertThat(index.size()).isEqualTo(texts.size());
    }

    @Property(tries = 40)
    void shouldFindTheSameWhateverCameAndWentBefore(@ForAll Random order, @ForAll @IntRange(max = 12) int common) {
        List<int[]> texts = texts(300, common);
        ShingleIndex<Integer> index = new ShingleIndex<>();
        Map<Integer, int[]> held = new HashMap<>();
        for (int step = 0; step < 900; step++) {
            int number = order.nextInt(texts.size());
            if (order.nextInt(3) == 0) {
                index.remove(number, texts.get(number));
                held.remove(number);
            } else {
                index.put(number, texts.get(number));
                held.put(number, texts.get(number));
            }
        }
        assertThat(index.size()).isEqualTo(held.size());
        for (int number = 0; number < texts.size(); number += 7) {
            assertThat(found(index, texts.get(number))).isEqualTo(plain(held, texts.get(number)));
        }
    }

    @Test
    void shouldFindThoseWhoShareShinglesThatThousandsHave() {
        // Ten shingles that all have, so that none of them need be read for a text of many; forty of its own.
        List<int[]> texts = new ArrayList<>();
        ShingleIndex<Integer> index = new ShingleIndex<>();
        Map<Integer, int[]> held = new HashMap<>();
        for (int i = 0; i < 3_000; i++) {
            int[] text = new int[400];
            for (int n = 0; n < text.length; n++) {
                text[n] = n < 10 ? 0x1000 * (n + 1) : random.nextInt() | 1;
            }
            // Some share so much of the rest that they are alike.
            for (int n = 10; i % 50 == 49 && n < 100; n++) {
                text[n] = 0x70000000 + 8 * n;
            }
            texts.add(java.util.Arrays.stream(text).sorted().distinct().toArray());
            index.put(i, texts.get(i));
            held.put(i, texts.get(i));
        }
        for (int i : new int[] {0, 49, 1_999}) {
            Map<Integer, Double> plain = plain(held, texts.get(i));
            assertThat(plain.size()).isGreaterThan(1);
            assertThat(found(index, texts.get(i))).isEqualTo(plain);
        }
    }

    @Test
    void shouldHoldATextOnceAndForgetItAtOnce() {
        ShingleIndex<String> index = new ShingleIndex<>();
        int[] text = {8, 16, 24, 32, 40};
        index.put("one", text);
        index.put("one", text);
        assertThat(index.size()).isEqualTo(1);
        index.remove("another", text);
        assertThat(index.size()).isEqualTo(1);
        index.remove("one", text);
        assertThat(index.size()).isZero();
        index.find(text, (key, similarity) -> assertThat(key).as("nobody").isNull());
    }

    @Test
    void shouldFindNothingForATextWithoutShingles() {
        ShingleIndex<String> index = new ShingleIndex<>();
        index.put("empty", new int[0]);
        index.put("some", new int[] {8, 16, 24});
        assertThat(index.size()).isEqualTo(1);
        index.find(new int[0], (key, similarity) -> assertThat(key).as("nobody").isNull());
    }

    @Test
    void shouldTakeOutAllThatAreGone() {
        ShingleIndex<Integer> index = new ShingleIndex<>();
        List<int[]> texts = texts(500, 2);
        for (int i = 0; i < texts.size(); i++) {
            index.put(i, texts.get(i));
        }
        index.removeIf(key -> key % 5 > 0);
        Map<Integer, int[]> held = new HashMap<>();
        for (int i = 0; i < texts.size(); i += 5) {
            held.put(i, texts.get(i));
        }
        assertThat(index.size()).isEqualTo(100);
        for (int[] text : texts.subList(0, 50)) {
            assertThat(found(index, text)).isEqualTo(plain(held, text));
        }
    }

    @Test
    void shouldFindTheSameInAnyOrderOfArrival() {
        List<int[]> texts = texts(400, 4);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            order.add(i);
        }
        List<Map<Integer, Double>> answers = new ArrayList<>();
        for (int run = 0; run < 3; run++) {
            Collections.shuffle(order, random);
            ShingleIndex<Integer> index = new ShingleIndex<>();
            order.forEach(number -> index.put(number, texts.get(number)));
            answers.add(found(index, texts.get(17)));
        }
        assertThat(answers).containsOnly(answers.get(0));
    }

    @Property(tries = 20)
    void shouldFindTheSameWhetherTextsWereLoadedTogetherOrPutOneByOne(
            @ForAll Random order, @ForAll @IntRange(max = 400) int loadedAtOnce) {
        List<int[]> texts = texts(400, 6);
        ShingleIndex<Integer> oneByOne = new ShingleIndex<>();
        ShingleIndex<Integer> loaded = new ShingleIndex<>();
        for (int i = 0; i < texts.size(); i++) {
            oneByOne.put(i, texts.get(i));
            if (i < loadedAtOnce || order.nextBoolean()) {
                loaded.load(i, texts.get(i));
            } else {
                loaded.put(i, texts.get(i));
            }
            if (order.nextInt(100) == 0) {
                int gone = order.nextInt(i + 1);
                oneByOne.remove(gone, texts.get(gone));
                loaded.remove(gone, texts.get(gone));
            }
        }
        oneByOne.removeIf(key -> key % 7 == 0);
        loaded.removeIf(key -> key % 7 == 0);
        assertThat(loaded.size()).isEqualTo(oneByOne.size());
        for (int[] text : texts) {
            assertThat(found(loaded, text)).isEqualTo(found(oneByOne, text));
        }
    }

    @Test
    void shouldHoldATextOnceThatWasLoadedBeforeItIsPut() {
        List<int[]> texts = texts(300, 0);
        ShingleIndex<Integer> index = new ShingleIndex<>();
        for (int i = 0; i < texts.size(); i++) {
            index.load(i, texts.get(i));
        }
        index.put(3, texts.get(3));
        assertThat(index.size()).isEqualTo(texts.size());
        assertThat(found(index, texts.get(3))).containsEntry(3, 1.0);
        index.remove(3, texts.get(3));
        assertThat(found(index, texts.get(3))).doesNotContainKey(3);
    }
}
