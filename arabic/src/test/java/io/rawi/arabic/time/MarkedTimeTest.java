package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkedTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2017-05-18T09:30:15Z | 2017-05-18T09:30:15Z | SECOND",
                "2017-05-18T09:30:15+03:00 | 2017-05-18T06:30:15Z | SECOND",
                "2017-05-18T09:30:15+0300 | 2017-05-18T06:30:15Z | SECOND",
                "2017-05-18T09:30:15+03 | 2017-05-18T06:30:15Z | SECOND",
                "2017-05-18T09:30:15.250-05:00 | 2017-05-18T14:30:15.250Z | SECOND",
                "2017-05-18T00:30:00+03:00 | 2017-05-17T21:30:00Z | SECOND",
                "2017-05-18T09:30+03:00 | 2017-05-18T06:30:00Z | SECOND",
                "2017-05-18T09:30:15 | 2017-05-18T09:30:15Z | SECOND",
                "2017-05-18 09:30:15 | 2017-05-18T09:30:15Z | SECOND",
                "2017-05-18 09:30:15 +0300 | 2017-05-18T06:30:15Z | SECOND",
                "2017-05-18 09:30 | 2017-05-18T09:30:00Z | SECOND",
                "2017-05-18 | 2017-05-18T00:00:00Z | DAY",
                "20170518 | 2017-05-18T00:00:00Z | DAY",
                "Thu, 18 May 2017 09:30:15 GMT | 2017-05-18T09:30:15Z | SECOND",
                "Thu, 18 May 2017 09:30:15 +0300 | 2017-05-18T06:30:15Z | SECOND",
                "  2017-05-18  | 2017-05-18T00:00:00Z | DAY"
            })
    void shouldReadATimeOfMarkup(String value, Instant time, TimePrecision precision) {
        MarkedTime marked = MarkedTime.of(value).orElseThrow();

        assertThat(marked.time()).isEqualTo(time);
        assertThat(marked.precision()).isEqualTo(precision);
        assertThat(marked.phrase()).isEqualTo(value.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "2017",
                "2017-05",
                "2017-5-18",
                "18/05/2017",
                "2017-02-30",
                "2017-05-18T25:00:00Z",
                "منذ ساعتين",
                "الخميس",
                "now",
                "1495099815",
                "Fri, 18 May 2017 09:30:15 GMT",
                "0000-00-00 00:00:00",
                "{{date}}",
                "2017-05-18T09:30:15Z and much more that goes on behind it until it is too long"
            })
    void shouldReadNothingElse(String value) {
        assertThat(MarkedTime.of(value)).isEmpty();
    }

    @Property
    void shouldReadEveryTimeInEveryZone(
            @ForAll @LongRange(min = 0, max = 4_000_000_000L) long second,
            @ForAll @IntRange(min = -12, max = 14) int hours) {
        OffsetDateTime time = Instant.ofEpochSecond(second).atOffset(ZoneOffset.ofHours(hours));

        assertThat(MarkedTime.of(time.format(DateTimeFormatter.ISO_OFFSET_DATE_TIME))
                        .orElseThrow()
                        .time())
                .isEqualTo(time.toInstant());
        assertThat(MarkedTime.of(time.format(DateTimeFormatter.RFC_1123_DATE_TIME))
                        .orElseThrow()
                        .time())
                .isEqualTo(time.toInstant());
    }

    @Property
    void shouldNeverFail(@ForAll String value) {
        MarkedTime.of(value).ifPresent(marked -> assertThat(marked.phrase()).isEqualTo(value.strip()));
    }
}
