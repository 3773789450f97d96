package io.rawi.enrich;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class EnrichConfigTest {

    private static final EnrichConfig DEFAULTS = EnrichConfig.defaults();

    @Test
    void shouldHaveTheseDefaults() {
        assertThat(DEFAULTS)
                .isEqualTo(new EnrichConfig(
                        "rawi-enrich",
                        Path.of(".rawi", "enrich"),
                        2,
                        Duration.ofMillis(100),
                        Duration.ofSeconds(10),
                        Duration.ofDays(7),
                        8,
                        128,
                        250_000,
                        134_217_728,
                        Duration.ofMinutes(1),
                        Duration.ofMinutes(2),
                        20));
    }

    @Test
    void shouldChangeOneThingAtATime() {
        assertThat(DEFAULTS.withStateDir(Path.of("elsewhere")).stateDir()).isEqualTo(Path.of("elsewhere"));
        assertThat(DEFAULTS.withStateDir(Path.of("elsewhere")).withStateDir(DEFAULTS.stateDir()))
                .isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.withThreads(5).threads()).isEqualTo(5);
        assertThat(DEFAULTS.withThreads(5).withThreads(2)).isEqualTo(DEFAULTS);
        assertThat(DEFAULTS.withResident(3, 4).residentDays()).isEqualTo(3);
        assertThat(DEFAULTS.withResident(3, 4).residentArticles()).isEqualTo(4);
        assertThat(DEFAULTS.withResident(3, 4).withResident(128, 250_000)).isEqualTo(DEFAULTS);
    }

    @Test
    void shouldNameTheOptionThatIsWrong() {
        assertThatThrownBy(() -> DEFAULTS.withThreads(0)).hasMessage("enrich.threads must be at least 1, not 0");
        assertThatThrownBy(() -> DEFAULTS.withResident(0, 1)).hasMessageContaining("enrich.resident-days");
        assertThatThrownBy(() -> DEFAULTS.withResident(1, 0)).hasMessageContaining("enrich.resident-articles");
    }

    @Test
    void shouldRefuseDurationsThatCannotWork() {
        assertThatThrownBy(() -> durations(Duration.ZERO, Duration.ofDays(7), Duration.ofSeconds(1)))
                .hasMessageContaining("enrich.commit-interval");
        assertThatThrownBy(() -> durations(Duration.ofMillis(100), Duration.ofDays(-1), Duration.ofSeconds(1)))
                .hasMessageContaining("enrich.duplicate-window");
        assertThatThrownBy(() -> durations(Duration.ofMillis(100), Duration.ofDays(7), Duration.ofMinutes(5)))
                .hasMessageContaining("enrich.registry-patience")
                .hasMessageContaining("at most");
    }

    private static EnrichConfig durations(Duration commit, Duration window, Duration patience) {
        return new EnrichConfig(
                "id",
                Path.of("state"),
                1,
                commit,
                Duration.ofSeconds(10),
                window,
                8,
                1,
                1,
                DEFAULTS.stateMemoryBytes(),
                patience,
                Duration.ofSeconds(1),
                1);
    }
}
