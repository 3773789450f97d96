package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NavigableMap;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.junit.jupiter.api.Test;

/** Held against a sorted map, with so many entries that leaves are split and emptied. */
class LeafStoreTest {

    private final LeafStore store = new LeafStore("kept");

    private static Bytes key(int... bytes) {
        byte[] key = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            key[i] = (byte) bytes[i];
        }
        return Bytes.wrap(key);
    }

    /** Keys that often share their first eight bytes, of other lengths, with all bits in use. */
    private static Bytes chance(Random random) {
        byte[] key = new byte[random.nextInt(14)];
        Arrays.fill(key, (byte) (random.nextInt(3) * 100));
        if (key.length > 0) {
            key[key.length - 1] = (byte) random.nextInt(256);
        }
        if (key.length > 9) {
            key[9] = (byte) random.nextInt(256);
        }
        return Bytes.wrap(key);
    }

    private static List<String> read(KeyValueIterator<Bytes, byte[]> found) {
        List<String> read = new ArrayList<>();
        try (found) {
            while (found.hasNext()) {
                Bytes peeked = found.peekNextKey();
                KeyValue<Bytes, byte[]> entry = found.next();
                assertThat(peeked).isEqualTo(entry.key);
                read.add(row(entry.key, entry.value));
            }
        }
        return read;
    }

    private static String row(Bytes key, byte[] value) {
        return Arrays.toString(key.get()) + "=" + Arrays.toString(value);
    }

    private static List<String> rows(NavigableMap<Bytes, byte[]> map) {
        return map.entrySet().stream()
                .map(entry -> row(entry.getKey(), entry.getValue()))
                .toList();
    }

    @Property(tries = 60)
    void shouldHoldWhatASortedMapHolds(@ForAll long seed) {
        Random random = new Random(seed);
        LeafStore leaves = new LeafStore("any");
        NavigableMap<Bytes, byte[]> map = new TreeMap<>();
        for (int i = 0; i < 3_000; i++) {
            Bytes key = chance(random);
            // Fills up first and empties in the end.
            if (random.nextInt(3_000) < i) {
                assertThat(leaves.delete(key)).isEqualTo(map.remove(key));
            } else {
                byte[] value = ByteBuffer.allocate(4).putInt(i).array();
                leaves.put(key, value);
                map.put(key, value);
            }
            Bytes asked = chance(random);
            assertThat(leaves.get(asked)).isEqualTo(map.get(asked));
            if (i % 300 == 0) {
                Bytes from = chance(random);
                Bytes other = chance(random);
                Bytes low = from.compareTo(other) <= 0 ? from : other;
                Bytes high = from.compareTo(other) <= 0 ? other : from;
                assertThat(read(leaves.range(low, high))).isEqualTo(rows(map.subMap(low, true, high, true)));
                assertThat(read(leaves.reverseRange(low, high)))
                        .isEqualTo(rows(map.subMap(low, true, high, true).descendingMap()));
            }
        }
        assertThat(read(leaves.all())).isEqualTo(rows(map));
        assertThat(read(leaves.reverseRange(null, null))).isEqualTo(rows(map.descendingMap()));
        assertThat(leaves.approximateNumEntries()).isEqualTo(map.size());
    }

    @Test
    void shouldFindAKeyAgainAfterItsNeighboursLeft() {
        for (int i = 0; i < 200; i++) {
            store.put(key(7, 7, 7, 7, 7, 7, 7, 7, i), new byte[] {(byte) i});
        }
        for (int i = 0; i < 200; i++) {
            if (i != 130) {
                store.delete(key(7, 7, 7, 7, 7, 7, 7, 7, i));
            }
        }
        store.put(key(7, 7, 7, 7, 7, 7, 7, 7, 40), new byte[] {1});
        assertThat(store.get(key(7, 7, 7, 7, 7, 7, 7, 7, 130))).containsExactly(130 - 256);
        assertThat(store.get(key(7, 7, 7, 7, 7, 7, 7, 7, 40))).containsExactly(1);
        assertThat(read(store.all())).hasSize(2);
    }

    @Test
    void shouldFindWhatLiesBehindThousandsOfKeysThatLeft() {
        for (int i = 0; i < 10_000; i++) {
            store.put(key(i >> 8, i), new byte[] {1});
        }
        for (int i = 1; i < 9_999; i++) {
            store.delete(key(i >> 8, i));
        }
        assertThat(read(store.range(key(0, 1), null))).hasSize(1);
        assertThat(read(store.reverseRange(null, key(9_998 >> 8, 9_998)))).hasSize(1);
        store.put(key(20, 5), new byte[] {2});
        assertThat(store.get(key(20, 5))).containsExactly(2);
        assertThat(read(store.all())).hasSize(3);
    }

    @Test
    void shouldKeepTheFirstValueThatIsPutIfThereIsNone() {
        assertThat(store.putIfAbsent(key(1), new byte[] {1})).isNull();
        assertThat(store.putIfAbsent(key(1), new byte[] {2})).containsExactly(1);
        store.putAll(List.of(KeyValue.pair(key(1), new byte[] {3}), KeyValue.pair(key(2), new byte[] {4})));
        assertThat(store.get(key(1))).containsExactly(3);
        store.put(key(1), null);
        assertThat(store.get(key(1))).isNull();
        assertThat(store.approximateNumEntries()).isOne();
    }

    @Test
    void shouldRefuseToReadBeyondTheEnd() {
        try (KeyValueIterator<Bytes, byte[]> nothing = store.all()) {
            assertThat(nothing.hasNext()).isFalse();
            assertThatThrownBy(nothing::next)
                    .isInstanceOf(NoSuchElementException.class)
                    .hasMessageContaining("kept");
        }
    }
}
