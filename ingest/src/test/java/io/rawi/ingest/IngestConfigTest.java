package io.rawi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestConfigTest {

    @Test
    void shouldHaveDefaults() {
        IngestConfig config = IngestConfig.defaults();

        assertThat(config.maxArticleBytes()).isEqualTo(2 * 1024 * 1024);
        assertThat(config.source()).isEmpty();
        assertThat(config.watch()).isFalse();
        assertThat(config.settle()).isEqualTo(Duration.ofMillis(500));
        assertThat(config.linger()).isEqualTo(Duration.ofMillis(20));
        assertThat(config.batchBytes()).isEqualTo(256 * 1024);
        assertThat(config.bufferBytes()).isEqualTo(64L * 1024 * 1024);
        assertThat(config.deliveryTimeout()).isEqualTo(Duration.ofMinutes(2));
        assertThat(config.startTimeout()).isEqualTo(Duration.ofSeconds(15));
    }

    @Test
    void shouldTakeEverySettingAsGiven() {
        IngestConfig config = new IngestConfig(
                1,
                Optional.of("سند"),
                true,
                Duration.ofMillis(2),
                Duration.ofMillis(3),
                4,
                17L * 1024 * 1024,
                Duration.ofSeconds(6),
                Duration.ofSeconds(7));

        assertThat(config.maxArticleBytes()).isEqualTo(1);
        assertThat(config.source()).contains("سند");
        assertThat(config.watch()).isTrue();
        assertThat(config.settle()).isEqualTo(Duration.ofMillis(2));
        assertThat(config.linger()).isEqualTo(Duration.ofMillis(3));
        assertThat(config.batchBytes()).isEqualTo(4);
        assertThat(config.bufferBytes()).isEqualTo(17L * 1024 * 1024);
        assertThat(config.deliveryTimeout()).isEqualTo(Duration.ofSeconds(6));
        assertThat(config.startTimeout()).isEqualTo(Duration.ofSeconds(7));
        assertThat(config.withSource("ب").withWatch(false)).isNotEqualTo(config);
    }

    @Test
    void shouldNameTheSettingThatIsOutOfRange() {
        assertThatThrownBy(() -> IngestConfig.defaults().withSource(" ")).hasMessageContaining("ingest.source");
        assertThatThrownBy(() -> with(0, Duration.ofSeconds(1), 17L * 1024 * 1024))
                .hasMessageContaining("ingest.max-article-bytes is 0");
        assertThatThrownBy(() -> with(1, Duration.ofMillis(1), 17L * 1024 * 1024))
                .hasMessageContaining("ingest.delivery-timeout is PT0.001S; it must be more than linger");
        assertThatThrownBy(() -> with(1, Duration.ofSeconds(1), 1)).hasMessageContaining("ingest.buffer-bytes");
    }

    private static IngestConfig with(int maxArticleBytes, Duration deliveryTimeout, long bufferBytes) {
        Duration second = Duration.ofSeconds(1);
        return new IngestConfig(
                maxArticleBytes,
                Optional.empty(),
                false,
                second,
                Duration.ofMillis(5),
                1,
                bufferBytes,
                deliveryTimeout,
                second);
    }
}
