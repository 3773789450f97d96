package io.rawi.ingest.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimeFormsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2015-08-11 13:44:43 | 2015-08-11T13:44:43Z",
                "2015-08-11T13:44:43 | 2015-08-11T13:44:43Z",
                "2015-08-11T13:44:43Z | 2015-08-11T13:44:43Z",
                "2015-08-11t13:44:43z | 2015-08-11T13:44:43Z",
                "2015-08-11T13:44 | 2015-08-11T13:44:00Z",
                "2015-08-11T13:44:43.1239+03:00 | 2015-08-11T10:44:43.123Z",
                "2015-08-11T13:44:43+0300 | 2015-08-11T10:44:43Z",
                "2015-08-11T13:44:43+03 | 2015-08-11T10:44:43Z",
                "2015-08-11 13:44:43 +03:00 | 2015-08-11T10:44:43Z",
                "2015-08-11 | 2015-08-11T00:00:00Z",
                "2015/08/11 13:44 | 2015-08-11T13:44:00Z",
                "Tue, 11 Aug 2015 13:44:43 GMT | 2015-08-11T13:44:43Z",
                "Tue, 11 Aug 2015 13:44:43 +0300 | 2015-08-11T10:44:43Z",
                "1439300683 | 2015-08-11T13:44:43Z",
                "1439300683.5 | 2015-08-11T13:44:43.500Z",
                "1439300683123 | 2015-08-11T13:44:43.123Z",
                "' 2015-08-11 ' | 2015-08-11T00:00:00Z",
                // digits alone: a date where they are one, else a count since 1970
                "20150811 | 2015-08-11T00:00:00Z",
                "20150811134443 | 2015-08-11T13:44:43Z",
                "20150811T134443Z | 2015-08-11T13:44:43Z",
                "20150811T134443+0300 | 2015-08-11T10:44:43Z",
                "19991231235959 | 1999-12-31T23:59:59Z",
                "20151311 | 1970-08-22T05:35:11Z",
                "18991231 | 1970-08-08T19:20:31Z",
                "1439300683123456 | 2015-08-11T13:44:43.123Z",
                "1439300683123456789 | 2015-08-11T13:44:43.123Z",
                "99999999999 | 5138-11-16T09:46:39Z",
                "100000000000 | 1973-03-03T09:46:40Z",
                "-86400 | 1969-12-31T00:00:00Z",
                "0.0 | ",
                // the last day and second of things
                "2016-02-29 | 2016-02-29T00:00:00Z",
                "2015-02-29 | ",
                "1900-02-29 | ",
                "2015-08-11T23:59:59.999999999Z | 2015-08-11T23:59:59.999Z",
                "2015-08-11T24:00:00Z | ",
                "2015-08-11T23:59:60Z | ",
                "2015-08-11T00:00:00-12:00 | 2015-08-11T12:00:00Z",
                "2015-08-11T00:00:00+14:00 | 2015-08-10T10:00:00Z",
                "2015-08-11T00:00:00+19:00 | ",
                // what stands around it is not passed over in silence
                "2015-08-11T13:44:43Z, updated | ",
                "on 2015-08-11 | ",
                "2015-8-11 | ",
                "Wed, 11 Aug 2015 13:44:43 GMT | ",
                "٢٠١٥-٠٨-١١ | "
            })
    void shouldReadTheFormsThatFeedsWriteAndNoOthers(String written, String meant) {
        assertThat(TimeForms.parse(written))
                .isEqualTo(Optional.ofNullable(meant).map(Instant::parse));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2015",
                "yesterday",
                "أمس",
                "2015-13-01",
                "2015-08-11T25:00:00",
                "11.08.2015",
                "123456789012345678901"
            })
    void shouldSayNothingWhereItIsInNoneOfTheForms(String written) {
        assertThat(TimeForms.parse(written)).isEmpty();
    }

    @Property
    void shouldReadBackWhatInstantPrints(
            @ForAll @LongRange(min = -62_000_000_000_000L, max = 250_000_000_000_000L) long at) {
        Instant time = Instant.ofEpochMilli(at);
        assertThat(TimeForms.parse(time.toString())).contains(time);
    }

    @Property
    void shouldReadEveryDayInEveryForm(@ForAll @IntRange(min = 0, max = 40_000) int day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        Instant midnight = date.atStartOfDay(ZoneOffset.UTC).toInstant();
        assertThat(TimeForms.parse(date.toString())).contains(midnight);
        assertThat(TimeForms.parse(date.toString().replace('-', '/'))).contains(midnight);
        assertThat(TimeForms.parse(DateTimeFormatter.RFC_1123_DATE_TIME.format(midnight.atZone(ZoneOffset.UTC))))
                .contains(midnight);
        Instant later = midnight.plus(5_000, ChronoUnit.DAYS);
        assertThat(TimeForms.parse(Long.toString(later.getEpochSecond()))).contains(later);
        assertThat(TimeForms.parse(Long.toString(later.toEpochMilli()))).contains(later);
    }
}
