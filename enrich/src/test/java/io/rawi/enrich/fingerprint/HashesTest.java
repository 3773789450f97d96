package io.rawi.enrich.fingerprint;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HashesTest {

    private static int[] plain(int[] numbers) {
        return Arrays.stream(numbers).sorted().distinct().toArray();
    }

    @Property(tries = 500)
    void shouldOrderAnyNumbersAndDropWhatIsThereTwice(@ForAll @Size(max = 300) int[] numbers) {
        int[] expected = plain(numbers);
        assertThat(Hashes.distinct(numbers.clone())).isEqualTo(expected);
    }

    @Test
    void shouldOrderEvenlySpreadOnesOfAnyNumber() {
        Random random = new Random(7);
        for (int size : new int[] {0, 1, 31, 32, 33, 255, 256, 257, 8_190}) {
            int[] hashes = random.ints(size).toArray();
            assertThat(Hashes.distinct(hashes.clone())).as("%d hashes", size).isEqualTo(plain(hashes));
        }
    }

    @Test
    void shouldOrderThoseThatAllBeginAlike() {
        int[] crowded = new Random(8).ints(5_000, 0, 3_000).toArray();
        assertThat(Hashes.distinct(crowded.clone())).isEqualTo(plain(crowded));
        int[] same = new int[1_000];
        Arrays.fill(same, -3);
        assertThat(Hashes.distinct(same)).containsExactly(-3);
    }

    @Test
    void shouldPutNegativeOnesFirst() {
        int[] ends = new int[40];
        for (int i = 0; i < ends.length; i++) {
            ends[i] = i % 2 == 0 ? Integer.MAX_VALUE - i : Integer.MIN_VALUE + i;
        }
        assertThat(Hashes.distinct(ends.clone())).isEqualTo(plain(ends)).isSorted();
    }
}
