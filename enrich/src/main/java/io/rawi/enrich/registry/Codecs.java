package io.rawi.enrich.registry;

import io.rawi.codec.AvroCodec;
import io.rawi.topic.TopicDefinition;
import org.apache.avro.specific.SpecificRecord;

/** Makes the codecs of each processor: a codec belongs to one thread, so every processor opens its own. */
public final class Codecs {

    private final String registryUrl;
    private final RegistryPatience patience;

    public Codecs(String registryUrl, RegistryPatience patience) {
        this.registryUrl = registryUrl;
        this.patience = patience;
    }

    public <T extends SpecificRecord> PatientCodec<T> of(Class<T> type, TopicDefinition topic) {
        return new PatientCodec<>(new AvroCodec<>(type, topic.name(), registryUrl), patience);
    }
}
