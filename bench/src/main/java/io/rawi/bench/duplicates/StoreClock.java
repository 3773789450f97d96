package io.rawi.bench.duplicates;

import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.StateStore;
import org.apache.kafka.streams.processor.StateStoreContext;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Adds up the time that passes in state stores: in their calls, not in reading on through what a call found. */
final class StoreClock {

    private long nanos;

    /** A store whose calls are timed. */
    KeyValueStore<Bytes, byte[]> timed(KeyValueStore<Bytes, byte[]> store) {
        return new Timed(store);
    }

    double seconds() {
        return nanos / 1e9;
    }

    private <T> T time(Supplier<T> call) {
        long before = System.nanoTime();
        try {
            return call.get();
        } finally {
            nanos += System.nanoTime() - before;
        }
    }

    private void time(Runnable call) {
        time(() -> {
            call.run();
            return null;
        });
    }

    private final class Timed implements KeyValueStore<Bytes, byte[]> {

        private final KeyValueStore<Bytes, byte[]> store;

        Timed(KeyValueStore<Bytes, byte[]> store) {
            this.store = store;
        }

        @Override
        public byte[] get(Bytes key) {
            return time(() -> store.get(key));
        }

        @Override
        public void put(Bytes key, byte[] value) {
            time(() -> store.put(key, value));
        }

        @Override
        public byte[] putIfAbsent(Bytes key, byte[] value) {
            return time(() -> store.putIfAbsent(key, value));
        }

        @Override
        public void putAll(List<KeyValue<Bytes, byte[]>> entries) {
            time(() -> store.putAll(entries));
        }

        @Override
        public byte[] delete(Bytes key) {
            return time(() -> store.delete(key));
        }

        @Override
        public KeyValueIterator<Bytes, byte[]> range(Bytes from, Bytes to) {
            return time(() -> store.range(from, to));
        }

        @Override
        public KeyValueIterator<Bytes, byte[]> reverseRange(Bytes from, Bytes to) {
            return time(() -> store.reverseRange(from, to));
        }

        @Override
        public KeyValueIterator<Bytes, byte[]> all() {
            return time(store::all);
        }

        @Override
        public long approximateNumEntries() {
            return store.approximateNumEntries();
        }

        @Override
        public String name() {
            return store.name();
        }

        @Override
        public void init(StateStoreContext context, StateStore root) {
            store.init(context, root);
        }

        @Override
        public void close() {
            store.close();
        }

        @Override
        public boolean persistent() {
            return store.persistent();
        }

        @Override
        public boolean isOpen() {
            return store.isOpen();
        }
    }
}
