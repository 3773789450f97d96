package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.step.Counters;
import java.util.List;
import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.StreamsMetrics;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.junit.jupiter.api.Test;

class GivenUpMetricTest {

    private final StreamsMetrics metrics = new MockProcessorContext<byte[], byte[]>().metrics();
    private final Counters counters = new Counters();

    private List<Object> values() {
        return metrics.metrics().entrySet().stream()
                .filter(metric -> metric.getKey().name().equals(GivenUpMetric.NAME))
                .filter(metric -> metric.getKey().group().equals(GivenUpMetric.GROUP))
                .map(java.util.Map.Entry::getValue)
                .map(Metric::metricValue)
                .toList();
    }

    @Test
    void shouldShowWhatWasGivenUp() {
        GivenUpMetric.register(metrics, counters);
        assertThat(values()).containsExactly(0.0);

        counters.comparisonsGivenUp();
        counters.comparisonsGivenUp();
        counters.articleMade();

        assertThat(values()).containsExactly(2.0);
    }

    @Test
    void shouldBeThereOnceWhenTheStepIsOpenedAgain() {
        GivenUpMetric.register(metrics, counters);
        GivenUpMetric.register(metrics, counters);
        counters.comparisonsGivenUp();
        assertThat(values()).containsExactly(1.0);
    }
}
