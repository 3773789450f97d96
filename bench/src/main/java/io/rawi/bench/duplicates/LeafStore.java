package io.rawi.bench.duplicates;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * A state store in memory whose millionth key costs little more than its first: leaves of neighbouring keys, one row of
 * leaves. Measures of what works on stores should not be measures of the store; a red-black tree of keys of 65 bytes waits
 * for memory twenty times a look. A range sees what is written while it is read or not; nothing is logged. For one thread.
 */
final class LeafStore implements KeyValueStore<Bytes, byte[]> {

    private final String name;
    private final List<Leaf> leaves = new ArrayList<>(List.of(new Leaf(new byte[0])));
    private long[] firsts = new long[16];
    private long entries;

    LeafStore(String name) {
        this.name = name;
    }

    @Override
    public byte[] get(Bytes key) {
        return leaf(key).get(key.get());
    }

    @Override
    public void put(Bytes key, byte[] value) {
        if (value == null) {
            delete(key);
            return;
        }
        int at = place(key.get());
        Leaf leaf = leaves.get(at);
        entries += leaf.put(key.get(), value) ? 1 : 0;
        if (leaf.isFull()) {
            leaves.add(at + 1, leaf.split());
            index(at + 1);
        }
    }

    @Override
    public byte[] putIfAbsent(Bytes key, byte[] value) {
        byte[] known = get(key);
        if (known == null) {
            put(key, value);
        }
        return known;
    }

    @Override
    public void putAll(List<KeyValue<Bytes, byte[]>> all) {
        all.forEach(entry -> put(entry.key, entry.value));
    }

    @Override
    public byte[] delete(Bytes key) {
        int at = place(key.get());
        Leaf leaf = leaves.get(at);
        byte[] known = leaf.remove(key.get());
        entries -= known == null ? 0 : 1;
        if (leaf.isEmpty() && at > 0) {
            drop(at);
        }
        return known;
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
        return new Range(from == null ? new byte[0] : from.get(), to == null ? null : to.get());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> reverseRange(Bytes from, Bytes to) {
        return new Backwards(from == null ? new byte[0] : from.get(), to == null ? null : to.get());
    }

    @Override
    public KeyValueIterator<Bytes, byte[]> all() {
        return range(null, null);
    }

    @Override
    public long approximateNumEntries() {
        return entries;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void init(StateStoreContext context, StateStore root) {
        // Nothing to be opened, and nothing that is restored.
    }

    @Override
    public void close() {
        // Holds on to what it has, as a store on a disk does.
    }

    @Override
    public boolean persistent() {
        return false;
    }

    @Override
    public boolean isOpen() {
        return true;
    }

    private Leaf leaf(Bytes key) {
        return leaves.get(place(key.get()));
    }

    /** The last leaf that does not begin above a key; the first one begins below all. */
    private int place(byte[] key) {
        long head = Leaf.head(key);
        int low = 1;
        int high = leaves.size();
        while (low < high) {
            int middle = low + high >>> 1;
            int order = Long.compareUnsigned(firsts[middle], head);
            if (order < 0 || order == 0 && leaves.get(middle).beginsUpTo(key)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low - 1;
    }

    private void index(int added) {
        if (leaves.size() > firsts.length) {
            firsts = Arrays.copyOf(firsts, 2 * firsts.length);
        }
        System.arraycopy(firsts, added, firsts, added + 1, leaves.size() - added - 1);
        firsts[added] = leaves.get(added).beginHead();
    }

    /** An empty leaf goes: a range would have to look into each that lies in its way. The first stays, it begins below all. */
    private void drop(int at) {
        leaves.remove(at);
        System.arraycopy(firsts, at + 1, firsts, at, leaves.size() - at);
    }

    /** The entries from one key to another, both included, as they are when they are read. */
    private class Range implements KeyValueIterator<Bytes, byte[]> {

        private final byte[] from;
        private final byte[] to;
        private KeyValue<Bytes, byte[]> next;

        Range(byte[] from, byte[] to) {
            this.from = from;
            this.to = to;
            next = within(first());
        }

        KeyValue<Bytes, byte[]> first() {
            return from(from, false);
        }

        KeyValue<Bytes, byte[]> behind(byte[] key) {
            return from(key, true);
        }

        final byte[] end() {
            return to;
        }

        private KeyValue<Bytes, byte[]> from(byte[] key, boolean behind) {
            for (int i = place(key); i < leaves.size(); i++) {
                KeyValue<Bytes, byte[]> found = leaves.get(i).from(key, behind);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }

        private KeyValue<Bytes, byte[]> within(KeyValue<Bytes, byte[]> entry) {
            boolean inside = entry != null
                    && Arrays.compareUnsigned(entry.key.get(), from) >= 0
                    && (to == null || Arrays.compareUnsigned(entry.key.get(), to) <= 0);
            return inside ? entry : null;
        }

        @Override
        public boolean hasNext() {
            return next != null;
        }

        @Override
        public KeyValue<Bytes, byte[]> next() {
            if (next == null) {
                throw new NoSuchElementException("the range of " + name + " is read to its end");
            }
            KeyValue<Bytes, byte[]> entry = next;
            next = within(behind(entry.key.get()));
            return entry;
        }

        @Override
        public Bytes peekNextKey() {
            return next.key;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }

    private final class Backwards extends Range {

        Backwards(byte[] from, byte[] to) {
            super(from, to);
        }

        @Override
        KeyValue<Bytes, byte[]> first() {
            return end() == null ? before(null, false) : before(end(), true);
        }

        @Override
        KeyValue<Bytes, byte[]> behind(byte[] key) {
            return before(key, false);
        }

        private KeyValue<Bytes, byte[]> before(byte[] key, boolean included) {
            for (int i = key == null ? leaves.size() - 1 : place(key); i >= 0; i--) {
                KeyValue<Bytes, byte[]> found = leaves.get(i).upTo(key, included);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }
}
