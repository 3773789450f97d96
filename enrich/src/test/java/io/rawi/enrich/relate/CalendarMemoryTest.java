package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.codec.TrustedRecords;
import io.rawi.schema.Fingerprint;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

/** The calendar as a set: how many days fit into memory must show in its speed, never in its answers. */
class CalendarMemoryTest {

    /** Put in, taken out, or asked for. */
    enum Deed {
        PUT,
        REMOVE,
        ASK
    }

    record Act(Deed deed, Sighting sighting) {}

    static {
        // The records are decoded here without a codec, which would have said so.
        TrustedRecords.trust();
    }

    private static Sighting sighting(String name, Duration time) {
        Fingerprint fingerprint = Lane.at(name, time);
        try {
            ByteBuffer bytes = fingerprint.toByteBuffer();
            byte[] encoded = new byte[bytes.remaining()];
            bytes.get(encoded);
            return new Sighting(fingerprint, encoded);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Calendar.Entry> index(byte[] encoded) {
        try {
            return Optional.of(new Calendar.Entry(
                    new Sighting(Fingerprint.fromByteBuffer(ByteBuffer.wrap(encoded)), encoded).member(),
                    Optional.empty()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Calendar calendar(int days, int articles) {
        return calendar(store(), days, articles);
    }

    private static Calendar calendar(KeyValueStore<Bytes, byte[]> store, int days, int articles) {
        return new Calendar(
                store, CalendarMemoryTest::index, new Calendar.Limits(Lane.WEEK.toMillis(), days, articles));
    }

    private static KeyValueStore<Bytes, byte[]> store() {
        MockProcessorContext<Void, Void> context = new MockProcessorContext<>();
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("days"), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    /** A store with an article on each of so many days. */
    private static KeyValueStore<Bytes, byte[]> daily(int days) {
        KeyValueStore<Bytes, byte[]> store = store();
        Calendar calendar = calendar(store, 1, 1);
        for (int day = 0; day < days; day++) {
            calendar.put(sighting("a" + day % 10, Duration.ofDays(day)), true);
        }
        return store;
    }

    @Provide
    Arbitrary<List<Act>> acts() {
        Arbitrary<Deed> deed = Arbitraries.of(Deed.PUT, Deed.PUT, Deed.REMOVE, Deed.ASK, Deed.ASK);
        Arbitrary<String> name = Combinators.combine(Arbitraries.of("a", "b", "c", "d"), Arbitraries.of("1", "2"))
                .as(String::concat);
        // Hours around the window, around 1970, and at the ends of the years that the pipeline knows.
        Arbitrary<Duration> time = Arbitraries.of(
                        0, 1, 23, 24, 167, 168, 169, -475_032, -475_000, -17_700_000, 69_900_000)
                .map(Duration::ofHours);
        return Combinators.combine(deed, name, time)
                .as((what, article, moment) -> new Act(what, sighting(article, moment)))
                .list()
                .ofMinSize(5)
                .ofMaxSize(60);
    }

    @Property(tries = 300)
    void shouldAnswerAsAPlainSortedSet(
            @ForAll("acts") List<Act> acts,
            @ForAll @IntRange(min = 1, max = 5) int days,
            @ForAll @IntRange(min = 1, max = 6) int articles) {
        Calendar calendar = calendar(days, articles);
        TreeSet<Member> plain = new TreeSet<>();
        for (Act act : acts) {
            Member member = act.sighting.member();
            switch (act.deed) {
                case PUT -> {
                    // An article lies in the calendar once: at the time of its kept sighting.
                    if (plain.stream().noneMatch(other -> other.articleId().equals(member.articleId()))) {
                        calendar.put(act.sighting, true);
                        plain.add(member);
                    }
                }
                case REMOVE -> {
                    if (plain.remove(member)) {
                        calendar.remove(act.sighting);
                    }
                }
                case ASK -> {
                    long window = Lane.WEEK.toMillis();
                    assertThat(calendar.before(member))
                            .isEqualTo(Optional.ofNullable(plain.lower(member))
                                    .filter(found -> found.neighbours(member, window)));
                    assertThat(calendar.after(member))
                            .isEqualTo(Optional.ofNullable(plain.higher(member))
                                    .filter(found -> found.neighbours(member, window)));
                    assertThat(calendar.find(member.articleTime(), member.articleId())
                                    .isPresent())
                            .as("an article is found by its day")
                            .isEqualTo(plain.stream()
                                    .anyMatch(other -> other.articleId().equals(member.articleId())
                                            && DayKey.day(other.articleTime()) == DayKey.day(member.articleTime())));
                }
                default -> throw new IllegalStateException(act.toString());
            }
            assertThat(calendar.residentDays()).isLessThanOrEqualTo(days);
            assertThat(calendar.residentArticles()).isBetween(0, plain.size());
        }
    }

    @Test
    void shouldFindNeighboursAcrossMidnightOf1970() {
        Calendar calendar = calendar(1, 1);
        Duration midnight = Duration.between(Lane.BEGIN, java.time.Instant.EPOCH);
        Sighting eve = sighting("a1", midnight.minusMillis(1));
        Sighting morning = sighting("b1", midnight);
        calendar.put(eve, true);
        calendar.put(morning, true);
        assertThat(DayKey.day(eve.articleTime())).isEqualTo(-1);
        assertThat(DayKey.day(morning.articleTime())).isZero();
        assertThat(calendar.after(eve.member())).contains(morning.member());
        assertThat(calendar.before(morning.member())).contains(eve.member());
    }

    @Test
    void shouldKeepTwoDaysThatLieEightThousandYearsApart() {
        Calendar calendar = calendar(2, 10);
        Sighting first = sighting("a1", Duration.ofDays(-730_000));
        Sighting last = sighting("b1", Duration.ofDays(2_900_000));
        calendar.put(first, true);
        calendar.put(last, true);
        assertThat(calendar.after(first.member())).isEmpty();
        assertThat(calendar.before(last.member())).isEmpty();
        assertThat(calendar.after(sighting("c1", Duration.ofDays(-730_003)).member()))
                .contains(first.member());
        assertThat(calendar.before(sighting("c1", Duration.ofDays(2_900_003)).member()))
                .contains(last.member());
    }

    @Test
    void shouldReplaceAnArticleThatIsPutAgain() {
        Calendar calendar = calendar(10, 10);
        Sighting once = sighting("a1", Duration.ZERO);
        calendar.put(once, true);
        calendar.after(once.member());
        int resident = calendar.residentArticles();
        calendar.put(once, true);
        assertThat(calendar.residentArticles()).isEqualTo(resident).isEqualTo(1);
    }

    @Test
    void shouldTakeTwoWindowsOfNewestDaysIntoMemory() {
        Calendar calendar = calendar(daily(30), 100, 1000);

        calendar.loadNewest();

        assertThat(calendar.newestDay())
                .contains(DayKey.day(Lane.BEGIN.plus(Duration.ofDays(29)).toEpochMilli()));
        assertThat(calendar.residentDays()).isEqualTo(16);
        assertThat(calendar.residentArticles()).isEqualTo(16);
    }

    @Test
    void shouldTakeNoMoreIntoMemoryThanMayBeHeld() {
        Calendar fewDays = calendar(daily(30), 3, 1000);
        Calendar fewArticles = calendar(daily(30), 100, 5);

        fewDays.loadNewest();
        fewArticles.loadNewest();

        assertThat(fewDays.residentArticles()).isEqualTo(3);
        assertThat(fewArticles.residentArticles()).isEqualTo(5);
    }

    @Test
    void shouldTakeNothingIntoMemoryOfAnEmptyStore() {
        Calendar calendar = calendar(10, 10);

        calendar.loadNewest();

        assertThat(calendar.newestDay()).isEmpty();
        assertThat(calendar.residentDays()).isZero();
    }
}
