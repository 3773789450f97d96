package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.rawi.schema.EventModality;
import io.rawi.schema.EventPlace;
import io.rawi.schema.EventSide;
import io.rawi.schema.EventTime;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.SideRole;
import io.rawi.schema.Span;
import io.rawi.schema.Toll;
import io.rawi.schema.TollKind;
import io.rawi.sink.postgres.Records;
import io.rawi.sink.postgres.table.CopiedRows.Value;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Each field of an event in its own column: no two of them hold the same value here. */
class EventRowsTest {

    private static NewsEvent full() {
        return NewsEvent.newBuilder(Records.event("d1-c1", 3, 7))
                .setType("Explosions/Remote violence")
                .setSubType("Air/drone strike")
                .setModality(EventModality.REPORTED)
                .setPlace(new EventPlace(
                        "قرب البلدة",
                        new Span(11, 21),
                        "place:town",
                        "البلدة",
                        List.of("place:district", "place:country"),
                        35.25,
                        -40.5,
                        2))
                .setTime(new EventTime(
                        Instant.parse("2024-03-04T00:00:00Z"),
                        Instant.parse("2024-03-06T00:00:00Z"),
                        3,
                        "مطلع الأسبوع",
                        new Span(31, 43)))
                .setClaimedBy("ناطق باسم الجماعة")
                .setClaimedById("org:group")
                .setEvidence(new Span(5, 95))
                .setWithdrawn(true)
                .build();
    }

    private static Map<String, Value> event(NewsEvent event) {
        List<Map<String, Value>> rows =
                CopiedRows.of(EventRows.of(List.of(event)).get(0));
        assertThat(rows).hasSize(1);
        return rows.get(0);
    }

    private static List<Map<String, Value>> children(int table, NewsEvent event) {
        return CopiedRows.of(EventRows.of(List.of(event)).get(table));
    }

    @Test
    void shouldPutEachFieldIntoItsColumn() {
        Map<String, Value> row = event(full());

        assertThat(row.get("event_id").text()).isEqualTo("d1-c1/3");
        assertThat(row.get("article_id").text()).isEqualTo("d1-c1");
        assertThat(row.get("type").text()).isEqualTo("Explosions/Remote violence");
        assertThat(row.get("sub_type").text()).isEqualTo("Air/drone strike");
        assertThat(row.get("modality").text()).isEqualTo("REPORTED");
        assertThat(row.get("claimed_by").text()).isEqualTo("ناطق باسم الجماعة");
        assertThat(row.get("claimed_by_id").text()).isEqualTo("org:group");
        assertThat(row.get("evidence_start").integer()).isEqualTo(5);
        assertThat(row.get("evidence_end").integer()).isEqualTo(95);
        assertThat(row.get("withdrawn").bool()).isTrue();
        assertThat(row.get("engine").text()).isEqualTo("1.0");
        assertThat(row.get("models").text()).isEqualTo("none");
        assertThat(row.get("gazetteer").text()).isEqualTo("2024.1");
        assertThat(row.get("revision").integer()).isEqualTo(7);
        assertThat(CopiedRows.nulls(row)).isEmpty();
    }

    @Test
    void shouldPutEachFieldOfThePlaceIntoItsColumn() {
        Map<String, Value> row = event(full());

        assertThat(row.get("place_phrase").text()).isEqualTo("قرب البلدة");
        assertThat(row.get("place_start").integer()).isEqualTo(11);
        assertThat(row.get("place_end").integer()).isEqualTo(21);
        assertThat(row.get("place_id").text()).isEqualTo("place:town");
        assertThat(row.get("place_name").text()).isEqualTo("البلدة");
        assertThat(row.get("place_within").texts()).containsExactly("place:district", "place:country");
        assertThat(row.get("latitude").number()).isEqualTo(35.25);
        assertThat(row.get("longitude").number()).isEqualTo(-40.5);
        assertThat(row.get("geo_precision").integer()).isEqualTo(2);
    }

    @Test
    void shouldPutEachFieldOfTheTimeIntoItsColumn() {
        Map<String, Value> row = event(full());

        assertThat(row.get("starts").time()).isEqualTo(Instant.parse("2024-03-04T00:00:00Z"));
        assertThat(row.get("ends").time()).isEqualTo(Instant.parse("2024-03-06T00:00:00Z"));
        assertThat(row.get("time_precision").integer()).isEqualTo(3);
        assertThat(row.get("time_phrase").text()).isEqualTo("مطلع الأسبوع");
    }

