package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    @ParameterizedTest
    @CsvSource({"500ms,PT0.5S", "10s,PT10S", "5m,PT5M", "2h,PT2H", "7d,PT168H", "PT1M30S,PT1M30S", "' 3 s ',PT3S"})
    void shouldReadWhatPeopleWrite(String text, Duration expected) {
        assertThat(Durations.parse(text)).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "soon", "10", "1w", "-5s", "1.5s", "99999999999999999999s"})
    void shouldReadNothingElse(String text) {
        assertThat(Durations.parse(text)).isEmpty();
    }

    @Property
    void shouldReadBackWhatItPrints(@ForAll @LongRange(min = 0, max = 10_000_000_000L) long millis) {
        Duration duration = Duration.ofMillis(millis);
        assertThat(Durations.parse(Durations.print(duration))).hasValue(duration);
    }
}
