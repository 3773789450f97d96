package io.rawi.enrich.step;

import io.rawi.codec.RegistryUnavailableException;
import io.rawi.enrich.deadletter.DeadLetters;
import java.util.Optional;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.streams.processor.api.Processor;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs a {@link Step} on records as bytes, and sends what the step cannot read to the dead letters, whole and with its
 * cause. Faults of the surroundings (a registry that stays away, a fenced producer, a broken state store) are never
 * taken for faults of a record.
 */
public final class StepProcessor<T> implements Processor<byte[], byte[], byte[], byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(StepProcessor.class);

    private final Step<T> step;
    private final DeadLetters deadLetters;
    private final String deadLetterSink;
    private final Counters counters;
    private ProcessorContext<byte[], byte[]> context;

    /** @param deadLetterSink name of the sink below this processor that takes its dead letters */
    public StepProcessor(Step<T> step, DeadLetters deadLetters, String deadLetterSink, Counters counters) {
        this.step = step;
        this.deadLetters = deadLetters;
        this.deadLetterSink = deadLetterSink;
        this.counters = counters;
    }

    @Override
    public void init(ProcessorContext<byte[], byte[]> processorContext) {
        context = processorContext;
        step.open(processorContext);
    }

    @Override
    public void process(Record<byte[], byte[]> record) {
        T readable;
        try {
            if (record.value() == null) {
                throw new RefusedRecordException("the record has no value");
            }
            readable = step.read(record);
        } catch (RegistryUnavailableException | SurroundingsException e) {
            throw e;
        } catch (KafkaException e) {
            if (!(e instanceof SerializationException)) {
                throw e;
            }
            refuse(record, e);
            return;
        } catch (Exception | StackOverflowError e) {
            // A text may nest deeper than a rule's recursion reaches; that is one record's trouble, not the process's.
            refuse(record, e);
            return;
        }
        step.apply(readable, record);
    }

    private void refuse(Record<byte[], byte[]> record, Throwable cause) {
        Optional<RecordMetadata> metadata = context.recordMetadata();
        byte[] letter = deadLetters.encode(record, metadata, cause);
        byte[] key = DeadLetters.origin(metadata).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        counters.deadLetter();
        LOG.warn("{}: dead letter from {}: {}", deadLetters.stage(), DeadLetters.origin(metadata), cause.toString());
        context.forward(new Record<>(key, letter, record.timestamp()), deadLetterSink);
    }

    @Override
    public void close() {
        step.close();
        deadLetters.close();
    }
}
