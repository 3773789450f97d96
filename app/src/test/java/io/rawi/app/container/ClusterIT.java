package io.rawi.app.container;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.dockerjava.api.DockerClient;
import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testcontainers.DockerClientFactory;

/** The means by which tests make whole clusters fail: does each do what it says, and does nothing stay behind? */
class ClusterIT {

    private static final Topics TOPICS = Topics.firstGeneration();
    private static final int BROKERS = 3;

    private static ImageNames images;
    private static Cluster cluster;

    @BeforeAll
    static void start() {
        images = DockerEngine.require(ImageNames.from(System.getenv()));
        cluster = Cluster.start(images, BROKERS);
    }

    @AfterAll
    static void closeAndLeaveNothingBehind() {
        if (cluster == null) {
            return;
        }
        String network = cluster.networkId();
        cluster.close();
        DockerClient docker = DockerClientFactory.instance().client();
        assertThat(docker.listNetworksCmd().exec())
                .noneMatch(found -> found.getId().equals(network));
        assertThat(docker.listContainersCmd()
                        .withShowAll(true)
                        .withNetworkFilter(List.of(network))
                        .exec())
                .isEmpty();
    }

    @Test
    void shouldGoOnWithTwoOfThreeBrokersWhenOneIsKilled() throws Exception {
        Member third = cluster.broker(BROKERS);
        third.kill();
        assertThat(third.running()).isFalse();

        prepare(cluster.fromHost());

        third.startAgain();
        assertThat(names()).containsAll(SchemaRegistration.schemas(TOPICS).keySet());
    }

    @Test
    void shouldKeepSchemasWhenTheRegistryIsKilled() {
        prepare(cluster.fromHost());

        cluster.registry().kill();
        assertThat(cluster.registry().answers()).isFalse();
        cluster.registry().startAgain();

        prepare(cluster.fromHost());
    }

    @Test
    void shouldLetSeveralProgramsPrepareTopicsAndSchemasAtATime() {
        List<CompletableFuture<Void>> programs = IntStream.range(0, 4)
                .mapToObj(i -> CompletableFuture.runAsync(() -> prepare(cluster.fromHost())))
                .toList();

        for (CompletableFuture<Void> program : programs) {
            assertThat(program).succeedsWithin(Duration.ofSeconds(120));
        }
    }

    @Test
    void shouldKeepCommittedRowsWhenTheDatabaseIsKilled() throws Exception {
        Rows rows = new Rows(cluster);
        rows.insert("before");

        cluster.postgres().kill();
        assertThat(cluster.postgres().answers()).isFalse();
        cluster.postgres().startAgain();

        assertThat(rows.all()).containsExactly("before");
    }

    @Test
    void shouldNotAnswerWhilePausedAndAnswerAgainWhenResumed() {
        cluster.registry().pause();
        assertThat(cluster.registry().running()).isTrue();
        assertThat(cluster.registry().answers()).isFalse();

        cluster.registry().resume();

        cluster.registry().awaitReady();
        assertThat(cluster.registry().answers()).isTrue();
    }

    @Test
    void shouldRunACommandBesideTheServicesAndTellHowItEnded() {
        try (Member member = cluster.run("version", images.postgres(), Map.of(), List.of("pg_isready", "--version"))) {
            Patience.await("the command has ended", Duration.ofSeconds(60), () -> !member.running());

            assertThat(member.exitCode()).isZero();
            assertThat(member.logs()).contains("PostgreSQL");
        }
    }

    private static void prepare(KafkaConnection kafka) {
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            new TopicPreparation(admin).prepare(TOPICS.all());
        }
        new SchemaRegistration(kafka.registryUrl()).register(TOPICS);
    }

    private static Set<String> names() throws Exception {
        try (Admin admin = Admin.create(cluster.fromHost().clientProperties())) {
            return admin.listTopics().names().get();
        }
    }
}
