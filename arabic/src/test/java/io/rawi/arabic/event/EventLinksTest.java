package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.event.LinkedEvent.LinkedToll;
import io.rawi.arabic.event.ReportedEvent.Claimant;
import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Place;
import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.event.ReportedEvent.Side;
import io.rawi.arabic.event.ReportedEvent.Time;
import io.rawi.arabic.event.ReportedEvent.Toll;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

/** The same event as several articles tell it: one event, all claims side by side. */
class EventLinksTest {

    private static final Span SPAN = new Span(0, 5);
    private static final Instant DAY = Instant.parse("2024-03-05T00:00:00Z");

    @Test
    void shouldLinkWhatTwoArticlesTellOfOneEvent() {
        List<LinkedEvent> linked =
                EventLinks.of(List.of(clash("a1").build(), clash("a2").build()));

        assertThat(linked).hasSize(1);
        assertThat(linked.get(0).id()).isEqualTo("a1/1");
        assertThat(linked.get(0).rows()).containsExactly("a1/1", "a2/1");
        assertThat(linked.get(0).articles()).containsExactly("a1", "a2");
        assertThat(linked.get(0).types()).containsExactly("Armed clash");
        assertThat(linked.get(0).places()).containsExactly("place:town");
    }

    @Test
    void shouldSetTheClaimsSideBySideWithTheRangeTheySpan() {
        List<LinkedEvent> linked = EventLinks.of(List.of(
                clash("a1").killed(3, "side-a").build(),
                clash("a2").killed(5, "side-a").claimedBy("الجيش").build(),
                clash("a3").killed(3, "side-a").build()));

        LinkedToll toll = linked.get(0).tolls().get(0);
        assertThat(toll.kind()).isEqualTo(TollKind.KILLED);
        assertThat(toll.victims()).isEqualTo("org:one");
        assertThat(toll.low()).hasValue(3);
        assertThat(toll.best()).hasValue(3);
        assertThat(toll.high()).hasValue(5);
        assertThat(toll.claims()).extracting(LinkedEvent.Claim::row).containsExactly("a1/1", "a2/1", "a3/1");
        assertThat(toll.claims().get(1).claimedBy()).contains("الجيش");
        assertThat(linked.get(0).claimants()).containsExactly("الجيش");
    }

    @Test
    void shouldTakeTheLargerCountWhereAsManyStateIt() {
        List<LinkedEvent> linked = EventLinks.of(List.of(
                clash("a1").killed(3, "civilians").build(),
                clash("a2").killed(5, "civilians").build()));

        assertThat(linked.get(0).tolls().get(0).best()).hasValue(5);
    }

    @Test
    void shouldCountTheSameSideTogetherWhicheverSideOfItsRowItIs() {
        ToldEvent one =
                clash("a1").sides("org:one", "org:two").killed(3, "side-b").build();
        ToldEvent two =
                clash("a2").sides("org:two", "org:one").killed(4, "side-a").build();

        List<LinkedToll> tolls = EventLinks.of(List.of(one, two)).get(0).tolls();

        assertThat(tolls).hasSize(1);
        assertThat(tolls.get(0).victims()).isEqualTo("org:two");
        assertThat(tolls.get(0).claims()).hasSize(2);
    }

    @Test
    void shouldKeepKindsAndVictimsApart() {
        List<LinkedToll> tolls = EventLinks.of(List.of(
                        clash("a1").killed(3, "civilians").wounded(9, "unknown").build(),
                        clash("a2").killed(4, "side-a").build()))
                .get(0)
                .tolls();

        assertThat(tolls)
                .extracting(toll -> toll.kind() + " " + toll.victims())
                .containsExactly("KILLED civilians", "KILLED org:one", "WOUNDED unknown");
    }

    @Test
    void shouldLinkATownWithTheDistrictItLiesIn() {
        assertThat(rows(
                        clash("a1").build(),
                        clash("a2").place("place:district", 2).build()))
                .containsExactly("a1/1 a2/1");
    }

