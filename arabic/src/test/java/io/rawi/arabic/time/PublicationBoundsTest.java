package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.time.ArticleTime.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is believed and what is not, for a page fetched at noon of 1 June 2019. */
class PublicationBoundsTest {

    private static final Instant FETCHED = Instant.parse("2019-06-01T12:00:00Z");
    private final PublicationTime publication = new PublicationTime(FETCHED);

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource({
        "1990-01-01T00:00:00Z, true, the earliest",
        "1989-12-31T23:59:59Z, false, a second before",
        "1970-01-01T00:00:00Z, false, what a field without a value becomes",
        "2019-06-01T12:00:00Z, true, the moment of fetching",
        "2019-06-03T12:00:00Z, true, two days ahead",
        "2019-06-03T12:00:01Z, false, a second more",
        "2091-06-01T00:00:00Z, false, digits in the wrong order"
    })
    void shouldBelieveTheSourceWithinBounds(Instant given, boolean believed, String why) {
        ArticleTime time = publication.decide(Optional.of(given), Optional.empty(), List.of(), i -> i);

        assertThat(time.evidence()).isEqualTo(believed ? Evidence.METADATA : Evidence.FETCHED);
        assertThat(time.value()).isEqualTo(believed ? given : FETCHED);
    }

    @ParameterizedTest(name = "source {0}, markup {1}, page {2}")
    @CsvSource({
        "2019-05-01T08:00:00Z, 2019-05-02, 2019-05-03, 2019-05-01T08:00:00Z, SECOND, METADATA",
        "2019-05-01T00:00:00Z, 2019-05-02, 2019-05-03, 2019-05-01T00:00:00Z, DAY, METADATA",
        "1970-01-01T00:00:00Z, 2019-05-02, 2019-05-03, 2019-05-02T00:00:00Z, DAY, METADATA",
        ", 2019-05-02T10:00:00+03:00, 2019-05-03, 2019-05-02T07:00:00Z, SECOND, METADATA",
        ", 2029-05-02, 2019-05-03, 2019-05-03T00:00:00Z, DAY, TEXT",
        ", , 2019-05-03, 2019-05-03T00:00:00Z, DAY, TEXT",
        ", , 2019-06-04, 2019-06-01T12:00:00Z, SECOND, FETCHED",
        ", , 1988-06-04, 2019-06-01T12:00:00Z, SECOND, FETCHED",
        ", , , 2019-06-01T12:00:00Z, SECOND, FETCHED"
    })
    void shouldTakeTheFirstThatIsPlausible(
            Instant given, String markup, LocalDate page, Instant value, TimePrecision precision, Evidence evidence) {
        List<Dateline> lines = page == null ? List.of() : List.of(line(false, page));

        ArticleTime time = publication.decide(
                Optional.ofNullable(given), Optional.ofNullable(markup).flatMap(MarkedTime::of), lines, i -> i);

        assertThat(time.value()).isEqualTo(value);
        assertThat(time.precision()).isEqualTo(precision);
        assertThat(time.evidence()).isEqualTo(evidence);
    }

    @Test
    void shouldTurnAnAmbiguousDayTheOtherWayWhereTheUsualOneIsAhead() {
        ArticleTime time = publication.decide(
                Optional.empty(),
                Optional.empty(),
                List.of(line(false, LocalDate.of(2019, 12, 5), LocalDate.of(2019, 5, 12))),
                i -> i);

        assertThat(time.value()).isEqualTo(Instant.parse("2019-05-12T00:00:00Z"));
    }

    @Test
    void shouldPassOverAnImplausibleLineToTheNext() {
        ArticleTime time = publication.decide(
                Optional.empty(),
                Optional.empty(),
                List.of(line(false, LocalDate.of(2020, 1, 1)), line(false, LocalDate.of(2019, 5, 3))),
                i -> i);

        assertThat(time.value()).isEqualTo(Instant.parse("2019-05-03T00:00:00Z"));
    }

    @Test
    void shouldGiveTheSpanWhereThePhraseStayed() {
        ArticleTime stays = publication.decide(
                Optional.empty(), Optional.empty(), List.of(line(false, LocalDate.of(2019, 5, 3))), i -> i + 7);
        ArticleTime goes = publication.decide(
                Optional.empty(), Optional.empty(), List.of(line(true, LocalDate.of(2019, 5, 3))), i -> i + 7);

        assertThat(stays.span().orElseThrow().start()).isEqualTo(12);
        assertThat(stays.span().orElseThrow().length()).isEqualTo("phrase".length());
        assertThat(goes.span()).isEmpty();
        assertThat(goes.phrase()).contains("phrase");
    }

    @Test
    void shouldBePreciseToTheMinuteWhereThePageStatesAnHour() {
        Dateline line =
                new Dateline(List.of(LocalDate.of(2019, 5, 3)), Optional.of(LocalTime.of(14, 5)), "phrase", 5, false);

        ArticleTime time = publication.decide(Optional.empty(), Optional.empty(), List.of(line), i -> i);

        assertThat(time.value()).isEqualTo(Instant.parse("2019-05-03T14:05:00Z"));
        assertThat(time.precision()).isEqualTo(TimePrecision.MINUTE);
    }

    private static Dateline line(boolean removed, LocalDate... dates) {
        return new Dateline(List.of(dates), Optional.empty(), "phrase", 5, removed);
    }
}
