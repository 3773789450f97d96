package io.rawi.enrich.step;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;

/**
 * One step of the pipeline, in two halves. What {@link #read} throws is the record's own fault and makes it a dead
 * letter; what {@link #apply} throws is not, and stops the thread before anything is committed. Therefore a record is
 * judged whole before it changes any state.
 *
 * @param <T> what a record of this step is, once read
 */
public interface Step<T> extends AutoCloseable {

    /** Called once, before any record. */
    void open(ProcessorContext<byte[], byte[]> context);

    /** What the record says. Changes no state and forwards nothing. */
    T read(Record<byte[], byte[]> record) throws Exception;

    /** Changes state and forwards. */
    void apply(T readable, Record<byte[], byte[]> record);

    @Override
    void close();
}
