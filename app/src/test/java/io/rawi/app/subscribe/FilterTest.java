package io.rawi.app.subscribe;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Records;
import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FilterTest {

    private final EnrichedArticle article = Records.enriched("a");

    @Test
    void shouldLetEverythingThroughWhereNothingIsAsked() {
        assertThat(Filter.none()).accepts(article, Records.copyOf(article, "b"));
        assertThat(Filter.none()).accepts(Records.deadLetter());
    }

    @ParameterizedTest
    @CsvSource({"org:sdf,true", "قسد,true", "syrian democratic forces,true", "قَسَد,true", "org:other,false"})
    void shouldFindAnEntityByIdAndByNameInAnySpelling(String wanted, boolean found) {
        assertThat(entities(List.of(wanted), List.of()).test(article)).isEqualTo(found);
    }

    @ParameterizedTest
    @CsvSource({
        "place:hajin,true",
        "هجين,true",
        "place:deir-ez-zor,true",
        "place:sy,true",
        "place:iq,false",
        "org:sdf,false"
    })
    void shouldFindAPlaceByItselfAndByWhatContainsIt(String wanted, boolean found) {
        assertThat(entities(List.of(), List.of(wanted)).test(article)).isEqualTo(found);
    }

    @Test
    void shouldAskForAllOfSeveralNames() {
        assertThat(entities(List.of("org:sdf", "هجين"), List.of())).accepts(article);
        assertThat(entities(List.of("org:sdf", "org:other"), List.of())).rejects(article);
    }

    @Test
    void shouldLeaveOutCopiesAndReplacedTexts() {
        Filter originals = filter(true, false);
        assertThat(originals).accepts(article).rejects(Records.copyOf(article, "b"));
        EnrichedArticle replaced = Records.enriched("a");
        replaced.setEdition(new Edition(1, false, null, "a2"));
        assertThat(filter(false, true)).accepts(article).rejects(replaced);
    }

    @Test
    void shouldTakeTheFirstInstantAndLeaveOutTheLast() {
        assertThat(between(0, 1)).accepts(article, Records.deadLetter());
        assertThat(between(-1, 0)).rejects(article);
        assertThat(between(1, 2)).rejects(article);
    }

    @Test
    void shouldTakeAnyOfSeveralSourcesAndLanguages() {
        assertThat(sources(List.of("x", "agency.example"), List.of("en", "ar"))).accepts(article);
        assertThat(sources(List.of("x"), List.of())).rejects(article);
        assertThat(sources(List.of(), List.of("fa"))).rejects(article);
    }

    @Test
    void shouldKnowTopicsByShortAndFullName() {
        Topics topics = new Topics("v2", 1);
        assertThat(Subject.of("enriched", topics)).hasValue(Subject.ENRICHED);
        assertThat(Subject.of("news.v2.enriched", topics)).hasValue(Subject.ENRICHED);
        assertThat(Subject.of("dead-letters", topics)).hasValue(Subject.DEAD_LETTERS);
        assertThat(Subject.of("news.enriched", topics)).isEmpty();
    }

    private static Filter entities(List<String> entities, List<String> places) {
        return new Filter(Optional.empty(), Optional.empty(), entities, places, List.of(), List.of(), false, false);
    }

    private static Filter filter(boolean originals, boolean current) {
        return new Filter(
                Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), originals, current);
    }

    private static Filter sources(List<String> sources, List<String> languages) {
        return new Filter(Optional.empty(), Optional.empty(), List.of(), List.of(), sources, languages, false, false);
    }

    private static Filter between(int fromHours, int toHours) {
        return new Filter(
                Optional.of(Records.TIME.plus(Duration.ofHours(fromHours))),
                Optional.of(Records.TIME.plus(Duration.ofHours(toHours))),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                false,
                false);
    }
}
