package io.rawi.bench.kills;

import java.time.Duration;
import java.util.List;

/**
 * How the killing is done.
 *
 * @param kills how many
 * @param seed what victims and moments are drawn from
 * @param perSecond articles fed a second while there is something to kill
 * @param session how long Kafka keeps the partitions of a killed process for it
 * @param javaOptions options of the Java machine of both programs
 */
public record KillOptions(int kills, long seed, double perSecond, Duration session, List<String> javaOptions) {

    public KillOptions {
        javaOptions = List.copyOf(javaOptions);
        if (!(perSecond > 0)) {
            throw new IllegalArgumentException("--rate must be above 0, not " + perSecond);
        }
    }
}
