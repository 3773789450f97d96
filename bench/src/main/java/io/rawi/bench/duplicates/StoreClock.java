package io.rawi.bench.duplicates;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Adds up the time that passes in state stores: in their calls, not in reading on through what a call found. */
final class StoreClock {

    private long nanos;

    /** A store whose calls are timed. */
    @SuppressWarnings("unchecked")
    KeyValueStore<Bytes, byte[]> timed(KeyValueStore<Bytes, byte[]> store) {
        return (KeyValueStore<Bytes, byte[]>) Proxy.newProxyInstance(
                StoreClock.class.getClassLoader(), new Class<?>[] {KeyValueStore.class}, (proxy, method, arguments) -> {
                    long before = System.nanoTime();
                    try {
                        return method.invoke(store, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    } finally {
                        nanos += System.nanoTime() - before;
                    }
                });
    }

    double seconds() {
        return nanos / 1e9;
    }
}
