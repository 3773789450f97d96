package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class CalendarTest {

    private static final Instant BEGIN = Instant.parse("2024-03-10T00:00:00Z");
    private static final String TEXT = "c".repeat(32);
    private static final long WINDOW = Duration.ofDays(7).toMillis();

    private final KeyValueStore<Bytes, byte[]> store = store();

    private static KeyValueStore<Bytes, byte[]> store() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("days"), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    private Calendar calendar(int days, int articles) {
        return new Calendar(store, CalendarTest::index, new Calendar.Limits(WINDOW, days, articles));
    }

    /** These tests store a member as its hour and its content. */
    private static Optional<Calendar.Entry> index(byte[] encoded) {
        String[] parts = new String(encoded, StandardCharsets.UTF_8).split(" ");
        return Optional.of(new Calendar.Entry(
                sighting(Integer.parseInt(parts[0]), parts[1]).member(), Optional.empty()));
    }

    private static Sighting sighting(int hour, String content) {
        Fingerprint fingerprint = new Fingerprint();
        fingerprint.setDocumentId(String.format("%032x", hour + 100_000));
        fingerprint.setContentId(content);
        fingerprint.setArticleId(fingerprint.getDocumentId() + "-" + content);
        fingerprint.setSource("a.example");
        fingerprint.setArticleTime(BEGIN.plus(Duration.ofHours(hour)));
        fingerprint.setFetchedAt(BEGIN);
        fingerprint.setLanguage("ar");
        fingerprint.setTokens(50);
        fingerprint.setMinHash(ByteBuffer.allocate(0));
        fingerprint.setVersions(new Versions("1", "none", "1"));
        return new Sighting(fingerprint, (hour + " " + content).getBytes(StandardCharsets.UTF_8));
    }

    private static Member at(int hour) {
        return sighting(hour, TEXT).member();
    }

    @Test
    void shouldFindTheNearestOnBothSides() {
        Calendar calendar = calendar(100, 100);
        for (int hour : new int[] {-100, -30, -5, 40, 90}) {
            calendar.put(sighting(hour, TEXT), true);
        }
        assertThat(calendar.before(at(0))).contains(at(-5));
        assertThat(calendar.after(at(0))).contains(at(40));
        assertThat(calendar.before(at(-5))).contains(at(-30));
        assertThat(calendar.after(at(90))).isEmpty();
    }

    @Test
    void shouldNotFindAnotherText() {
        Calendar calendar = calendar(100, 100);
        calendar.put(sighting(-1, "b".repeat(32)), true);
        calendar.put(sighting(1, "d".repeat(32)), true);
        assertThat(calendar.before(at(0))).isEmpty();
        assertThat(calendar.after(at(0))).isEmpty();
    }

    @Test
    void shouldFindNothingBeyondTheWindow() {
        Calendar calendar = calendar(100, 100);
        calendar.put(sighting(-169, TEXT), true);
        calendar.put(sighting(168, TEXT), true);
        assertThat(calendar.before(at(0))).isEmpty();
        assertThat(calendar.after(at(0))).contains(at(168));
    }

    @Test
    void shouldFindWhatAnotherCalendarStored() {
        calendar(100, 100).put(sighting(3, TEXT), true);
        assertThat(calendar(100, 100).after(at(0))).contains(at(3));
    }

    @Test
    void shouldForgetWhatIsTakenOutInMemoryAndStore() {
        Calendar calendar = calendar(100, 100);
        calendar.put(sighting(3, TEXT), true);
        assertThat(calendar.after(at(0))).isPresent();
        calendar.remove(sighting(3, TEXT));
        assertThat(calendar.after(at(0))).isEmpty();
        assertThat(calendar(100, 100).after(at(0))).isEmpty();
        assertThat(calendar.residentArticles()).isZero();
    }

    @Test
    void shouldHoldNoMoreDaysThanAllowedAndStillFindAll() {
        Calendar calendar = calendar(2, 100);
        for (int day = 0; day < 30; day++) {
            calendar.put(sighting(24 * day, TEXT), true);
            calendar.after(at(24 * day));
            assertThat(calendar.residentDays()).isLessThanOrEqualTo(2);
        }
        for (int day = 0; day < 29; day++) {
            assertThat(calendar.after(at(24 * day))).contains(at(24 * (day + 1)));
        }
    }

    @Test
    void shouldHoldNoMoreArticlesThanAllowedButForTheDayInUse() {
        Calendar calendar = calendar(100, 5);
        for (int hour = 0; hour < 24 * 4; hour++) {
            calendar.put(sighting(hour, TEXT), true);
        }
        assertThat(calendar.before(at(50))).contains(at(49));
        assertThat(calendar.residentArticles()).isLessThanOrEqualTo(24);
        assertThat(calendar.after(at(50))).contains(at(51));
        assertThat(calendar.find(
                        BEGIN.plus(Duration.ofHours(7)).toEpochMilli(),
                        sighting(7, TEXT).articleId()))
                .isPresent();
    }
}
