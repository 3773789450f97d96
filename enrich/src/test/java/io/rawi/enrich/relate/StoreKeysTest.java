package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The stores are scanned in the order of their keys' bytes, so bytes have to sort as what they stand for. */
class StoreKeysTest {

    private static final long YEAR_ONE = -62_135_596_800_000L;
    private static final long YEAR_9999 = 253_402_300_799_999L;
    private static final Comparator<EditionKey> ORDER = Comparator.comparing(EditionKey::documentId)
            .thenComparingLong(EditionKey::fetchedAt)
            .thenComparing(EditionKey::contentId);

    private static String id(int number) {
        return String.format("%032x", number);
    }

    @Property
    void shouldSortEditionsAsTheirBytes(
            @ForAll @IntRange(min = 0, max = 3) int document,
            @ForAll @IntRange(min = 0, max = 3) int otherDocument,
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long time,
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long otherTime,
            @ForAll @IntRange(min = 0) int content,
            @ForAll @IntRange(min = 0) int otherContent) {
        EditionKey one = new EditionKey(id(document), time, id(content));
        EditionKey other = new EditionKey(id(otherDocument), otherTime, id(otherContent));
        assertThat(Integer.signum(one.bytes().compareTo(other.bytes())))
                .isEqualTo(Integer.signum(ORDER.compare(one, other)));
        assertThat(EditionKey.of(one.bytes())).isEqualTo(one);
        assertThat(one.first().bytes()).isLessThan(one.bytes());
        assertThat(one.last().bytes()).isGreaterThan(one.bytes());
    }

    @Property
    void shouldSortDaysAsTheirBytes(
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long time,
            @ForAll @LongRange(min = YEAR_ONE, max = YEAR_9999) long other) {
        int day = DayKey.day(time);
        assertThat(DayKey.begin(day)).isLessThan(DayKey.of(time, id(1)));
        assertThat(DayKey.of(time, "f".repeat(65))).isLessThan(DayKey.begin(day + 1));
        assertThat(Integer.signum(DayKey.begin(day).compareTo(DayKey.begin(DayKey.day(other)))))
                .isEqualTo(Integer.signum(Integer.compare(day, DayKey.day(other))));
    }

    @Property
    void shouldPutEveryMomentOfADayIntoOneDay(@ForAll @IntRange(min = -700_000, max = 2_900_000) int day) {
        long midnight = day * 86_400_000L;
        assertThat(DayKey.day(midnight)).isEqualTo(day);
        assertThat(DayKey.day(midnight + 86_399_999)).isEqualTo(day);
        assertThat(DayKey.day(midnight - 1)).isEqualTo(day - 1);
    }
}
