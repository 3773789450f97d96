package io.rawi.enrich.publish;

import static io.rawi.enrich.publish.Articles.bare;
import static io.rawi.enrich.publish.Articles.copy;
import static io.rawi.enrich.publish.Articles.event;
import static io.rawi.enrich.publish.Articles.original;
import static io.rawi.enrich.publish.Articles.relation;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Article;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Article and relation, whichever comes second. */
class JoinTest {

    private static final String X = "b".repeat(32) + "-" + "c".repeat(32);
    private static final String Y = "d".repeat(32) + "-" + "c".repeat(32);

    private final PublishLane lane = new PublishLane();

    @AfterEach
    void close() {
        lane.close();
    }

    /** Fetched so many seconds later than the others, and reporting events at these places. */
    private static Article fetched(int seconds, String... events) {
        Article article = bare("نص");
        article.setFetchedAt(Articles.NOON.plusSeconds(seconds));
        article.setEvents(List.of(events).stream().map(place -> event(place, 0)).toList());
        return article;
    }

    private EnrichedArticle only() {
        List<EnrichedArticle> enriched = lane.output().enriched();
        assertThat(enriched).hasSize(1);
        return enriched.get(0);
    }

    @Test
    void shouldPutOutTheLastOfManyRelationsThatCameBeforeTheArticle() {
        lane.add(original(1)).add(copy(2, X)).add(copy(3, Y));
        assertThat(lane.output().enriched()).isEmpty();

        EnrichedArticle enriched = only(lane.add(fetched(0)));
        assertThat(enriched.getDuplicate().orElseThrow().getOf()).isEqualTo(Y);
        assertThat(enriched.getRevision()).as("nobody saw the earlier ones").isEqualTo(1);
    }

    private EnrichedArticle only(PublishLane used) {
        assertThat(used).isSameAs(lane);
        return only();
    }

    @Test
    void shouldPutOutTheEarliestOfManySightingsThatCameBeforeTheRelation() {
        lane.add(fetched(30)).add(fetched(10)).add(fetched(20));
        assertThat(lane.output().enriched()).isEmpty();

        EnrichedArticle enriched = only(lane.add(original(1)));
        assertThat(enriched.getArticle().getFetchedAt()).isEqualTo(Articles.NOON.plusSeconds(10));
        assertThat(enriched.getRevision()).isEqualTo(1);
    }

    @Test
    void shouldTakeRelationsByTheirRevisionAndNotByTheirArrival() {
        lane.add(fetched(0)).add(copy(5, X));
        assertThat(only().getDuplicate()).isPresent();
        // A lane that repeats what it did before its restart: nothing old may overwrite what is known.
        lane.add(original(4)).add(copy(5, Y)).add(original(1));
        assertThat(lane.output().enriched()).isEmpty();
        assertThat(only(lane.add(original(6))).getDuplicate()).isEmpty();
    }

    @Test
    void shouldEmitForEachThingThatARelationMaySay() {
        lane.add(fetched(0)).add(original(1)).output();
        Edition second = new Edition(2, true, X, null);
        assertThat(only(lane.add(relation(2, second, null, null))).getEdition()).isEqualTo(second);
        Edition overtaken = new Edition(2, false, X, Y);
        assertThat(only(lane.add(relation(3, overtaken, null, null))).getEdition())
                .isEqualTo(overtaken);
        assertThat(only(lane.add(relation(4, overtaken, null, "story-1"))).getStoryId())
                .contains("story-1");
        assertThat(only(lane.add(relation(5, overtaken, null, "story-2"))).getStoryId())
                .contains("story-2");
        assertThat(only(lane.add(relation(6, overtaken, null, null))).getRevision())
                .isEqualTo(6);
        assertThat(lane.add(relation(7, overtaken, null, null)).output().enriched())
                .isEmpty();
    }

    @Test
    void shouldNotEmitForARelationThatOnlyTellsAnotherTimeOfFetching() {
        lane.add(fetched(0)).add(original(1)).output();
        Relation earlier = Relation.newBuilder(original(2))
                .setFetchedAt(Articles.NOON.minusSeconds(9))
                .build();
        assertThat(lane.add(earlier).output().enriched()).isEmpty();
    }

