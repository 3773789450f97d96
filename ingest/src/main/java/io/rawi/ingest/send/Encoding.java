package io.rawi.ingest.send;

import io.rawi.codec.AvroCodec;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.util.function.Function;

/** How records become the bytes of their topics. */
record Encoding(
        String rawTopic,
        Function<RawArticle, byte[]> raw,
        String deadLetterTopic,
        Function<DeadLetter, byte[]> deadLetter,
        Runnable closing)
        implements AutoCloseable {

    static Encoding avro(KafkaConnection connection, Topics topics) {
        String rawTopic = topics.raw().name();
        String deadLetterTopic = topics.deadLetters().name();
        AvroCodec<RawArticle> raw = new AvroCodec<>(RawArticle.class, rawTopic, connection.registryUrl());
        AvroCodec<DeadLetter> dead = new AvroCodec<>(DeadLetter.class, deadLetterTopic, connection.registryUrl());
        return new Encoding(rawTopic, raw::encode, deadLetterTopic, dead::encode, () -> {
            raw.close();
            dead.close();
        });
    }

    @Override
    public void close() {
        closing.run();
    }
}
