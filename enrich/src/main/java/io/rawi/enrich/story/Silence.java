package io.rawi.enrich.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which stories are open, by the time of their last article, and how far the articles' time has come: what closes a story
 * is the articles of other stories, not a clock. Moves in whole hours, so that little is written.
 */
final class Silence {

    private static final long HOUR = TimeUnit.HOURS.toMillis(1);
    private static final byte[] NOTHING = {};

    private final KeyValueStore<Bytes, byte[]> store;
    private final long silence;
    private Long now;

    /** @param silence how long a story is silent before it closes, milliseconds */
    Silence(KeyValueStore<Bytes, byte[]> store, long silence) {
        this.store = store;
        this.silence = silence;
    }

    /** Read when it is asked for, which is when the store is restored. */
    private long now() {
        if (now == null) {
            byte[] known = store.get(nowKey());
            now = known == null ? Long.MIN_VALUE / 2 : ByteBuffer.wrap(known).getLong();
        }
        return now;
    }

    /** An article of a time came: gives the stories that are silent since. */
    List<String> advance(long time) {
        long hour = Math.floorDiv(time, HOUR) * HOUR;
        if (hour <= now()) {
            return List.of();
        }
        now = hour;
        store.put(nowKey(), ByteBuffer.allocate(Long.BYTES).putLong(now).array());
        List<String> silent = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> open = store.range(edge(Long.MIN_VALUE), edge(now - silence))) {
            while (open.hasNext()) {
                KeyValue<Bytes, byte[]> entry = open.next();
                byte[] key = entry.key.get();
                silent.add(new String(Arrays.copyOfRange(key, 1 + Long.BYTES, key.length), StandardCharsets.UTF_8));
            }
        }
        return silent;
    }

    /** Whether a story whose last article is of a time has fallen silent. */
    boolean silent(long lastSeen) {
        return lastSeen < now() - silence;
    }

    void list(String storyId, long lastSeen) {
        store.put(key(storyId, lastSeen), NOTHING);
    }

    void strike(String storyId, long lastSeen) {
        store.delete(key(storyId, lastSeen));
    }

    private static Bytes nowKey() {
        return Bytes.wrap(new byte[] {0});
    }

    private static Bytes edge(long time) {
        return key("", time);
    }

    private static Bytes key(String storyId, long time) {
        byte[] id = storyId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(1 + Long.BYTES + id.length)
                .put((byte) 1)
                .putLong(time ^ Long.MIN_VALUE)
                .put(id)
                .array());
    }
}
