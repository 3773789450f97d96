package io.rawi.enrich.relate;

import io.rawi.enrich.step.Counters;
import java.util.Map;
import org.apache.kafka.common.MetricName;
import org.apache.kafka.common.metrics.MeasurableStat;
import org.apache.kafka.common.metrics.MetricConfig;
import org.apache.kafka.common.metrics.Sensor;
import org.apache.kafka.streams.StreamsMetrics;

/**
 * Shows among the metrics of Kafka Streams how many texts were not compared with all that they resemble: only then may a
 * mark depend on the order of arrival. Unit: texts since the start of the process.
 */
final class GivenUpMetric implements MeasurableStat {

    static final String NAME = "comparisons-given-up-total";
    static final String GROUP = "rawi-relate";

    private final Counters counters;

    private GivenUpMetric(Counters counters) {
        this.counters = counters;
    }

    /** Registers the metric; a second time changes nothing. */
    static void register(StreamsMetrics metrics, Counters counters) {
        MetricName name = new MetricName(
                NAME, GROUP, "texts that were not compared with all the earlier ones that they resemble", Map.of());
        metrics.addSensor(GROUP + "." + NAME, Sensor.RecordingLevel.INFO).add(name, new GivenUpMetric(counters));
    }

    @Override
    public double measure(MetricConfig config, long now) {
        return counters.givenUpCount();
    }

    /** Nothing: the count is kept where the work is done. */
    @Override
    public void record(MetricConfig config, double value, long time) {}
}
