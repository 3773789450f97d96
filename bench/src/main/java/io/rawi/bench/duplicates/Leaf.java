package io.rawi.bench.duplicates;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;

/**
 * Some neighbouring entries of a {@link LeafStore}, in order of their keys without sign. The first eight bytes of all keys
 * lie side by side, so that most looks touch one key only.
 */
final class Leaf {

    private static final int MOST = 64;

    private final long[] heads = new long[MOST];
    private final byte[][] keys = new byte[MOST][];
    private final byte[][] values = new byte[MOST][];
    private final byte[] begin;
    private int size;

    /** @param begin no key of it will be below that */
    Leaf(byte[] begin) {
        this.begin = begin;
    }

    /** The first eight bytes of a key as one number without sign; a shorter one is filled up with zeros. */
    static long head(byte[] key) {
        return key.length >= Long.BYTES
                ? ByteBuffer.wrap(key).order(ByteOrder.BIG_ENDIAN).getLong()
                : ByteBuffer.wrap(Arrays.copyOf(key, Long.BYTES)).getLong();
    }

    long beginHead() {
        return head(begin);
    }

    /** Whether a key belongs to it or to one behind it, whatever was taken out since. */
    boolean beginsUpTo(byte[] key) {
        return Arrays.compareUnsigned(begin, key) <= 0;
    }

    boolean isFull() {
        return size == MOST;
    }

    boolean isEmpty() {
        return size == 0;
    }

    byte[] get(byte[] key) {
        int at = place(key);
        return at >= 0 ? values[at] : null;
    }

    /** Whether there was none under the key. */
    boolean put(byte[] key, byte[] value) {
        int at = place(key);
        if (at >= 0) {
            values[at] = value;
            return false;
        }
        shift(-at - 1, -at);
        heads[-at - 1] = head(key);
        keys[-at - 1] = key;
        values[-at - 1] = value;
        size++;
        return true;
    }

    byte[] remove(byte[] key) {
        int at = place(key);
        if (at < 0) {
            return null;
        }
        byte[] removed = values[at];
        shift(at + 1, at);
        size--;
        keys[size] = null;
        values[size] = null;
        return removed;
    }

    /** Gives away its upper half. */
    Leaf split() {
        int half = size / 2;
        Leaf upper = new Leaf(keys[half]);
        upper.size = size - half;
        System.arraycopy(heads, half, upper.heads, 0, upper.size);
        System.arraycopy(keys, half, upper.keys, 0, upper.size);
        System.arraycopy(values, half, upper.values, 0, upper.size);
        Arrays.fill(keys, half, size, null);
        Arrays.fill(values, half, size, null);
        size = half;
        return upper;
    }

    /** The first entry from a key on; null where there is none. */
    KeyValue<Bytes, byte[]> from(byte[] key, boolean behind) {
        int at = place(key);
        int first = at < 0 ? -at - 1 : behind ? at + 1 : at;
        return first < size ? entry(first) : null;
    }

    /** The last entry up to a key, or of all where the key is null; null where there is none. */
    KeyValue<Bytes, byte[]> upTo(byte[] key, boolean included) {
        int at = key == null ? -size - 1 : place(key);
        int last = at < 0 ? -at - 2 : included ? at : at - 1;
        return last >= 0 ? entry(last) : null;
    }

    private KeyValue<Bytes, byte[]> entry(int at) {
        return KeyValue.pair(Bytes.wrap(keys[at]), values[at]);
    }

    private void shift(int from, int to) {
        System.arraycopy(heads, from, heads, to, size - from);
        System.arraycopy(keys, from, keys, to, size - from);
        System.arraycopy(values, from, values, to, size - from);
    }

    /** As {@link Arrays#binarySearch} tells it. */
    private int place(byte[] key) {
        long head = head(key);
        int low = 0;
        int high = size - 1;
        while (low <= high) {
            int middle = low + high >>> 1;
            int order = Long.compareUnsigned(heads[middle], head);
            if (order == 0) {
                order = Arrays.compareUnsigned(keys[middle], key);
            }
            if (order == 0) {
                return middle;
            }
            if (order < 0) {
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return -low - 1;
    }
}
