package io.rawi.bench.kills;

import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.bench.check.CopyRule;
import io.rawi.bench.check.Expectation;
import io.rawi.bench.check.Findings;
import io.rawi.bench.check.IndependentCounter;
import io.rawi.bench.check.Verdict;
import io.rawi.bench.process.Await;
import io.rawi.bench.process.JavaProgram;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.EnrichConfig;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/**
 * Feeds articles while the enriching program and the sink are killed again and again, then counts.
 *
 * <pre>
 *   feed     ────────────╢ ─────────────╢ ─────────────╢ ────────────        ╢ no further before the kill
 *   enrich   ───────✗  start ──────────────────✗  start ─────────────  drained, count
 *   sink     ───────────────────✗  start ──────✗  start ─────────────
 * </pre>
 */
public final class KillRun {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final EmbeddedServices services;
    private final KafkaConnection kafka;
    private final Topics topics = Topics.firstGeneration();
    private final KillOptions options;
    private final Consumer<String> progress;

    /** @param progress told what is being done, line by line */
    public KillRun(EmbeddedServices services, KillOptions options, Consumer<String> progress) {
        this.services = services;
        this.kafka = services.kafka();
        this.options = options;
        this.progress = progress;
    }

    /**
     * @param fed what is fed, with its marks
     * @param expected what must come out
     */
    public KillReport run(List<RawArticle> fed, Expectation expected) throws IOException, SQLException {
        KillPlan plan = KillPlan.of(fed.size(), options.kills(), options.seed());
        new SchemaRegistration(kafka.registryUrl()).register(topics);
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            new TopicPreparation(admin).prepare(topics.all());
        }
        try (Results results = new Results(kafka, topics);
                Tables tables = new Tables(services.postgres());
                Worker enrich = new Worker(program("enrich", "enrich"));
                Worker sink = new Worker(program("sink", "sink", "postgres"));
                Feeder feeder = new Feeder(kafka, topics, fed, options.perSecond())) {
            Workshop workshop = new Workshop(enrich, sink, feeder, results, tables, topics, expected);
            int kills = new Killing(workshop, plan, progress).killAll(fed.size());
            feeder.allow(fed.size());
            progress.accept("all kills done; waiting until everything has come out");
            boolean drained = new Drain(workshop, fed.size(), PATIENCE).await();
            return new KillReport(kills, plan.kills().size(), fed.size(), drained, count(expected, results, tables));
        }
    }

    private static Verdict count(Expectation expected, Results results, Tables tables) throws SQLException {
        EnrichConfig rules = EnrichConfig.defaults();
        CopyRule copies = new CopyRule(rules.duplicateWindow(), rules.shortestGrouped());
        return new IndependentCounter(expected, copies)
                .count(new Findings(
                        tables.rows(), tables.currentDocuments(), results.compacted(), results.deadLetters()));
    }

    private JavaProgram program(String name, String... arguments) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 2);
        all[arguments.length] = "--data";
        all[arguments.length + 1] = services.dataFolder().toString();
        return JavaProgram.rawi(name, options.javaOptions(), services.folder("bench"), all)
                .with("RAWI_ENRICH_SESSION_TIMEOUT", options.session().toSeconds() + "s");
    }

    static boolean await(Workshop workshop, java.util.function.BooleanSupplier condition) {
        return Await.until(
                () -> {
                    workshop.check();
                    return condition.getAsBoolean();
                },
                PATIENCE);
    }
}
