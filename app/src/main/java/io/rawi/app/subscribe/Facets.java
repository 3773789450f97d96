package io.rawi.app.subscribe;

import io.rawi.schema.Article;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityMention;
import io.rawi.schema.EntityType;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;

/**
 * What of a record can be filtered by. A record that has no such property is not filtered out by it where the question
 * makes no sense for it (an event is neither original nor copy), and is where it does (a dead letter names no place).
 *
 * @param time its own time; for dead letters that of the record that failed
 * @param sources who published it; empty where the record does not tell
 * @param languages its languages; empty where the record does not tell
 * @param things what it names
 * @param original whether it repeats nothing
 * @param current whether it is the newest edition of its page
 */
record Facets(
        Optional<Instant> time,
        List<String> sources,
        List<String> languages,
        List<NamedThing> things,
        boolean original,
        boolean current) {

    /** @throws IllegalArgumentException for a record of another topic */
    static Facets of(SpecificRecord record) {
        if (record instanceof EnrichedArticle enriched) {
            return ofArticle(enriched);
        } else if (record instanceof NewsEvent event) {
            Optional<Instant> start = event.getTime().map(time -> time.getStart());
            return new Facets(start, List.of(), List.of(), ofEvent(event), true, !event.getWithdrawn());
        } else if (record instanceof Story story) {
            return ofStory(story);
        } else if (record instanceof RawArticle raw) {
            Instant time = raw.getPublishedAt().orElse(raw.getFetchedAt());
            return new Facets(Optional.of(time), List.of(raw.getSource()), List.of(), List.of(), true, true);
        } else if (record instanceof DeadLetter letter) {
            return new Facets(letter.getTimestamp(), List.of(), List.of(), List.of(), true, true);
        }
        throw new IllegalArgumentException(
                "no facets of a " + record.getSchema().getName());
    }

    private static Facets ofArticle(EnrichedArticle enriched) {
        Article article = enriched.getArticle();
        return new Facets(
                Optional.of(article.getTime().getValue()),
                List.of(article.getSource()),
                List.of(article.getLanguage()),
                article.getEntities().stream().map(Facets::ofMention).toList(),
                enriched.getDuplicate().filter(Facets::isCopy).isEmpty(),
                enriched.getEdition().getCurrent());
    }

    /** An update and a filled form tell something new. */
    private static boolean isCopy(Duplicate duplicate) {
        return duplicate.getKind() == DuplicateKind.EXACT_COPY || duplicate.getKind() == DuplicateKind.NEAR_COPY;
    }

    private static NamedThing ofMention(EntityMention mention) {
        return new NamedThing(
                mention.getEntityId(),
                names(Optional.of(mention.getSurface()), mention.getName(), mention.getNameEn()),
                mention.getType() == EntityType.LOCATION,
                mention.getWithin());
    }

    private static List<NamedThing> ofEvent(NewsEvent event) {
        List<NamedThing> things = new ArrayList<>();
        event.getPlace().ifPresent(place -> things.add(ofPlace(place)));
        for (EventSide side : event.getSides()) {
            things.add(new NamedThing(
                    side.getEntityId(),
                    names(Optional.of(side.getPhrase()), side.getName(), Optional.empty()),
                    false,
                    List.of()));
        }
        return things;
    }

    private static NamedThing ofPlace(EventPlace place) {
        return new NamedThing(
                place.getEntityId(),
                names(Optional.of(place.getPhrase()), place.getName(), Optional.empty()),
                true,
                place.getWithin());
    }

    private static Facets ofStory(Story story) {
        List<NamedThing> things = Stream.concat(
                        story.getEntities().stream().map(entity -> ofStoryEntity(entity, false)),
                        story.getPlaces().stream().map(entity -> ofStoryEntity(entity, true)))
                .toList();
        return new Facets(
                Optional.of(story.getLastSeen()),
                story.getPublishers(),
                story.getLanguages(),
                things,
                true,
                story.getMergedInto().isEmpty());
    }

    private static NamedThing ofStoryEntity(StoryEntity entity, boolean place) {
        return new NamedThing(Optional.of(entity.getEntityId()), Set.of(entity.getName()), place, List.of());
    }

    private static Set<String> names(Optional<String> surface, Optional<String> name, Optional<String> nameEn) {
        Set<String> names = new HashSet<>();
        surface.ifPresent(names::add);
        name.ifPresent(names::add);
        nameEn.ifPresent(names::add);
        return names;
    }
}
