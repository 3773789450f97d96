package io.rawi.enrich.registry;

import io.rawi.codec.AvroCodec;
import org.apache.avro.specific.SpecificRecord;

/** A codec that waits for a registry that is away. One thread at a time, as {@link AvroCodec}. */
public final class PatientCodec<T extends SpecificRecord> implements AutoCloseable {

    private final AvroCodec<T> codec;
    private final RegistryPatience patience;

    PatientCodec(AvroCodec<T> codec, RegistryPatience patience) {
        this.codec = codec;
        this.patience = patience;
    }

    /** @throws io.rawi.codec.RegistryUnavailableException where the registry stayed away */
    public byte[] encode(T value) {
        return patience.call(() -> codec.encode(value));
    }

    /** @throws io.rawi.codec.UnreadableRecordException where the bytes are not such a record
     *  @throws io.rawi.codec.RegistryUnavailableException where the registry stayed away */
    public T decode(byte[] bytes) {
        return patience.call(() -> codec.decode(bytes));
    }

    @Override
    public void close() {
        codec.close();
    }
}