    @Test
    void shouldHoldNullForAllThatAnEventDoesNotTell() {
        NewsEvent bare = NewsEvent.newBuilder(Records.event("d1-c1", 0, 1))
                .setSubType(null)
                .setPlace(null)
                .setTime(null)
                .build();

        assertThat(CopiedRows.nulls(event(bare)))
                .containsExactly(
                        "sub_type",
                        "place_phrase",
                        "place_start",
                        "place_end",
                        "place_id",
                        "place_name",
                        "place_within",
                        "latitude",
                        "longitude",
                        "geo_precision",
                        "starts",
                        "ends",
                        "time_precision",
                        "time_phrase",
                        "claimed_by",
                        "claimed_by_id");
    }

    @Test
    void shouldTellAPlaceThatNoGazetteerKnowsFromNoPlace() {
        NewsEvent event = NewsEvent.newBuilder(Records.event("d1-c1", 0, 1))
                .setPlace(new EventPlace("عند النبع", null, null, null, List.of(), null, null, 3))
                .build();

        Map<String, Value> row = event(event);
        assertThat(row.get("place_phrase").text()).isEqualTo("عند النبع");
        assertThat(row.get("place_within").texts()).isEmpty();
        assertThat(row.get("geo_precision").integer()).isEqualTo(3);
        assertThat(CopiedRows.nulls(row))
                .contains("place_start", "place_end", "place_id", "place_name", "latitude", "longitude");
    }

    @Test
    void shouldNumberTheSidesOfEachEventFromZero() {
        NewsEvent first = NewsEvent.newBuilder(Records.event("a", 0, 1))
                .setSides(List.of(
                        new EventSide(SideRole.INITIATOR, "الجماعة", new Span(1, 8), "org:group", "الجماعة المسلحة"),
                        new EventSide(SideRole.TARGET, "مدنيون", null, null, null)))
                .build();
        NewsEvent second = NewsEvent.newBuilder(Records.event("b", 0, 1))
                .setSides(List.of(new EventSide(SideRole.UNKNOWN, "مسلحون", null, null, null)))
                .build();

        List<Map<String, Value>> rows =
                CopiedRows.of(EventRows.of(List.of(first, second)).get(1));
        assertThat(rows)
                .extracting(
                        row -> row.get("event_id").text(),
                        row -> row.get("position").integer(),
                        row -> row.get("role").text(),
                        row -> row.get("phrase").text())
                .containsExactly(
                        tuple("a/0", 0, "INITIATOR", "الجماعة"),
                        tuple("a/0", 1, "TARGET", "مدنيون"),
                        tuple("b/0", 0, "UNKNOWN", "مسلحون"));
        assertThat(rows.get(0).get("span_start").integer()).isEqualTo(1);
        assertThat(rows.get(0).get("span_end").integer()).isEqualTo(8);
        assertThat(rows.get(0).get("entity_id").text()).isEqualTo("org:group");
        assertThat(rows.get(0).get("name").text()).isEqualTo("الجماعة المسلحة");
        assertThat(CopiedRows.nulls(rows.get(1))).containsExactly("span_start", "span_end", "entity_id", "name");
    }

    @Test
    void shouldKeepOpenBoundsOfATollOpen() {
        NewsEvent event = NewsEvent.newBuilder(Records.event("a", 0, 1))
                .setTolls(List.of(
                        new Toll(TollKind.KILLED, 10, 12, 15, "civilians", "ما بين ١٠ و١٥ قتيلا", new Span(4, 23)),
                        new Toll(TollKind.MISSING, 0, null, null, "children", "أطفال مفقودون", null)))
                .build();

        List<Map<String, Value>> rows = children(2, event);
        Map<String, Value> killed = rows.get(0);
        assertThat(killed.get("position").integer()).isZero();
        assertThat(killed.get("kind").text()).isEqualTo("KILLED");
        assertThat(killed.get("low").integer()).isEqualTo(10);
        assertThat(killed.get("best").integer()).isEqualTo(12);
        assertThat(killed.get("high").integer()).isEqualTo(15);
        assertThat(killed.get("victim_group").text()).isEqualTo("civilians");
        assertThat(killed.get("phrase").text()).isEqualTo("ما بين ١٠ و١٥ قتيلا");
        assertThat(killed.get("span_start").integer()).isEqualTo(4);
        assertThat(killed.get("span_end").integer()).isEqualTo(23);
        Map<String, Value> missing = rows.get(1);
        assertThat(missing.get("position").integer()).isEqualTo(1);
        assertThat(missing.get("low").integer()).as("zero is a bound").isZero();
        assertThat(CopiedRows.nulls(missing)).containsExactly("best", "high", "span_start", "span_end");
    }

    @Test
    void shouldWriteNoChildrenForAnEventWithoutSidesAndTolls() {
        NewsEvent event = NewsEvent.newBuilder(Records.event("a", 0, 1))
                .setSides(List.of())
                .setTolls(List.of())
                .build();

        assertThat(children(1, event)).isEmpty();
        assertThat(children(2, event)).isEmpty();
    }
}
