package io.rawi.enrich.relate;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Map;
import java.util.TreeMap;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Counts the entries that are read of stores by going through them. */
final class StoreReads {

    private final Map<String, Integer> read = new TreeMap<>();

    /** A store that is the other one, but for the counting. */
    @SuppressWarnings("unchecked")
    KeyValueStore<Bytes, byte[]> of(String name, KeyValueStore<Bytes, byte[]> store) {
        return (KeyValueStore<Bytes, byte[]>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {KeyValueStore.class}, (any, method, args) -> {
                    Object answer = call(store, method, args);
                    return answer instanceof KeyValueIterator<?, ?> entries ? counted(name, entries) : answer;
                });
    }

    private Object counted(String name, KeyValueIterator<?, ?> entries) {
        return Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {KeyValueIterator.class}, (any, method, args) -> {
                    if (method.getName().equals("next")) {
                        read.merge(name, 1, Integer::sum);
                    }
                    return call(entries, method, args);
                });
    }

    private static Object call(Object on, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(on, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    int of(String name) {
        return read.getOrDefault(name, 0);
    }

    void forget() {
        read.clear();
    }
}