    @Test
    void shouldNotLinkByAWholeCountryAlone() {
        ToldEvent town = clash("a1").sides().build();
        ToldEvent country = clash("a2").sides().place("place:country", 3).build();

        assertThat(rows(town, country)).containsExactly("a1/1", "a2/1");
    }

    @Test
    void shouldLinkByACountryWhereASideOrACountIsCommon() {
        assertThat(rows(
                        clash("a1").build(),
                        clash("a2").place("place:country", 3).build()))
                .containsExactly("a1/1 a2/1");
        assertThat(rows(
                        clash("a1").sides().killed(7, "unknown").build(),
                        clash("a2")
                                .sides()
                                .place("place:country", 3)
                                .killed(7, "civilians")
                                .build()))
                .containsExactly("a1/1 a2/1");
    }

    @Test
    void shouldLinkVictimsWithWhatBefellThem() {
        assertThat(rows(
                        clash("a1").type("Casualties", null).build(),
                        clash("a2")
                                .type("Explosions/Remote violence", "Suicide bomb")
                                .build()))
                .containsExactly("a1/1 a2/1");
    }

    @Test
    void shouldNotLinkADetonationWithAStrike() {
        assertThat(rows(
                        clash("a1")
                                .type("Explosions/Remote violence", "Suicide bomb")
                                .build(),
                        clash("a2")
                                .type("Explosions/Remote violence", "Air/drone strike")
                                .build()))
                .hasSize(2);
    }

    @Test
    void shouldNotLinkWhatDiffersInPlaceDayTypeOrSides() {
        assertThat(rows(
                        clash("a1").build(),
                        clash("a2").place("place:village", 1).build(),
                        clash("a3").day(3).build(),
                        clash("a4").type("Strategic developments", "Arrests").build(),
                        clash("a5").sides("org:other").build()))
                .hasSize(5);
    }

    @Test
    void shouldNotLinkTwoRowsOfOneArticleWithEachOther() {
        ToldEvent one = clash("a1").build();
        ToldEvent other = new ToldEvent("a1/2", "a1", one.event());

        assertThat(rows(one, other)).containsExactly("a1/1", "a1/2");
    }

    @Test
    void shouldLinkWhatThePaperOfTheNextDayTellsWithoutADay() {
        assertThat(rows(clash("a1").build(), clash("a2").day(1).undated().build()))
                .containsExactly("a1/1 a2/1");
        assertThat(rows(clash("a1").build(), clash("a2").day(1).build())).hasSize(2);
        assertThat(rows(clash("a1").build(), clash("a2").day(2).undated().build()))
                .hasSize(2);
    }

    @Test
    void shouldLinkOverAThirdRow() {
        assertThat(rows(
                        clash("a1").sides("org:one").build(),
                        clash("a2").sides().build(),
                        clash("a3").sides("org:two").build()))
                .containsExactly("a1/1 a2/1 a3/1");
    }

    @Test
    void shouldLeaveOutWhatIsNotToldAsHavingHappened() {
        for (Modality modality : Modality.values()) {
            assertThat(rows(clash("a1").modality(modality).build())).hasSize(modality == Modality.REPORTED ? 1 : 0);
        }
    }

    @Test
    void shouldKeepARowWithoutAPlaceByItself() {
        assertThat(rows(clash("a1").nowhere().build(), clash("a2").nowhere().build()))
                .containsExactly("a1/1", "a2/1");
    }

    @Test
    void shouldGiveTheSpanOfDaysAndTypes() {
        LinkedEvent linked = EventLinks.of(List.of(
                        clash("a1").days(0, 2).build(),
                        clash("a2")
                                .type("Violence against civilians", "Attack")
                                .days(1, 3)
                                .build()))
                .get(0);

        assertThat(linked.start()).contains(DAY);
        assertThat(linked.end()).contains(DAY.plus(4, ChronoUnit.DAYS));
        assertThat(linked.types()).containsExactly("Armed clash", "Attack");
    }

