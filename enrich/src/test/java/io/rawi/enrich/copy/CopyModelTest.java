package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import org.junit.jupiter.api.Test;

class CopyModelTest {

    private static Resemblance alike(double similarity, double containment, double longLead, double days) {
        return new Resemblance(
                similarity, containment, 0.02, 0.1, 0, longLead, 1, 0.8, false, false, List.of(), false, days);
    }

    private static Resemblance with(
            Resemblance r, boolean weekday, boolean ordinal, double rare, List<String> numbers) {
        return new Resemblance(
                r.similarity(),
                r.containment(),
                r.novelLess(),
                r.novelMore(),
                rare,
                r.longLead(),
                r.shortLead(),
                r.headline(),
                weekday,
                ordinal,
                numbers,
                r.otherSubject(),
                r.days());
    }

    @Test
    void shouldCallALightEditACopy() {
        assertThat(CopyModel.judge(alike(0.8, 0.9, 0.95, 0.1))).isEqualTo(Likeness.COPY);
    }

    @Test
    void shouldCallAShortenedReportACopyHoweverLongTheOther() {
        assertThat(CopyModel.judge(alike(0.1, 0.95, 0.9, 0.1))).isEqualTo(Likeness.COPY);
    }

    @Test
    void shouldSayNothingOfTextsThatAreHardlyAlike() {
        assertThat(CopyModel.judge(alike(0.19, 0.59, 1, 0))).isEqualTo(Likeness.NONE);
    }

    @Test
    void shouldSayNothingOfALongTextThatOpensWithSomethingElse() {
        assertThat(CopyModel.judge(alike(0.25, 0.4, 0.1, 2.5))).isEqualTo(Likeness.NONE);
    }

    @Test
    void shouldCallAReplacedFigureAnUpdateWhileTheEventIsFresh() {
        Resemblance toll = with(alike(0.9, 0.95, 1, 0.2), false, false, 0, List.of("3 -> 5"));
        assertThat(CopyModel.judge(toll)).isEqualTo(Likeness.UPDATE);
    }

    @Test
    void shouldCallAReplacedFigureAFilledFormAfterDays() {
        Resemblance prices = with(alike(0.95, 0.98, 1, 2.1), false, false, 0, List.of("412 -> 431"));
        assertThat(CopyModel.judge(prices)).isEqualTo(Likeness.TEMPLATE);
    }

    @Test
    void shouldCallAFormOfAnotherSubjectATemplateHoweverFresh() {
        Resemblance r = with(alike(0.6, 0.75, 0.8, 0.01), false, false, 0, List.of("7 -> 13", "19 -> 27"));
        assertThat(CopyModel.judge(r)).as("a corrected figure").isEqualTo(Likeness.UPDATE);
        Resemblance otherTown = new Resemblance(
                0.6, 0.75, 0.02, 0.1, 0, 0.8, 1, 0.8, false, false, List.of("7 -> 13", "19 -> 27"), true, 0.01);
        assertThat(CopyModel.judge(otherTown)).isEqualTo(Likeness.TEMPLATE);
    }

    @Test
    void shouldCallTheSameFormOfAnotherWeekdayATemplate() {
        Resemblance forecast = with(alike(0.7, 0.8, 0.9, 2), true, false, 0, List.of());
        assertThat(CopyModel.judge(forecast)).isEqualTo(Likeness.TEMPLATE);
        assertThat(CopyModel.judge(with(alike(0.7, 0.8, 0.9, 0.6), true, false, 0, List.of())))
                .as("papers of two mornings")
                .isEqualTo(Likeness.COPY);
    }

    @Test
    void shouldCallAFormThatSpeaksOfOtherNamesATemplate() {
        Resemblance cable =
                new Resemblance(0.6, 0.75, 0.4, 0.5, 0.7, 0.8, 0.8, 0.3, false, false, List.of(), false, 0.5);
        assertThat(CopyModel.judge(cable)).isEqualTo(Likeness.TEMPLATE);
        assertThat(CopyModel.judge(with(cable, false, false, 0, List.of())))
                .as("names that only one side has")
                .isEqualTo(Likeness.COPY);
    }

    @Property(tries = 300)
    void shouldSpeakLessForACopyTheFurtherApartInTime(
            @ForAll @DoubleRange(max = 1) double similarity, @ForAll @DoubleRange(max = 7) double days) {
        assertThat(CopyModel.score(alike(similarity, 1, 1, days)))
                .isLessThanOrEqualTo(CopyModel.score(alike(similarity, 1, 1, days / 2)));
    }

    @Property(tries = 300)
    void shouldSpeakLessForACopyTheMoreNamesAreReplaced(
            @ForAll @DoubleRange(max = 1) double similarity, @ForAll @DoubleRange(max = 1) double rare) {
        Resemblance some = alike(similarity, 1, 1, 0);
        assertThat(CopyModel.score(with(some, false, false, rare, List.of())))
                .isLessThanOrEqualTo(CopyModel.score(with(some, false, false, rare / 2, List.of())));
    }
}
