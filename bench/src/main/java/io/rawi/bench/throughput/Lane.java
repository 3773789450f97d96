package io.rawi.bench.throughput;

import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.util.List;

/**
 * One way from a topic in to a topic out that is measured.
 *
 * @param name what people call it
 * @param in where articles are sent
 * @param out where each of them comes out, under a key that begins with its document id
 * @param refused where what holds no article comes out; the same as {@code in} where nothing is refused
 */
record Lane(String name, TopicDefinition in, TopicDefinition out, TopicDefinition refused) {

    /** Length of a document id in a key. */
    static final int ID_LENGTH = 32;

    /** The pipeline: raw articles in, enriched articles out. */
    static Lane pipeline(Topics topics) {
        return new Lane("pipeline", topics.raw(), topics.enriched(), topics.deadLetters());
    }

    /** The pass-through, on topics like those of the pipeline. */
    static Lane passThrough(Topics topics) {
        TopicDefinition in = new TopicDefinition(
                "bench.raw", topics.partitions(), topics.raw().settings());
        TopicDefinition out = new TopicDefinition(
                "bench.passed", topics.partitions(), topics.enriched().settings());
        return new Lane("pass-through", in, out, in);
    }

    boolean refuses() {
        return !refused.equals(in);
    }

    List<TopicDefinition> topics() {
        return List.of(in, out);
    }
}