    @Test
    void shouldBreakTiesOfFetchingByTimeThenBytes() {
        Article late = fetched(0);
        late.getTime().setValue(Articles.NOON.plusSeconds(1));
        Article second = fetched(0);
        second.setOrigin("wire#2");
        lane.add(original(1)).add(late);
        assertThat(only().getArticle().getTime().getValue()).isEqualTo(Articles.NOON.plusSeconds(1));
        assertThat(only(lane.add(second)).getArticle().getOrigin()).isEqualTo("wire#2");
        assertThat(only(lane.add(fetched(0))).getArticle().getOrigin()).isEqualTo("wire#1");
        assertThat(lane.add(second).add(late).output().enriched()).isEmpty();
    }

    @Test
    void shouldBringAWithdrawnEventBackWhenAnEarlierSightingReportsIt() {
        lane.add(original(1)).add(fetched(30, "0", "1"));
        lane.output();
        assertThat(lane.add(fetched(20, "1")).output().events())
                .extracting(NewsEvent::getWithdrawn)
                .containsExactly(false, true);
        List<NewsEvent> back = lane.add(fetched(10, "0")).output().events();
        assertThat(back).extracting(NewsEvent::getEventId).containsExactly(Articles.ID + "/0", Articles.ID + "/1");
        assertThat(back).extracting(NewsEvent::getWithdrawn).containsExactly(false, true);
        assertThat(back).extracting(NewsEvent::getRevision).containsOnly(3);
    }

    @Test
    void shouldNotEmitEventsForLaterSightings() {
        lane.add(original(1)).add(fetched(10, "0"));
        lane.output();
        assertThat(lane.add(fetched(20, "0", "1")).output().events()).isEmpty();
    }

    @Provide
    Arbitrary<List<Article>> articles() {
        return Arbitraries.of(fetched(0, "0"), fetched(5), fetched(5, "0", "1"), fetched(7, "1", "2"), fetched(9, "2"))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6);
    }

    @Property(tries = 100)
    void shouldEndAlikeWhateverTheInterleaving(@ForAll("articles") List<Article> articles, @ForAll Random random) {
        End one = end(articles, random);
        End other = end(articles, random);
        assertThat(one).isEqualTo(other);
        assertThat(one.article.getEvents()).extracting(NewsEvent::getEventId).containsExactlyElementsOf(one.events);
    }

    /** Where it ends: a withdrawn event is no longer there, whether it was ever emitted or not. */
    private record End(Article article, String copyOf, List<String> events) {}

    private static End end(List<Article> articles, Random random) {
        List<Article> sightings = new ArrayList<>(articles);
        Collections.shuffle(sightings, random);
        // Relations of one article come in the order of their partition.
        List<Relation> relations = new ArrayList<>(List.of(original(1), copy(2, X), copy(3, Y)));
        Map<String, NewsEvent> rows = new TreeMap<>();
        EnrichedArticle last = null;
        try (PublishLane lane = new PublishLane()) {
            while (!sightings.isEmpty() || !relations.isEmpty()) {
                if (relations.isEmpty() || (!sightings.isEmpty() && random.nextBoolean())) {
                    lane.add(sightings.remove(0));
                } else {
                    lane.add(relations.remove(0));
                }
                PublishLane.Output output = lane.output();
                for (EnrichedArticle enriched : output.enriched()) {
                    assertThat(enriched.getRevision()).isEqualTo(last == null ? 1 : last.getRevision() + 1);
                    last = enriched;
                }
                for (NewsEvent event : output.events()) {
                    NewsEvent before = rows.put(event.getEventId(), event);
                    assertThat(before == null || before.getRevision() < event.getRevision())
                            .isTrue();
                }
            }
        }
        assertThat(last).isNotNull();
        return new End(
                last.getArticle(),
                last.getDuplicate().orElseThrow().getOf(),
                rows.values().stream()
                        .filter(event -> !event.getWithdrawn())
                        .map(NewsEvent::getEventId)
                        .toList());
    }
}
