package io.rawi.topic;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * All topics of the pipeline, declared in this one place.
 *
 * <p>A <em>generation</em> is one run of the pipeline over history. The first has plain names ({@code news.enriched});
 * a later one, made by replay beside the first, carries its name in the middle ({@code news.v2.enriched}). Raw
 * articles and dead letters are shared by all generations.
 *
 * @param generation empty for the first generation, else letters, digits, {@code -} and {@code _}
 * @param partitions partitions of every topic but the fingerprints, which form one ordered lane
 */
public record Topics(String generation, int partitions) {

    /** Largest record that any topic takes, in bytes: an article with all of its annotations. */
    public static final int MAX_RECORD_BYTES = 16 * 1024 * 1024;

    public static final int DEFAULT_PARTITIONS = 4;

    private static final String FOREVER = "-1";
    private static final String NINETY_DAYS = Long.toString(90L * 24 * 60 * 60 * 1000);

    public Topics {
        if (!generation.matches("[A-Za-z0-9_-]*")) {
            throw new IllegalArgumentException(
                    "generation may hold letters, digits, - and _ only, not \"" + generation + "\"");
        }
    }

    public static Topics firstGeneration() {
        return new Topics("", DEFAULT_PARTITIONS);
    }

    /** Articles as they came, in order of arrival. Kept for ever by default: all history can be enriched again. */
    public TopicDefinition raw() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", "delete");
        settings.put("retention.ms", FOREVER);
        // Retention of raw articles goes by arrival: an article of 2018 fed today is new here.
        settings.put("message.timestamp.type", "LogAppendTime");
        settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        return new TopicDefinition("news.raw", partitions, settings);
    }

    /** Articles after the read step, keyed by article id. */
    public TopicDefinition articles() {
        return eventTimeTopic("articles", partitions);
    }

    /** The compact form of each article that relate compares; one partition, hence one order. */
    public TopicDefinition fingerprints() {
        return eventTimeTopic("fingerprints", 1);
    }

    /** What each article is to the others, keyed by article id. */
    public TopicDefinition relations() {
        return eventTimeTopic("relations", partitions);
    }

    /** The result, keyed by article id: a later record of a key replaces an earlier one. */
    public TopicDefinition enriched() {
        return eventTimeTopic("enriched", partitions);
    }

    /** Events, keyed by event id. */
    public TopicDefinition events() {
        return eventTimeTopic("events", partitions);
    }

    /** Stories, keyed by story id. */
    public TopicDefinition stories() {
        return eventTimeTopic("stories", partitions);
    }

    /** What could not be processed, whole and with its cause. */
    public TopicDefinition deadLetters() {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", "delete");
        settings.put("retention.ms", NINETY_DAYS);
        settings.put("message.timestamp.type", "LogAppendTime");
        // A dead letter carries a whole record of another topic, with its headers and a stack trace.
        settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES + 1024 * 1024));
        return new TopicDefinition("news.dead-letters", 1, settings);
    }

    public List<TopicDefinition> all() {
        return List.of(raw(), articles(), fingerprints(), relations(), enriched(), events(), stories(), deadLetters());
    }

    /**
     * A topic whose record timestamps are event time. Retention by time would delete an article of 2018 on arrival, so
     * these are compacted, and the broker is told not to compare the timestamps with its own clock.
     */
    private TopicDefinition eventTimeTopic(String name, int count) {
        Map<String, String> settings = new LinkedHashMap<>();
        settings.put("cleanup.policy", "compact");
        settings.put("retention.ms", FOREVER);
        settings.put("message.timestamp.type", "CreateTime");
        settings.put("message.timestamp.before.max.ms", Long.toString(Long.MAX_VALUE));
        settings.put("message.timestamp.after.max.ms", Long.toString(Long.MAX_VALUE));
        settings.put("max.message.bytes", Integer.toString(MAX_RECORD_BYTES));
        String prefix = generation.isEmpty() ? "news." : "news." + generation + ".";
        return new TopicDefinition(prefix + name, count, settings);
    }
}
