package io.rawi.enrich.relate;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.utils.Bytes;

/** Keys of the calendar's store: the day as a big-endian number without sign, then the article's id. */
final class DayKey {

    private static final long MILLIS = TimeUnit.DAYS.toMillis(1);

    private DayKey() {}

    /** Days since 1970-01-01 in UTC; negative before. */
    static int day(long millis) {
        return Math.toIntExact(Math.floorDiv(millis, MILLIS));
    }

    /** The day that a key begins with. */
    static int day(Bytes key) {
        return ByteBuffer.wrap(key.get()).getInt() ^ Integer.MIN_VALUE;
    }

    static Bytes of(long articleTime, String articleId) {
        byte[] id = articleId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES + id.length)
                .putInt(day(articleTime) ^ Integer.MIN_VALUE)
                .put(id)
                .array());
    }

    /** A key before all of a day. */
    static Bytes begin(int day) {
        return Bytes.wrap(ByteBuffer.allocate(Integer.BYTES)
                .putInt(day ^ Integer.MIN_VALUE)
                .array());
    }
}
