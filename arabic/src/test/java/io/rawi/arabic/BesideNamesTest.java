package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.quantity.Interval;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.time.TimePrecision;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Numbers and times that are parts of names. */
class BesideNamesTest {

    private static final String PAKISTAN = "وصل ستة منهم من باكستان";
    private static final String FAMILY = "زار الدكتور سامي الجمعة المركز، وقال الدكتور الجمعة إنه جاهز، وعاد الجمعة";

    private static Span span(String text, String part, int from) {
        int start = text.indexOf(part, from);
        return new Span(start, start + part.length());
    }

    private static EntityMention name(String text, Span span, EntityType type, EntityMention.Method method) {
        return new EntityMention(span, span.of(text), type, method, Optional.empty(), 0.8f);
    }

    private static QuantityMention quantity(String text, String number, Optional<Span> counted) {
        Interval six = new Interval(OptionalDouble.of(6), OptionalDouble.of(6), OptionalDouble.of(6), true, true);
        return new QuantityMention(span(text, number, 0), number, six, counted);
    }

    private static TimeMention friday(Span span) {
        return new TimeMention(
                span,
                "الجمعة",
                TimeMention.Type.DATE,
                "2018-11-23",
                TimePrecision.DAY,
                Optional.empty(),
                Optional.empty(),
                false);
    }

    @Test
    void shouldNotCountThePlaceThatTheCountedComeFrom() {
        Span place = span(PAKISTAN, "باكستان", 0);
        List<EntityMention> names = List.of(name(PAKISTAN, place, EntityType.LOCATION, EntityMention.Method.GAZETTEER));

        assertThat(BesideNames.quantities(names, List.of(quantity(PAKISTAN, "ستة", Optional.of(place)))))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.counted()).isEmpty());
    }

    @Test
    void shouldCountTheMembersOfABody() {
        String text = "قتل ستة من الحرس";
        Span body = span(text, "الحرس", 0);
        List<EntityMention> names = List.of(name(text, body, EntityType.ORGANISATION, EntityMention.Method.GAZETTEER));

        assertThat(BesideNames.quantities(names, List.of(quantity(text, "ستة", Optional.of(body)))))
                .singleElement()
                .satisfies(quantity -> assertThat(quantity.counted()).contains(body));
    }

    @Test
    void shouldLeaveOutTheNumberOfAName() {
        String text = "تقدم اللواء 47 نحو البلدة";
        List<EntityMention> names = List.of(
                name(text, span(text, "اللواء 47", 0), EntityType.ORGANISATION, EntityMention.Method.GAZETTEER));

        assertThat(BesideNames.quantities(names, List.of(quantity(text, "47", Optional.empty()))))
                .isEmpty();
    }

    @Test
    void shouldTakeADayForAFamilyNameWhereTheArticleCallsThePersonByIt() {
        int second = FAMILY.indexOf("وقال");
        Span called = span(FAMILY, "الجمعة", second);
        List<EntityMention> names = List.of(
                name(FAMILY, span(FAMILY, "سامي الجمعة", 0), EntityType.PERSON, EntityMention.Method.TAGGER),
                name(FAMILY, called, EntityType.PERSON, EntityMention.Method.COREFERENCE));
        TimeMention day = friday(span(FAMILY, "الجمعة", called.end()));
        List<TimeMention> times = List.of(friday(span(FAMILY, "الجمعة", 0)), friday(called), day);

        assertThat(BesideNames.times(names, times)).containsExactly(day);
    }

    @Test
    void shouldKeepTheDayBehindANameThatNothingElseBears() {
        String text = "قال سامي نادر الجمعة إنه جاهز";
        List<EntityMention> names =
                List.of(name(text, span(text, "سامي نادر الجمعة", 0), EntityType.PERSON, EntityMention.Method.TAGGER));
        List<TimeMention> times = List.of(friday(span(text, "الجمعة", 0)));

        assertThat(BesideNames.times(names, times)).isEqualTo(times);
    }

    @Test
    void shouldNotTakeTheSecondNameOfAMonthForAName() {
        String text = "وقع ذلك في أبريل (نيسان) وقال سامي نادر الجمعة إنه جاهز";
        EntityMention month = name(text, span(text, "نيسان", 0), EntityType.ORGANISATION, EntityMention.Method.TAGGER);
        EntityMention person =
                name(text, span(text, "سامي نادر الجمعة", 0), EntityType.PERSON, EntityMention.Method.TAGGER);
        TimeMention april = new TimeMention(
                span(text, "أبريل (نيسان)", 0),
                "أبريل (نيسان)",
                TimeMention.Type.DATE,
                "2018-04",
                TimePrecision.MONTH,
                Optional.empty(),
                Optional.empty(),
                false);
        List<TimeMention> times = List.of(april, friday(span(text, "الجمعة", 0)));

        assertThat(BesideNames.names(List.of(month, person), times)).containsExactly(person);
    }

    @Test
    void shouldKeepWhatIsKnownInsideATime() {
        String text = "منذ سقوط بغداد";
        EntityMention city = name(text, span(text, "بغداد", 0), EntityType.LOCATION, EntityMention.Method.GAZETTEER);

        assertThat(BesideNames.names(List.of(city), List.of(friday(new Span(0, text.length())))))
                .containsExactly(city);
    }
}
