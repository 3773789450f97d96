package io.rawi.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.Records;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.EntityType;
import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.RawArticle;
import io.rawi.schema.SideRole;
import io.rawi.schema.Span;
import io.rawi.schema.Story;
import io.rawi.schema.StoryEntity;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each kind of record tells a filter. */
class FacetsTest {

    private static final Versions VERSIONS = new Versions("1", "none", "1");

    @Test
    void shouldTakeAnArticlesOwnTimeAndNotWhenItWasFetched() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().setFetchedAt(Records.TIME.plus(Duration.ofDays(900)));
        assertThat(Facets.of(article).time()).hasValue(Records.TIME);
    }

    @Test
    void shouldKnowAnOriginalAndACopyAndAReplacedText() {
        EnrichedArticle article = Records.enriched("a");
        assertThat(Facets.of(article).original()).isTrue();
        assertThat(Facets.of(Records.copyOf(article, "b")).original()).isFalse();
        article.setEdition(new Edition(1, false, null, "a2"));
        assertThat(Facets.of(article).current()).isFalse();
    }

    @Test
    void shouldTakeTheTimeARawArticleTellsElseWhenItWasFetched() {
        RawArticle raw = raw();
        assertThat(Facets.of(raw).time()).hasValue(raw.getFetchedAt());
        raw.setPublishedAt(Records.TIME);
        assertThat(Facets.of(raw).time()).hasValue(Records.TIME);
        assertThat(Facets.of(raw).sources()).containsExactly("agency.example");
    }

    @Test
    void shouldFindRawArticlesByNoNameForTheyWereNotReadYet() {
        assertThat(wanting("org:sdf").test(raw())).isFalse();
        assertThat(Filter.none().test(raw())).isTrue();
    }

    @Test
    void shouldTakeTheStartOfAnEventAndNothingWhereItHasNoTime() {
        NewsEvent event = event();
        assertThat(Facets.of(event).time()).hasValue(Records.TIME);
        event.setTime(null);
        assertThat(Facets.of(event).time()).isEmpty();
        assertThat(since(Records.TIME.minusSeconds(1)).test(event)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "org:sdf,true", // a side by its id
        "قسد,true", // a side as worded
        "قوات سوريا الديمقراطية,true", // a side by its usual name
        "place:hajin,true", // its place is a thing it names as well
        "org:other,false",
    })
    void shouldFindAnEventByItsSides(String wanted, boolean found) {
        assertThat(wanting(wanted).test(event())).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({"place:hajin,true", "هجين,true", "place:sy,true", "org:sdf,false", "place:iq,false"})
    void shouldFindAnEventByItsPlaceAndByWhatContainsIt(String wanted, boolean found) {
        assertThat(at(wanted).test(event())).isEqualTo(found);
    }

    @Test
    void shouldCountAWithdrawnEventAsNotCurrent() {
        NewsEvent event = event();
        assertThat(Facets.of(event).current()).isTrue();
        event.setWithdrawn(true);
        assertThat(Facets.of(event).current()).isFalse();
        assertThat(Facets.of(event).original()).isTrue();
    }

    @Test
    void shouldTakeWhenAStoryWasLastSeen() {
        Story story = story();
        assertThat(Facets.of(story).time()).hasValue(story.getLastSeen());
        assertThat(since(story.getLastSeen()).test(story)).isTrue();
        assertThat(since(story.getLastSeen().plusMillis(1)).test(story)).isFalse();
    }

    @Test
    void shouldFindAStoryByAnyOfItsPublishersAndNames() {
        Story story = story();
        assertThat(Facets.of(story).sources()).containsExactly("one.example", "two.example");
        assertThat(wanting("org:sdf").test(story)).isTrue();
        assertThat(at("place:hajin").test(story)).isTrue();
        assertThat(at("org:sdf").test(story)).as("a group is no place").isFalse();
    }

    @Test
    void shouldCountAMergedStoryAsNotCurrent() {
        Story story = story();
        assertThat(Facets.of(story).current()).isTrue();
        story.setMergedInto("s2");
        assertThat(Facets.of(story).current()).isFalse();
    }

    @Test
    void shouldTellNothingOfADeadLetterButItsTime() {
        assertThat(Facets.of(Records.deadLetter()))
                .isEqualTo(new Facets(Optional.of(Records.TIME), List.of(), List.of(), List.of(), true, true));
    }

    @Test
    void shouldRefuseARecordThatNobodyCanSubscribeTo() {
        SpecificRecord span = new Span(0, 1);
        assertThatThrownBy(() -> Facets.of(span))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Span");
    }

    private static Filter wanting(String entity) {
        return filter(Optional.empty(), List.of(entity), List.of());
    }

    private static Filter at(String place) {
        return filter(Optional.empty(), List.of(), List.of(place));
    }

    private static Filter since(Instant time) {
        return filter(Optional.of(time), List.of(), List.of());
    }

    private static Filter filter(Optional<Instant> since, List<String> entities, List<String> places) {
        return new Filter(since, Optional.empty(), entities, places, List.of(), List.of(), false, false);
    }

    private static RawArticle raw() {
        return RawArticle.newBuilder()
                .setSource("agency.example")
                .setFetchedAt(Records.TIME.plus(Duration.ofDays(2)))
                .setMediaType("text/plain")
                .setBody(ByteBuffer.allocate(0))
                .setOrigin("test")
                .build();
    }

    private static NewsEvent event() {
        return NewsEvent.newBuilder()
                .setEventId("e")
                .setArticleId("a")
                .setType("attack")
                .setModality(EventModality.REPORTED)
                .setSides(List.of(EventSide.newBuilder()
                        .setRole(SideRole.INITIATOR)
                        .setPhrase("قسد")
                        .setEntityId("org:sdf")
                        .setName("قوات سوريا الديمقراطية")
                        .build()))
                .setPlace(EventPlace.newBuilder()
                        .setPhrase("هجين")
                        .setEntityId("place:hajin")
                        .setWithin(List.of("place:deir-ez-zor", "place:sy"))
                        .build())
                .setTime(EventTime.newBuilder()
                        .setStart(Records.TIME)
                        .setEnd(Records.TIME.plusSeconds(60))
                        .build())
                .setTolls(List.of())
                .setEvidence(new Span(0, 4))
                .setVersions(VERSIONS)
                .build();
    }

    private static Story story() {
        return Story.newBuilder()
                .setStoryId("s")
                .setHeadline("عنوان")
                .setFirstSeen(Records.TIME)
                .setLastSeen(Records.TIME.plus(Duration.ofHours(5)))
                .setArticleIds(List.of("a"))
                .setPublishers(List.of("one.example", "two.example"))
                .setEntities(List.of(new StoryEntity("org:sdf", "قسد", EntityType.ORGANISATION, 2)))
                .setPlaces(List.of(new StoryEntity("place:hajin", "هجين", EntityType.LOCATION, 1)))
                .setLanguages(List.of("ar"))
                .setRevision(1)
                .setVersions(VERSIONS)
                .build();
    }
}
