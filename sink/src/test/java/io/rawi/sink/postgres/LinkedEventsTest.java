package io.rawi.sink.postgres;

import static io.rawi.sink.postgres.Records.event;
import static io.rawi.sink.postgres.Records.story;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.SideRole;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.sink.postgres.TestServer.TestDatabase;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/** The same event as several articles tell it: one row of {@code linked_events}, with all claims. */
class LinkedEventsTest {

    private static final Instant DAY = Instant.parse("2024-03-05T00:00:00Z");

    private final TestDatabase database = TestServer.freshDatabase();
    private final FakeCluster cluster = new FakeCluster();

    private void write(List<? extends SpecificRecord> records) {
        cluster.publish(records.toArray(SpecificRecord[]::new));
        try (RunningSink sink = RunningSink.of(cluster, database)) {
            sink.awaitDone(records.size());
        }
    }

    @Test
    void shouldLinkTheEventsThatTwoArticlesOfAStoryTell() {
        NewsEvent one = told("a1", "Armed clash", "place:town", 0, "org:one");
        NewsEvent two = told("a2", "Armed clash", "place:town", 0, "org:one");
        one.setTolls(List.of(killed(3, "مصدر طبي")));
        two.setTolls(List.of(killed(5, "الجيش")));
        two.setClaimedBy("الجيش");
        write(List.of(one, two, story("s", 1, List.of("a1", "a2"))));

        assertThat(database.rows("SELECT linked_event_id, reports, articles, types, places, claimants, events"
                        + " FROM linked_events"))
                .containsExactly("a1/1|2|2|{\"Armed clash\"}|{place:town}|{الجيش}|{a1/1,a2/1}");
        assertThat(database.rows("SELECT kind, low, high, claims->0->>'best', claims->1->>'best',"
                        + " claims->1->>'claimedBy' FROM linked_tolls"))
                .containsExactly("KILLED|3|5|3|5|الجيش");
    }

    @Test
    void shouldLinkATownWithTheRegionItLiesIn() {
        NewsEvent town = told("a1", "Armed clash", "place:town", 0, "org:one");
        NewsEvent region = told("a2", "Armed clash", "place:region", 0, "org:one");
        write(List.of(town, region, story("s", 1, List.of("a1", "a2"))));

        assertThat(groups()).containsExactly("a1/1,a2/1");
    }

    @Test
    void shouldLinkOverAThirdRow() {
        NewsEvent one = told("a1", "Suicide bomb", "place:town", 0, "org:one");
        NewsEvent two = told("a2", "Remote explosive/landmine/IED", "place:town", 0, null);
        NewsEvent three = told("a3", "Suicide bomb", "place:town", 0, "org:two");
        write(List.of(one, two, three, story("s", 1, List.of("a1", "a2", "a3"))));

        assertThat(groups()).containsExactly("a1/1,a2/1,a3/1");
    }

    @Test
    void shouldNotLinkAcrossStories() {
        write(List.of(
                told("a1", "Armed clash", "place:town", 0, null),
                told("a2", "Armed clash", "place:town", 0, null),
                story("s", 1, List.of("a1")),
                story("t", 1, List.of("a2"))));

        assertThat(groups()).containsExactly("a1/1", "a2/1");
    }

    @Test
    void shouldNotLinkWhatDiffersInPlaceDayTypeOrSides() {
        write(List.of(
                told("a1", "Armed clash", "place:town", 0, "org:one"),
                told("a2", "Armed clash", "place:village", 0, "org:one"),
                told("a3", "Armed clash", "place:town", 4, "org:one"),
                told("a4", "Arrests", "place:town", 0, "org:one"),
                told("a5", "Armed clash", "place:town", 0, "org:two"),
                story("s", 1, List.of("a1", "a2", "a3", "a4", "a5"))));

        assertThat(groups()).containsExactly("a1/1", "a2/1", "a3/1", "a4/1", "a5/1");
    }

    @Test
    void shouldLeaveOutWhatIsWithdrawnOrOnlyPlanned() {
        NewsEvent withdrawn = told("a1", "Armed clash", "place:town", 0, null);
        withdrawn.setWithdrawn(true);
        NewsEvent planned = told("a2", "Armed clash", "place:town", 0, null);
        planned.setModality(EventModality.PLANNED);
        write(List.of(withdrawn, planned, story("s", 1, List.of("a1", "a2"))));

        assertThat(groups()).isEmpty();
    }

    @Test
    void shouldGiveTheSameInAnyOrderOfArrival() {
        List<SpecificRecord> records = new ArrayList<>(List.of(
                told("a1", "Armed clash", "place:town", 0, "org:one"),
                told("a2", "Armed clash", "place:town", 1, null),
                told("a3", "Attack", "place:region", 0, "org:one"),
                story("s", 1, List.of("a1", "a2", "a3"))));
        Collections.shuffle(records, new Random(7));
        write(records);

        assertThat(groups()).containsExactly("a1/1,a3/1", "a2/1");
    }

    private List<String> groups() {
        return database.rows("SELECT array_to_string(events, ',') FROM linked_events ORDER BY 1");
    }

    private static NewsEvent told(String article, String subType, String place, int days, String side) {
        NewsEvent event = event(article, 1, 1);
        event.setSubType(subType);
        event.setModality(EventModality.REPORTED);
        List<String> within = place.equals("place:town") ? List.of("place:region", "place:country") : List.of();
        event.setPlace(new EventPlace("مكان", null, place, "مكان", within, null, null, 1));
        Instant start = DAY.plusSeconds(86_400L * days);
        event.setTime(new EventTime(start, start.plusSeconds(86_400), 1, days == 0 ? "اليوم" : "بعد أيام", null));
        event.setSides(side == null ? List.of() : List.of(new EventSide(SideRole.TARGET, "طرف", null, side, "طرف")));
        event.setTolls(List.of());
        return event;
    }

    private static Toll killed(int count, String phrase) {
        return new Toll(TollKind.KILLED, count, count, count, "unknown", phrase, null);
    }
}
