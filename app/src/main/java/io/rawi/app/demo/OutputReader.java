package io.rawi.app.demo;

import io.rawi.codec.AvroCodec;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Relation;
import io.rawi.schema.Story;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads all that the pipeline writes, from the beginning, and only what was committed. */
final class OutputReader implements AutoCloseable {

    private static final Duration POLL = Duration.ofMillis(100);

    private final Topics topics;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final AvroCodec<Relation> relations;
    private final AvroCodec<Story> stories;
    private final AvroCodec<EnrichedArticle> enriched;
    private final AvroCodec<DeadLetter> deadLetters;

    OutputReader(KafkaConnection kafka, Topics topics) {
        this.topics = topics;
        Properties properties = kafka.clientProperties();
        properties.put("isolation.level", "read_committed");
        properties.put("client.id", "rawi-demo");
        this.consumer = new KafkaConsumer<>(properties, new ByteArrayDeserializer(), new ByteArrayDeserializer());
        this.relations = new AvroCodec<>(Relation.class, topics.relations().name(), kafka.registryUrl());
        this.stories = new AvroCodec<>(Story.class, topics.stories().name(), kafka.registryUrl());
        this.enriched = new AvroCodec<>(EnrichedArticle.class, topics.enriched().name(), kafka.registryUrl());
        this.deadLetters =
                new AvroCodec<>(DeadLetter.class, topics.deadLetters().name(), kafka.registryUrl());
        List<TopicPartition> partitions = partitions();
        consumer.assign(partitions);
        consumer.seekToBeginning(partitions);
    }

    private List<TopicPartition> partitions() {
        List<TopicPartition> partitions = new ArrayList<>();
        for (TopicDefinition topic : List.of(
                topics.articles(), topics.relations(), topics.stories(), topics.enriched(), topics.deadLetters())) {
            for (int partition = 0; partition < topic.partitions(); partition++) {
                partitions.add(new TopicPartition(topic.name(), partition));
            }
        }
        return partitions;
    }

    /** Hands over what has come; returns after a moment where nothing has. */
    void poll(Outcome outcome, OutputListener listener) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
            String topic = record.topic();
            if (topic.equals(topics.articles().name())) {
                outcome.article(new String(record.key(), StandardCharsets.UTF_8));
            } else if (topic.equals(topics.relations().name())) {
                outcome.relation(relations.decode(record.value()));
            } else if (topic.equals(topics.stories().name())) {
                outcome.story(stories.decode(record.value()));
            } else if (topic.equals(topics.enriched().name())) {
                EnrichedArticle article = enriched.decode(record.value());
                listener.enriched(article, outcome.enriched(article), outcome);
            } else {
                DeadLetter letter = deadLetters.decode(record.value());
                outcome.deadLetter(letter);
                listener.deadLetter(letter);
            }
        }
    }

    @Override
    public void close() {
        consumer.close();
        relations.close();
        stories.close();
        enriched.close();
        deadLetters.close();
    }
}