    @Property(tries = 200)
    void shouldGiveTheSameInAnyOrder(@ForAll long seed) {
        Random random = new Random(seed);
        List<ToldEvent> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            Row row = clash("a" + i)
                    .place(
                            List.of("place:town", "place:village", "place:district", "place:country")
                                    .get(random.nextInt(4)),
                            1 + random.nextInt(3))
                    .day(random.nextInt(3));
            rows.add((random.nextBoolean() ? row.sides() : row.sides("org:" + random.nextInt(3)))
                    .killed(1 + random.nextInt(3), "unknown")
                    .build());
        }
        List<LinkedEvent> linked = EventLinks.of(rows);
        Collections.shuffle(rows, random);

        assertThat(EventLinks.of(rows)).isEqualTo(linked);
        assertThat(linked.stream().flatMap(event -> event.rows().stream()))
                .hasSize(12)
                .doesNotHaveDuplicates();
    }

    private static List<String> rows(ToldEvent... rows) {
        return EventLinks.of(List.of(rows)).stream()
                .map(event -> String.join(" ", event.rows()))
                .toList();
    }

    private static Row clash(String article) {
        return new Row(article);
    }

    /** A row in the making: a clash of one side in a town. */
    private static final class Row {

        private final String article;
        private String type = "Battles";
        private String subType = "Armed clash";
        private Modality modality = Modality.REPORTED;
        private List<String> sides = List.of("org:one");
        private Optional<Place> place = placed("place:town", 1);
        private int first;
        private int length = 1;
        private boolean dated = true;
        private Optional<Claimant> claimant = Optional.empty();
        private final List<Toll> tolls = new ArrayList<>();

        private Row(String article) {
            this.article = article;
        }

        private static Optional<Place> placed(String id, int precision) {
            List<String> within = id.equals("place:town")
                    ? List.of("place:district", "place:country")
                    : id.equals("place:country") ? List.of() : List.of("place:country");
            return Optional.of(new Place(SPAN, "مكان", Optional.of(entry(id, within)), precision));
        }

        Row place(String id, int precision) {
            place = placed(id, precision);
            return this;
        }

        Row nowhere() {
            place = Optional.empty();
            return this;
        }

        Row type(String name, String finer) {
            type = name;
            subType = finer;
            return this;
        }

        Row modality(Modality told) {
            modality = told;
            return this;
        }

        Row sides(String... ids) {
            sides = List.of(ids);
            return this;
        }

        Row day(int day) {
            return days(day, 1);
        }

        Row days(int from, int count) {
            first = from;
            length = count;
            return this;
        }

        Row undated() {
            dated = false;
            return this;
        }

        Row claimedBy(String phrase) {
            claimant = Optional.of(new Claimant(SPAN, phrase, Optional.empty()));
            return this;
        }

        Row killed(int count, String group) {
            return toll(TollKind.KILLED, count, group);
        }

        Row wounded(int count, String group) {
            return toll(TollKind.WOUNDED, count, group);
        }

        private Row toll(TollKind kind, int count, String group) {
            OptionalInt number = OptionalInt.of(count);
            tolls.add(new Toll(kind, number, number, number, group, SPAN, "عدد"));
            return this;
        }

        ToldEvent build() {
            Instant start = DAY.plus(first, ChronoUnit.DAYS);
            Instant end = start.plus(length, ChronoUnit.DAYS);
            ReportedEvent event = new ReportedEvent(
                    type,
                    Optional.ofNullable(subType),
                    modality,
                    sides.stream()
                            .map(id -> new Side(Role.PARTICIPANT, SPAN, "طرف", Optional.of(entry(id, List.of()))))
                            .toList(),
                    place,
                    Optional.of(new Time(start, end, 1, dated ? Optional.of(SPAN) : Optional.empty())),
                    tolls,
                    claimant,
                    SPAN);
            return new ToldEvent(article + "/1", article, event);
        }

        private static GazetteerEntry entry(String id, List<String> within) {
            return new GazetteerEntry(id, EntityType.OTHER, "test", id, Optional.empty(), Optional.empty(), within);
        }
    }
}
