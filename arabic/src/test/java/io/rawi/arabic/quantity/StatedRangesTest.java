package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.math.BigDecimal;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The sentences of {@code ranges.txt}: bounds and ranges in the words of writers; ranges of two numbers are half open. */
class StatedRangesTest {

    private static final IntervalScanner SCANNER = new IntervalScanner(true);

    @ParameterizedTest
    @CsvFileSource(resources = "ranges.txt", delimiter = '|')
    void shouldReadTheBoundsOfASentence(String sentence, String expected) {
        TokenisedText text = TokenisedText.of(sentence);
        String found = SCANNER.scan(text).stream()
                .filter(stated -> isRange(stated.form()))
                .map(stated ->
                        text.normalised().original(stated.start(), stated.end()).of(sentence) + "=" + written(stated))
                .collect(Collectors.joining("; "));

        assertThat(found.isEmpty() ? "-" : found).isEqualTo(expected);
    }

    private static boolean isRange(StatedInterval.Form form) {
        return form == StatedInterval.Form.BOUND
                || form == StatedInterval.Form.BETWEEN
                || form == StatedInterval.Form.EQUAL;
    }

    private static String written(StatedInterval stated) {
        Interval interval = stated.interval();
        boolean above = interval.low().isPresent() && interval.lowInclusive();
        boolean below =
                interval.high().isPresent() && interval.highInclusive() && stated.form() != StatedInterval.Form.BETWEEN;
        return (above ? "[" : "(") + number(interval.low()) + "," + number(interval.high()) + (below ? "]" : ")");
    }

    private static String number(OptionalDouble value) {
        return value.isEmpty()
                ? ""
                : BigDecimal.valueOf(value.getAsDouble()).stripTrailingZeros().toPlainString();
    }
}
