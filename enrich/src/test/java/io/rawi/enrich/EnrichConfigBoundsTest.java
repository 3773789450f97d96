package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The edge of every setting, and what a person is told beyond it. */
class EnrichConfigBoundsTest {

    /** The defaults, with one setting changed, all as text. */
    private static EnrichConfig with(String name, String value) {
        Map<String, String> set = new HashMap<>(Map.ofEntries(
                Map.entry("application-id", "rawi"),
                Map.entry("threads", "1"),
                Map.entry("commit-interval", "PT0.1S"),
                Map.entry("session-timeout", "PT10S"),
                Map.entry("duplicate-window", "P7D"),
                Map.entry("shortest-grouped", "8"),
                Map.entry("resident-days", "128"),
                Map.entry("resident-articles", "1000"),
                Map.entry("state-memory-bytes", "134217728"),
                Map.entry("registry-patience", "PT60S"),
                Map.entry("start-patience", "PT120S"),
                Map.entry("max-attempts", "20")));
        if (set.put(name, value) == null) {
            throw new IllegalArgumentException("no such setting: " + name);
        }
        return new EnrichConfig(
                set.get("application-id"),
                Path.of("state"),
                Integer.parseInt(set.get("threads")),
                Duration.parse(set.get("commit-interval")),
                Duration.parse(set.get("session-timeout")),
                Duration.parse(set.get("duplicate-window")),
                Integer.parseInt(set.get("shortest-grouped")),
                Integer.parseInt(set.get("resident-days")),
                Integer.parseInt(set.get("resident-articles")),
                Long.parseLong(set.get("state-memory-bytes")),
                Duration.parse(set.get("registry-patience")),
                Duration.parse(set.get("start-patience")),
                Integer.parseInt(set.get("max-attempts")));
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "application-id, a",
        "application-id, Rawi_2.enrich-x",
        "threads, 1",
        "commit-interval, PT0.001S",
        "commit-interval, PT10S",
        "session-timeout, PT1S",
        "session-timeout, PT30M",
        "duplicate-window, PT0.001S",
        "duplicate-window, P366D",
        "shortest-grouped, 1",
        "resident-days, 1",
        "resident-articles, 1",
        "state-memory-bytes, 8388608",
        "registry-patience, PT0.001S",
        "registry-patience, PT2M",
        "start-patience, P365D",
        "max-attempts, 1",
    })
    void shouldTakeWhatLiesOnTheEdge(String name, String value) {
        assertThatCode(() -> with(name, value)).doesNotThrowAnyException();
    }

    @ParameterizedTest(name = "{0} = {1}")
    @CsvSource({
        "application-id, a b, 'letters, digits, . - _'",
        "application-id, راوي, 'letters, digits, . - _'",
        "application-id, '', 'letters, digits, . - _'",
        "application-id, a/../b, 'letters, digits, . - _'",
        "threads, 0, at least 1",
        "threads, -1, at least 1",
        "commit-interval, PT0S, at least a millisecond",
        "commit-interval, PT0.000999S, at least a millisecond",
        "commit-interval, PT10.001S, at most PT10S",
        "session-timeout, PT0.999S, at least PT1S",
        "session-timeout, PT30M0.001S, at most PT30M",
        "session-timeout, P36500D, at most PT30M",
        "duplicate-window, PT-1S, at least a millisecond",
        "duplicate-window, P367D, at most PT8784H",
        "duplicate-window, PT2562047788015215H, at most PT8784H",
        "shortest-grouped, 0, at least 1",
        "resident-days, 0, at least 1",
        "resident-articles, 0, at least 1",
        "state-memory-bytes, 8388607, at least 8388608",
        "registry-patience, PT0S, at least a millisecond",
        "registry-patience, PT2M0.001S, at most PT2M",
        "start-patience, PT0S, at least a millisecond",
        "start-patience, PT2562047788015215H, at most PT8784H",
        "max-attempts, 0, at least 1",
    })
    void shouldNameTheSettingItsBoundAndWhatWasFound(String name, String value, String bound) {
        assertThatThrownBy(() -> with(name, value))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("enrich." + name + " must be ")
                .hasMessageContaining(bound)
                .hasMessageContaining(", not ");
    }

    @Test
    void shouldNameTheSettingThatIsMissing() {
        EnrichConfig defaults = EnrichConfig.defaults();
        assertThatThrownBy(() -> defaults.withStateDir(null)).hasMessageContaining("enrich.state-dir");
        assertThatThrownBy(() -> with("application-id", null)).hasMessageContaining("enrich.application-id");
    }
}
