package io.rawi.app.subscribe;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Story;
import io.rawi.topic.TopicDefinition;
import io.rawi.topic.Topics;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.avro.specific.SpecificRecord;

/** The topics that can be subscribed to. */
public enum Subject {
    ENRICHED(Topics::enriched, EnrichedArticle.class),
    EVENTS(Topics::events, NewsEvent.class),
    STORIES(Topics::stories, Story.class),
    RAW(Topics::raw, RawArticle.class),
    DEAD_LETTERS(Topics::deadLetters, DeadLetter.class);

    private final Function<Topics, TopicDefinition> topic;
    private final Class<? extends SpecificRecord> type;

    Subject(Function<Topics, TopicDefinition> topic, Class<? extends SpecificRecord> type) {
        this.topic = topic;
        this.type = type;
    }

    /** The subject of a short name ({@code enriched}) or of a topic's full name ({@code news.enriched}). */
    public static Optional<Subject> of(String name, Topics topics) {
        return Arrays.stream(values())
                .filter(subject -> subject.shortName().equals(name)
                        || subject.topic(topics).equals(name))
                .findFirst();
    }

    public String shortName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Full name of its topic. */
    public String topic(Topics topics) {
        return topic.apply(topics).name();
    }

    /** What its records are. */
    public Class<? extends SpecificRecord> type() {
        return type;
    }
}
