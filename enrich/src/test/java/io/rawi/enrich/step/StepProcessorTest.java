package io.rawi.enrich.step;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.codec.AvroCodec;
import io.rawi.codec.RegistryUnavailableException;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.deadletter.DeadLetters;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.RegistryPatience;
import io.rawi.schema.DeadLetter;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.errors.ProcessorStateException;
import org.apache.kafka.streams.errors.TaskMigratedException;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Invariant 5 of docs/guarantees.md: what is not a record's fault is never taken for one. */
class StepProcessorTest {

    private static final String REGISTRY = "mock://step-processor";
    private static final Topics TOPICS = Topics.firstGeneration();

    private final MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
    private final Counters counters = new Counters();

    @BeforeEach
    void register() {
        new SchemaRegistration(REGISTRY).register(TOPICS);
        context.setRecordMetadata("news.raw", 3, 1234);
    }

    /** A step that reads or applies as it is told. */
    private record Told(Throwable whenReading, RuntimeException whenApplying) implements Step<String> {

        @Override
        public void open(ProcessorContext<byte[], byte[]> context) {
            // It keeps nothing.
        }

        @Override
        public String read(Record<byte[], byte[]> record) throws Exception {
            if (whenReading instanceof Error error) {
                throw error;
            }
            if (whenReading != null) {
                throw (Exception) whenReading;
            }
            return "read";
        }

        @Override
        public void apply(String readable, Record<byte[], byte[]> record) {
            if (whenApplying != null) {
                throw whenApplying;
            }
        }

        @Override
        public void close() {
            // It holds nothing.
        }
    }

    private void process(Step<String> step) {
        Codecs codecs = new Codecs(REGISTRY, new RegistryPatience(Duration.ofMillis(1), new CountDownLatch(1)));
        DeadLetters letters = new DeadLetters("read", "1.0", codecs.of(DeadLetter.class, TOPICS.deadLetters()));
        StepProcessor<String> processor = new StepProcessor<>(step, letters, "read-dead-letters", counters);
        processor.init(context);
        try {
            processor.process(new Record<>(new byte[] {1}, new byte[] {2}, 42L));
        } finally {
            processor.close();
        }
    }

    private DeadLetter letter() {
        List<MockProcessorContext.CapturedForward<? extends byte[], ? extends byte[]>> forwarded = context.forwarded();
        assertThat(forwarded).hasSize(1);
        assertThat(forwarded.get(0).childName()).contains("read-dead-letters");
        try (AvroCodec<DeadLetter> codec =
                new AvroCodec<>(DeadLetter.class, TOPICS.deadLetters().name(), REGISTRY)) {
            return codec.decode(forwarded.get(0).record().value());
        }
    }

    @Test
    void shouldMakeADeadLetterOfAnUnexpectedFaultOfTheEngine() {
        process(new Told(new IllegalStateException("an index out of its table"), null));

        assertThat(letter().getErrorClass()).isEqualTo(IllegalStateException.class.getName());
        assertThat(letter().getErrorMessage()).isEqualTo("an index out of its table");
        assertThat(letter().getOrigin()).isEqualTo("news.raw-3@1234");
        assertThat(counters.deadLetterCount()).isEqualTo(1);
    }

    @Test
    void shouldMakeADeadLetterOfATextThatNestsTooDeep() {
        process(new Told(new StackOverflowError(), null));

        assertThat(letter().getErrorClass()).isEqualTo(StackOverflowError.class.getName());
        assertThat(letter().getErrorMessage()).isEqualTo("StackOverflowError");
    }

    @Test
    void shouldMakeADeadLetterOfWhatCannotBeWritten() {
        process(new Told(new SerializationException("a field is missing"), null));

        assertThat(letter().getErrorMessage()).isEqualTo("a field is missing");
    }

    @Test
    void shouldStopOnFaultsOfTheSurroundings() {
        List<RuntimeException> faults = List.of(
                new RegistryUnavailableException("away", null),
                new ProcessorStateException("disk full"),
                new TaskMigratedException("another one has it"),
                new ProducerFencedException("another one writes"),
                new SurroundingsException("stores disagree", null));
        for (RuntimeException fault : faults) {
            assertThatThrownBy(() -> process(new Told(fault, null))).isSameAs(fault);
        }
        assertThat(context.forwarded()).isEmpty();
        assertThat(counters.deadLetterCount()).isZero();
    }

    @Test
    void shouldStopWhenMemoryRunsOut() {
        assertThatThrownBy(() -> process(new Told(new OutOfMemoryError("heap"), null)))
                .isInstanceOf(OutOfMemoryError.class);
        assertThat(context.forwarded()).isEmpty();
    }

    @Test
    void shouldStopOnWhateverFailsOnceStateIsTouched() {
        RuntimeException fault = new IllegalArgumentException("half done");
        assertThatThrownBy(() -> process(new Told(null, fault))).isSameAs(fault);
        assertThat(context.forwarded()).isEmpty();
    }
}
