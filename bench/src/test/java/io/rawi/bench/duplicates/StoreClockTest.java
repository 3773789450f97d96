package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class StoreClockTest {

    private final StoreClock clock = new StoreClock();
    private final KeyValueStore<Bytes, byte[]> store =
            clock.timed(Stores.inMemoryKeyValueStore("timed").get());

    private static Bytes key(String name) {
        return Bytes.wrap(name.getBytes());
    }

    @Test
    void shouldBehaveAsTheStoreAndAddUpItsTime() {
        assertThat(clock.seconds()).isZero();
        store.put(key("a"), new byte[] {1});
        store.put(key("b"), new byte[] {2});
        double written = clock.seconds();
        assertThat(written).isPositive();
        assertThat(store.get(key("a"))).containsExactly(1);
        try (KeyValueIterator<Bytes, byte[]> all = store.range(key("a"), key("b"))) {
            assertThat(all).toIterable().hasSize(2);
        }
        assertThat(clock.seconds()).isGreaterThan(written);
    }

    @Test
    void shouldPassOnWhatTheStoreRefuses() {
        assertThatThrownBy(() -> store.get(null)).isInstanceOf(NullPointerException.class);
    }
}
