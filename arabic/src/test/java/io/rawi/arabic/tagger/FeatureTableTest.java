package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class FeatureTableTest {

    private static FeatureTable table(int[] keys, long seed) {
        short[] weights = new short[keys.length * Tags.COUNT];
        Random random = new Random(seed);
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) random.nextInt();
        }
        return new FeatureTable(keys, weights, 0.5f);
    }

    private static float[] scores(FeatureTable table, int key) {
        float[] scores = new float[Tags.COUNT + 2];
        table.add(key, scores, 1);
        return scores;
    }

    @Property(tries = 300)
    void shouldGiveEachFeatureItsOwnWeights(@ForAll Set<Integer> some, @ForAll long seed) {
        int[] keys = some.stream().mapToInt(Integer::intValue).toArray();
        FeatureTable table = table(keys, seed);
        for (int row = 0; row < keys.length; row++) {
            float[] found = scores(table, keys[row]);
            assertThat(found[0]).isZero();
            assertThat(found[Tags.COUNT + 1]).isZero();
            for (int tag = 0; tag < Tags.COUNT; tag++) {
                assertThat(found[1 + tag]).isEqualTo(table.weight(row, tag) * 0.5f);
            }
        }
    }

    @Property(tries = 300)
    void shouldGiveNothingForAFeatureThatHasNoWeights(@ForAll Set<Integer> some, @ForAll int other) {
        int[] keys = some.stream()
                .filter(key -> key != other)
                .mapToInt(Integer::intValue)
                .toArray();
        assertThat(scores(table(keys, 1), other)).containsOnly(0f);
    }

    @Test
    void shouldTellKeysApartThatBeginAtOnePlace() {
        // Keys that agree in their lower bits meet in the table, -1 and 0 among them.
        int[] keys = {0, 1 << 20, 1 << 24, -1, -1 ^ 1 << 21, Integer.MIN_VALUE, 7};
        FeatureTable table = table(keys, 3);
        for (int row = 0; row < keys.length; row++) {
            assertThat(scores(table, keys[row])[1]).isEqualTo(table.weight(row, 0) * 0.5f);
        }
        assertThat(scores(table, 1 << 22)).containsOnly(0f);
    }

    @Test
    void shouldRefuseWeightsForAnotherNumberOfFeatures() {
        assertThatThrownBy(() -> new FeatureTable(new int[2], new short[Tags.COUNT], 1f))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property(tries = 300)
    void shouldAddWhatEachFeatureWeighsAtEachPlaceInItsReach(
            @ForAll @Size(max = 60) Set<Integer> some, @ForAll long seed) {
        Random random = new Random(seed);
        FeatureList list = new FeatureList();
        Set<Integer> keys = new TreeSet<>();
        List<int[]> features = new ArrayList<>();
        for (int value : some) {
            int feature = FeatureKeys.of(3, value);
            int reach = random.nextInt(WordFeatures.REACH + 1);
            features.add(new int[] {feature, reach});
            list.add(3, value, reach);
            for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
                if (random.nextInt(3) > 0) {
                    keys.add(FeatureKeys.at(feature, offset));
                }
            }
        }
        FeatureTable table = table(keys.stream().mapToInt(Integer::intValue).toArray(), seed);
        float[] expected = new float[WordScores.SIZE];
        for (int[] feature : features) {
            for (int offset = -feature[1]; offset <= feature[1]; offset++) {
                table.add(FeatureKeys.at(feature[0], offset), expected, WordScores.block(offset));
            }
        }
        for (int round = 0; round < 2; round++) {
            float[] found = new float[WordScores.SIZE];
            table.add(list, found);
            assertThat(found).isEqualTo(expected);
        }
    }

    @Property
    void shouldPlaceAFeatureSideBySideAsItIsSeenFromPlacesSideBySide(@ForAll int key) {
        for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
            assertThat(FeatureKeys.place(FeatureKeys.at(key, offset))).isEqualTo(FeatureKeys.middle(key) + offset);
        }
        assertThat(FeatureKeys.unmixed(FeatureKeys.mix(key))).isEqualTo(key);
    }
}
