package io.rawi.bench.throughput;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/**
 * What one passage of articles through a lane showed.
 *
 * @param records how many were sent
 * @param seconds from the first send until the last was read
 * @param cpu processor time that the lane's process used meanwhile
 * @param brokerCpu processor time that the broker used meanwhile
 * @param ownCpu processor time that this process, which feeds and reads, used meanwhile
 * @param refused how many came out as dead letters
 * @param missing pages that did not come out in time
 */
record Passage(
        int records,
        double seconds,
        Duration cpu,
        Duration brokerCpu,
        Duration ownCpu,
        int refused,
        Collection<String> missing) {

    Passage {
        missing = List.copyOf(missing);
    }

    double perSecond() {
        return records / seconds;
    }

    /** Processor time of the lane's process for each record, microseconds. */
    double cpuMicros() {
        return micros(cpu);
    }

    /** Processor time of the broker for each record, microseconds. */
    double brokerMicros() {
        return micros(brokerCpu);
    }

    /** Processor time of feeding and reading for each record, microseconds. */
    double ownMicros() {
        return micros(ownCpu);
    }

    private double micros(Duration time) {
        return time.toNanos() / 1e3 / records;
    }
}
