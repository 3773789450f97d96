package io.rawi.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A setting that the client of Kafka would choke on later is refused at once, by its name in the configuration. */
class IngestConfigBoundsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "max-article-bytes | -1 | ingest.max-article-bytes is -1; it must be 1 to 8388608",
                "max-article-bytes | 0 | ingest.max-article-bytes is 0",
                "max-article-bytes | 8388609 | ingest.max-article-bytes is 8388609",
                "source | '' | ingest.source is \"\"; it must be a name",
                "source | ' ' | ingest.source is",
                "settle | 0 | ingest.settle is PT0S; it must be at least one millisecond",
                "settle | -5 | ingest.settle is PT-0.005S",
                "linger | -1 | ingest.linger is PT-0.001S; it must be at least 0",
                "batch-bytes | 0 | ingest.batch-bytes is 0; it must be 1 to buffer-bytes",
                "batch-bytes | 67108865 | ingest.batch-bytes is 67108865; it must be 1 to buffer-bytes",
                "buffer-bytes | 17825791 | ingest.buffer-bytes is 17825791; it must be at least 17825792",
                "delivery-timeout | 20 | ingest.delivery-timeout is PT0.02S; it must be more than linger",
                "delivery-timeout | -1 | ingest.delivery-timeout is PT-0.001S",
                "delivery-timeout | 2073600001 | ingest.delivery-timeout is PT576H0.001S; it must be more than linger, by a millisecond at least, and PT576H at most",
                "start-timeout | 0 | ingest.start-timeout is PT0S; it must be one millisecond to PT576H",
                "start-timeout | 2147483648 | ingest.start-timeout is PT596H31M23.648S"
            })
    void shouldRefuseWhatIsOutOfRangeByItsName(String option, String value, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> with(option, value))
                .withMessageContaining(message);
    }

    @ParameterizedTest
    @CsvSource({
        "max-article-bytes, 1",
        "max-article-bytes, 8388608",
        "settle, 1",
        "linger, 0",
        "batch-bytes, 1",
        "batch-bytes, 67108864",
        "buffer-bytes, 17825792",
        "delivery-timeout, 21",
        "delivery-timeout, 2073600000",
        "start-timeout, 1",
        "start-timeout, 2073600000"
    })
    void shouldTakeTheLastValueOfEachRange(String option, String value) {
        assertThat(with(option, value)).isNotNull();
    }

    private static IngestConfig with(String option, String value) {
        IngestConfig config = IngestConfig.defaults();
        return new IngestConfig(
                option.equals("max-article-bytes") ? Integer.parseInt(value) : config.maxArticleBytes(),
                option.equals("source") ? Optional.of(value) : config.source(),
                config.watch(),
                option.equals("settle") ? Duration.ofMillis(Long.parseLong(value)) : config.settle(),
                option.equals("linger") ? Duration.ofMillis(Long.parseLong(value)) : config.linger(),
                option.equals("batch-bytes") ? Integer.parseInt(value) : config.batchBytes(),
                option.equals("buffer-bytes") ? Long.parseLong(value) : config.bufferBytes(),
                option.equals("delivery-timeout") ? Duration.ofMillis(Long.parseLong(value)) : config.deliveryTimeout(),
                option.equals("start-timeout") ? Duration.ofMillis(Long.parseLong(value)) : config.startTimeout());
    }
}
