package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.time.ArticleTime.Evidence;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTimeTest {

    private static final Instant FETCHED = Instant.parse("2018-11-25T10:00:00Z");
    private static final Dateline DATELINE = dateline(LocalDate.of(2018, 11, 23));

    @Test
    void shouldBelieveTheSourceFirst() {
        Instant given = Instant.parse("2018-11-24T08:30:15Z");

        ArticleTime time = decide(Optional.of(given), MarkedTime.of("2018-11-22"), List.of(DATELINE));

        assertThat(time)
                .isEqualTo(new ArticleTime(
                        given, TimePrecision.SECOND, Evidence.METADATA, Optional.empty(), Optional.empty()));
    }

    @Test
    void shouldTakeMidnightForADay() {
        ArticleTime time = decide(Optional.of(Instant.parse("2018-11-24T00:00:00Z")), Optional.empty(), List.of());

        assertThat(time.precision()).isEqualTo(TimePrecision.DAY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"1970-01-01T00:00:00Z", "1989-12-31T23:59:59Z", "2018-11-27T10:00:01Z", "2081-11-24T00:00:00Z"})
    void shouldNotBelieveWhatCannotBe(String impossible) {
        ArticleTime time = decide(Optional.of(Instant.parse(impossible)), MarkedTime.of(impossible), List.of(DATELINE));

        assertThat(time.evidence()).isEqualTo(Evidence.TEXT);
        assertThat(time.value()).isEqualTo(Instant.parse("2018-11-23T00:00:00Z"));
    }

    @Test
    void shouldAllowForClocksThatAreAhead() {
        Instant ahead = FETCHED.plusSeconds(2 * 86_400);

        assertThat(decide(Optional.of(ahead), Optional.empty(), List.of()).value())
                .isEqualTo(ahead);
    }

    @Test
    void shouldTakeTheMarkupBeforeTheText() {
        ArticleTime time = decide(Optional.empty(), MarkedTime.of("2018-11-22T10:00:00+02:00"), List.of(DATELINE));

        assertThat(time.value()).isEqualTo(Instant.parse("2018-11-22T08:00:00Z"));
        assertThat(time.phrase()).contains("2018-11-22T10:00:00+02:00");
        assertThat(time.evidence()).isEqualTo(Evidence.METADATA);
    }

    @Test
    void shouldTellWhereTheTextStatesIt() {
        ArticleTime time = decide(Optional.empty(), Optional.empty(), List.of(DATELINE));

        assertThat(time)
                .isEqualTo(new ArticleTime(
                        Instant.parse("2018-11-23T00:00:00Z"),
                        TimePrecision.DAY,
                        Evidence.TEXT,
                        Optional.of("phrase"),
                        Optional.of(new Span(105, 111))));
    }

    @Test
    void shouldReadTheOtherOrderWhereTheFirstIsInTheFuture() {
        Dateline swapped = dateline(LocalDate.of(2018, 12, 5), LocalDate.of(2018, 5, 12));

        assertThat(decide(Optional.empty(), Optional.empty(), List.of(swapped)).value())
                .isEqualTo(Instant.parse("2018-05-12T00:00:00Z"));
    }

    @Test
    void shouldFallBackToTheTimeOfFetching() {
        ArticleTime time = decide(Optional.empty(), Optional.empty(), List.of(dateline(LocalDate.of(2019, 1, 1))));

        assertThat(time)
                .isEqualTo(new ArticleTime(
                        FETCHED, TimePrecision.SECOND, Evidence.FETCHED, Optional.empty(), Optional.empty()));
    }

    @Test
    void shouldTakeAStatedHour() {
        Dateline dateline =
                new Dateline(List.of(LocalDate.of(2018, 11, 23)), Optional.of(LocalTime.of(14, 5)), "phrase", 5, true);

        ArticleTime time = decide(Optional.empty(), Optional.empty(), List.of(dateline));

        assertThat(time.value()).isEqualTo(Instant.parse("2018-11-23T14:05:00Z"));
        assertThat(time.precision()).isEqualTo(TimePrecision.MINUTE);
        assertThat(time.span()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2018-11-23T12:05:00Z", "2018-11-23T14:05:00+02:00", "2018-11-23T14:05:00+0200",
                        "2018-11-23 14:05:00 +0200",
                "2018-11-23T12:05:00.000Z", "2018-11-23T12:05", "2018-11-23 12:05:00", "Fri, 23 Nov 2018 12:05:00 GMT",
                "2018-11-23T14:05:00+02", " 2018-11-23T12:05:00Z "
            })
    void shouldReadTimesAsMarkupGivesThem(String value) {
        assertThat(MarkedTime.of(value).map(MarkedTime::time)).contains(Instant.parse("2018-11-23T12:05:00Z"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "23 نوفمبر", "2018-13-45", "2018-11-23T99:00:00Z"})
    void shouldReadNoTimeOutOfAnythingElse(String value) {
        assertThat(MarkedTime.of(value)).isEmpty();
    }

    private static ArticleTime decide(Optional<Instant> given, Optional<MarkedTime> marked, List<Dateline> datelines) {
        return new PublicationTime(FETCHED).decide(given, marked, datelines, place -> place + 100);
    }

    private static Dateline dateline(LocalDate... dates) {
        return new Dateline(List.of(dates), Optional.empty(), "phrase", 5, false);
    }
}
