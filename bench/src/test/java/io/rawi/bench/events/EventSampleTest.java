package io.rawi.bench.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EventSampleTest {

    @Test
    void shouldDrawTheSameRowsForTheSameSeed() {
        List<EventRow> rows = rows(500);

        assertThat(new EventSample(7).draw(rows, 40)).isEqualTo(new EventSample(7).draw(rows, 40));
    }

    @Test
    void shouldDrawOtherRowsForAnotherSeed() {
        List<EventRow> rows = rows(500);

        assertThat(new EventSample(7).draw(rows, 40)).isNotEqualTo(new EventSample(8).draw(rows, 40));
    }

    @Property(tries = 50)
    void shouldNotDependOnTheOrderOfTheRows(@ForAll long seed, @ForAll @IntRange(min = 1, max = 60) int count) {
        List<EventRow> rows = rows(60);
        List<EventRow> shuffled = new ArrayList<>(rows);
        Collections.shuffle(shuffled, new Random(seed));

        assertThat(new EventSample(seed).draw(shuffled, count)).isEqualTo(new EventSample(seed).draw(rows, count));
    }

    @Test
    void shouldKeepMostOfASampleWhenTheEngineTellsFewerRows() {
        List<EventRow> rows = rows(1000);
        List<EventRow> fewer =
                rows.stream().filter(row -> Math.floorMod(row.start(), 10) != 0).toList();

        List<EventRow> before = new EventSample(3).draw(rows, 100);
        List<EventRow> after = new EventSample(3).draw(fewer, 100);

        assertThat(after).filteredOn(before::contains).hasSizeGreaterThan(80);
    }

    @Test
    void shouldDrawFromAllDaysAlike() {
        List<EventRow> drawn = new EventSample(11).draw(rows(2000), 400);

        long early =
                drawn.stream().filter(row -> row.id().startsWith("2015-08-01")).count();
        assertThat(early).isBetween(160L, 240L);
    }

    @Test
    void shouldDrawOneRowOfAnArticle() {
        List<EventRow> rows = IntStream.range(0, 20)
                .mapToObj(i -> row("2015-08-01#1", i * 100, "قصف الحي رقم " + i))
                .toList();

        assertThat(new EventSample(1).draw(rows, 10)).hasSize(1);
    }

    @Test
    void shouldDrawOneOfTheCopiesOfAReport() {
        List<EventRow> rows = List.of(
                row("2015-08-01#1", 10, "قصفت الطائرات المدينة"),
                row("2015-08-01#2", 60, "قَصفت الطائرات المدينه"),
                row("2015-08-01#3", 60, "قصفت الطائرات القرية"));

        assertThat(new EventSample(1).draw(rows, 10)).hasSize(2);
    }

    @Test
    void shouldDrawAllWhereThereAreFewer() {
        assertThat(new EventSample(1).draw(rows(5), 200)).hasSize(5);
    }

    private static List<EventRow> rows(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> row("2015-08-0" + (1 + i % 2) + "#" + i, i, "اشتباك رقم " + i))
                .toList();
    }

    private static EventRow row(String id, int start, String evidence) {
        return new EventRow(
                id,
                start,
                "2015-08-01",
                "خبر",
                "قبل [[" + evidence + "]] بعد",
                "Battles / Armed clash",
                "",
                "",
                "",
                "",
                "",
                Modality.REPORTED);
    }
}
