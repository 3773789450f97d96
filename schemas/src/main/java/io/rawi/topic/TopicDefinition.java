package io.rawi.topic;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a topic is to be: its name and partitions, and the settings that Rawi relies on.
 *
 * @param name full name of the topic
 * @param partitions how many partitions it is created with
 * @param settings topic configuration by Kafka's own keys; everything that is not named here is the broker's default
 */
public record TopicDefinition(String name, int partitions, Map<String, String> settings) {

    public TopicDefinition {
        if (partitions < 1) {
            throw new IllegalArgumentException("topic " + name + ": partitions must be at least 1, not " + partitions);
        }
        settings = Map.copyOf(settings);
    }

    /** The settings in alphabetical order, for messages. */
    public Map<String, String> sortedSettings() {
        return new TreeMap<>(settings);
    }
}
