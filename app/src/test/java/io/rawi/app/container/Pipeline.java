package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Enriching and the sink, each in a container of our own image, beside the services of a cluster. */
final class Pipeline {

    private final Member enrich;
    private final Member sink;

    private Pipeline(Member enrich, Member sink) {
        this.enrich = enrich;
        this.sink = sink;
    }

    /** @param image our own image */
    static Pipeline in(Cluster cluster, String image) {
        Map<String, String> servers = Map.of(
                "RAWI_KAFKA_BOOTSTRAP_SERVERS", cluster.fromInside().bootstrapServers(),
                "RAWI_KAFKA_REGISTRY_URL", cluster.fromInside().registryUrl(),
                "JAVA_TOOL_OPTIONS", "-Xmx384m -XX:+UseSerialGC -XX:TieredStopAtLevel=1");
        Map<String, String> enriching = new TreeMap<>(servers);
        enriching.put("RAWI_ENRICH_STATE_DIR", "/var/lib/rawi/enrich");
        Map<String, String> storing = new TreeMap<>(servers);
        storing.put("RAWI_SINK_POSTGRES_URL", cluster.jdbcFromInside());
        storing.put("RAWI_SINK_POSTGRES_USER", cluster.databaseUser());
        storing.put("RAWI_SINK_POSTGRES_PASSWORD", cluster.databasePassword());
        return new Pipeline(
                cluster.run("enrich", image, enriching, List.of("enrich")),
                cluster.run("sink", image, storing, List.of("sink", "postgres")));
    }

    Member enrich() {
        return enrich;
    }

    Member sink() {
        return sink;
    }

    /** Whether both are at work. */
    boolean running() {
        return enrich.running() && sink.running();
    }

    /** Waits for what the pipeline brings about; not in vain where a part of it has ended. */
    void await(String what, Duration limit, Patience.Condition condition) {
        try {
            Patience.await(what, limit, () -> {
                assertThat(enrich.running()).as("enriching goes on").isTrue();
                assertThat(sink.running()).as("the sink goes on").isTrue();
                return condition.holds();
            });
        } catch (AssertionError e) {
            throw new AssertionError(e.getMessage() + "\n" + logs(), e);
        }
    }

    /** What both have printed, for a failing test. */
    String logs() {
        return "enrich:\n" + enrich.logs() + "\nsink:\n" + sink.logs();
    }
}
