package io.rawi.bench.throughput;

import io.rawi.app.embedded.EmbeddedServices;
import io.rawi.app.embedded.ServiceName;
import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.measure.GcLog;
import io.rawi.bench.measure.ProcessMemory;
import io.rawi.bench.process.JavaChild;
import io.rawi.bench.process.JavaProgram;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.TopicPreparation;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/**
 * The side-by-side benchmark: pipeline and pass-through on one broker in one run, each in a process of its own that
 * stays up throughout, fed the same articles in turns.
 */
public final class Benchmark {

    private final EmbeddedServices services;
    private final BenchPlan plan;
    private final Corpus corpus;
    private final Consumer<String> progress;
    private final KafkaConnection kafka;
    private final Topics topics = Topics.firstGeneration();
    private final Lane pipeline = Lane.pipeline(topics);
    private final Lane passThrough = Lane.passThrough(topics);
    private final List<String> lost = new ArrayList<>();
    private int round;

    /** @param progress told what is being done, line by line */
    public Benchmark(EmbeddedServices services, BenchPlan plan, Corpus corpus, Consumer<String> progress) {
        this.services = services;
        this.plan = plan;
        this.corpus = corpus;
        this.progress = progress;
        this.kafka = services.kafka();
    }

    /** @throws IOException where a process cannot be started */
    public BenchResult run() throws IOException {
        new SchemaRegistration(kafka.registryUrl()).register(topics);
        try (Admin admin = Admin.create(kafka.clientProperties())) {
            TopicPreparation preparation = new TopicPreparation(admin);
            preparation.prepare(topics.all());
            preparation.prepare(passThrough.topics());
        }
        try (JavaChild passing = JavaChild.start(passThroughProgram());
                JavaChild enriching = JavaChild.start(pipelineProgram());
                AvroCodec<RawArticle> codec =
                        new AvroCodec<>(RawArticle.class, topics.raw().name(), kafka.registryUrl())) {
            return measure(passing, enriching, codec);
        }
    }

    private BenchResult measure(JavaChild passing, JavaChild enriching, AvroCodec<RawArticle> codec)
            throws IOException {
        Measurement measurement = new Measurement(
                kafka, ProcessHandle.of(services.pid(ServiceName.BROKER)).orElseThrow());
        List<Passage> passed = new ArrayList<>();
        List<Passage> enriched = new ArrayList<>();
        WarmUp warmUp = new WarmUp();
        while (enriched.size() < plan.repetitions()) {
            boolean counts = warmUp.isOver();
            List<Fed> articles = Fed.of(corpus.articles(), corpus.round(round++), codec);
            Passage one = passage(measurement, passThrough, passing, articles, plan.passes());
            Passage other = passage(measurement, pipeline, enriching, articles, 1);
            if (counts) {
                passed.add(one);
                enriched.add(other);
            } else {
                warmUp.passed(other.cpuMicros());
                progress.accept("that was a warm-up, which does not count");
            }
        }
        progress.accept("sending " + plan.perSecond() + " articles/s for " + plan.seconds() + " s");
        Measurement.Waits waits = measurement.latency(pipeline, paced(codec), plan.perSecond());
        lost.addAll(waits.missing());
        return new BenchResult(
                corpus.description(),
                passed,
                enriched,
                waits.latencies(),
                lost,
                GcLog.read(enriching.program().gcLog()),
                memory(enriching.pid()),
                memory(services.pid(ServiceName.BROKER)));
    }

    private Passage passage(Measurement measurement, Lane lane, JavaChild process, List<Fed> articles, int times) {
        Passage passage = measurement.throughput(lane, process, articles, times);
        if (!process.isAlive()) {
            throw new IllegalStateException(process.obituary());
        }
        lost.addAll(passage.missing());
        progress.accept(String.format(
                java.util.Locale.ROOT,
                "%-12s %7d in %6.2f s = %6.0f/s, processor %5.0f us each, broker %4.0f us",
                lane.name(),
                passage.records(),
                passage.seconds(),
                passage.perSecond(),
                passage.cpuMicros(),
                passage.brokerMicros()));
        return passage;
    }

    private List<Fed> paced(AvroCodec<RawArticle> codec) {
        List<Fed> paced = new ArrayList<>();
        while (paced.size() < plan.paced()) {
            List<RawArticle> articles = corpus.articles();
            int left = plan.paced() - paced.size();
            paced.addAll(Fed.of(articles.subList(0, Math.min(left, articles.size())), corpus.round(round++), codec));
        }
        return paced;
    }

    private JavaProgram pipelineProgram() {
        Path logs = services.folder("bench");
        JavaProgram program = JavaProgram.rawi(
                "enrich",
                plan.javaOptions(),
                logs,
                "enrich",
                "--data",
                services.dataFolder().toString());
        return plan.profile()
                ? program.withOptions(List.of(
                        "-XX:StartFlightRecording=settings=profile,dumponexit=true,filename=" + recording(services)))
                : program;
    }

    /** The flight recording of the pipeline's process, there once it has ended, where the plan asks for one. */
    public static Path recording(EmbeddedServices services) {
        return services.folder("bench").resolve("enrich.jfr").toAbsolutePath();
    }

    private JavaProgram passThroughProgram() {
        return new JavaProgram(
                "pass-through",
                plan.javaOptions(),
                PassThroughProgram.class.getName(),
                List.of(
                        kafka.bootstrapServers(),
                        passThrough.in().name(),
                        passThrough.out().name(),
                        services.folder("pass-through").toString()),
                java.util.Map.of(),
                services.folder("bench"));
    }

    private static OptionalLong memory(long pid) {
        return ProcessMemory.peakMegabytes(pid);
    }
}
