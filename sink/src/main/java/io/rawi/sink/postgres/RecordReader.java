package io.rawi.sink.postgres;

import io.rawi.codec.AvroCodec;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Reads the values of the topics that the sink writes. */
final class RecordReader implements AutoCloseable {

    private final Map<String, AvroCodec<? extends SpecificRecord>> codecs;

    RecordReader(Topics topics, String registryUrl) {
        String enriched = topics.enriched().name();
        String events = topics.events().name();
        String stories = topics.stories().name();
        codecs = Map.of(
                enriched, new AvroCodec<>(EnrichedArticle.class, enriched, registryUrl),
                events, new AvroCodec<>(NewsEvent.class, events, registryUrl),
                stories, new AvroCodec<>(Story.class, stories, registryUrl));
    }

    SpecificRecord read(ConsumerRecord<byte[], byte[]> record) {
        return codecs.get(record.topic()).decode(record.value());
    }

    @Override
    public void close() {
        codecs.values().forEach(AvroCodec::close);
    }
}
