package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine.TypeConversionException;

class TimeConverterTest {

    private final TimeConverter converter = new TimeConverter();

    @ParameterizedTest
    @CsvSource({
        "2018-11-23,2018-11-23T00:00:00Z", // a day begins at midnight, UTC
        "2020-02-29,2020-02-29T00:00:00Z",
        "2018-11-23T12:00,2018-11-23T12:00:00Z", // without an offset: UTC
        "2018-11-23T12:00:30,2018-11-23T12:00:30Z",
        "2018-11-23T12:00Z,2018-11-23T12:00:00Z",
        "2018-11-23T12:00:30.250Z,2018-11-23T12:00:30.250Z",
        "2018-11-23T12:00+03:00,2018-11-23T09:00:00Z",
        "2018-11-23T12:00+0300,2018-11-23T09:00:00Z",
        "2018-11-23T01:00:00+03:00,2018-11-22T22:00:00Z",
        "2018-11-23T12:00-05:00,2018-11-23T17:00:00Z",
        "2018-11-23T12:00-0530,2018-11-23T17:30:00Z",
    })
    void shouldReadDaysAndTimes(String text, Instant time) {
        assertThat(converter.convert(text)).isEqualTo(time);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "yesterday",
                "2018",
                "2018-11",
                "23-11-2018",
                "2018/11/23",
                "2018-13-01",
                "2018-02-29",
                "2018-11-31",
                "2018-11-23 12:00",
                "2018-11-23T25:00",
                "2018-11-23T12",
                "2018-11-23T12:00+25:00",
                "12:00",
                "1542960000",
                "٢٠١٨-١١-٢٣",
                "T",
                "Z"
            })
    void shouldSayWhatATimeLooksLike(String text) {
        assertThatThrownBy(() -> converter.convert(text))
                .isInstanceOf(TypeConversionException.class)
                .hasMessage("\"" + text + "\" is no time; write 2018-11-23 or 2018-11-23T12:00Z");
    }

    @Property(tries = 200)
    void shouldReadBackEveryTimeThatJsonShows(@ForAll @LongRange(min = 0, max = 4_000_000_000_000L) long millis) {
        Instant time = Instant.ofEpochMilli(millis);
        assertThat(converter.convert(time.toString())).isEqualTo(time);
    }
}
