package io.rawi.enrich.relate;

import static io.rawi.enrich.relate.Lane.WEEK;
import static io.rawi.enrich.relate.Lane.at;
import static io.rawi.enrich.relate.Lane.sighting;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Relation;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Groups as they form, grow, split and merge: what is emitted for each sighting, no more and no less. */
class CopyChainsTest {

    private final Lane lane = new Lane();

    @AfterEach
    void close() {
        lane.close();
    }

    private static Duration day(int days) {
        return Duration.ofDays(days);
    }

    @ParameterizedTest(name = "{0} ms apart: {2}")
    @CsvSource({
        "0,         copy of a1, the same moment",
        "1,         copy of a1, the next moment",
        "604799999, copy of a1, a millisecond inside of the window",
        "604800000, copy of a1, exactly the window",
        "604800001, original,   a millisecond beyond it",
    })
    void shouldGroupUpToTheWindowAndNotBeyond(long apart, String expected, String reason) {
        assertThat(lane.see(at("a1", Duration.ZERO))).containsExactly("a1#1 original");
        assertThat(lane.see(at("b1", Duration.ofMillis(apart)))).as(reason).containsExactly("b1#1 " + expected);
    }

    @ParameterizedTest(name = "{0} ms apart, the later one first: {1}")
    @CsvSource({
        "1,         a1#1 original;b1#2 copy of a1",
        "604800000, a1#1 original;b1#2 copy of a1",
        "604800001, a1#1 original",
    })
    void shouldMeasureTheSameWindowBackwards(long apart, String expected) {
        lane.see(at("b1", Duration.ofMillis(apart)));
        assertThat(lane.see(at("a1", Duration.ZERO))).containsExactly(expected.split(";"));
    }

    @Test
    void shouldMeasureFromNeighbourToNeighbourAndNotFromTheOriginal() {
        lane.see(at("a1", day(0)));
        lane.see(at("b1", day(7)));
        lane.see(at("c1", day(14)));
        assertThat(lane.see(at("d1", day(21)))).containsExactly("d1#1 copy of a1");
        assertThat(lane.see(at("e1", day(28).plusMillis(1)))).containsExactly("e1#1 original");
    }

    @Test
    void shouldTakeTheSmallestIdAsOriginalWhereTimesAreEqual() {
        assertThat(lane.see(at("b1", day(1)))).containsExactly("b1#1 original");
        assertThat(lane.see(at("c1", day(1)))).containsExactly("c1#1 copy of b1");
        assertThat(lane.see(at("a1", day(1)))).containsExactly("a1#1 original", "b1#2 copy of a1", "c1#2 copy of a1");
    }

    @Test
    void shouldSayHowMuchACopyIsAlike() {
        lane.see(at("a1", day(0)));
        lane.see(at("b1", day(1)));
        Duplicate duplicate = lane.table.get(Lane.id("b1")).getDuplicate().orElseThrow();
        assertThat(duplicate.getKind()).isEqualTo(DuplicateKind.EXACT_COPY);
        assertThat(duplicate.getSimilarity()).isEqualTo(1f);
        assertThat(duplicate.getContainment()).isEqualTo(1f);
        assertThat(duplicate.getEvidence()).isEmpty();
    }

    @Test
    void shouldBridgeTwoGroupsStepByStep() {
        assertThat(lane.see(at("a1", day(0)))).containsExactly("a1#1 original");
        assertThat(lane.see(at("c1", day(10)))).containsExactly("c1#1 original");
        assertThat(lane.see(at("d1", day(12)))).containsExactly("d1#1 copy of c1");
        // The bridge itself first, then those whose original it changes, in order of time.
        assertThat(lane.see(at("b1", day(5)))).containsExactly("b1#1 copy of a1", "c1#2 copy of a1", "d1#2 copy of a1");
    }

    @Test
    void shouldNotBridgeWhereOneSideIsAMillisecondTooFar() {
        lane.see(at("a1", day(0)));
        lane.see(at("c1", day(14)));
        assertThat(lane.see(at("b1", day(7).minusMillis(1)))).containsExactly("b1#1 copy of a1");
        assertThat(lane.table.get(Lane.id("c1")).getDuplicate()).isEmpty();
    }

    @Test
    void shouldTearAGroupStepByStepWhenItsMiddleMovesAway() {
        lane.see(at("a1", day(10)));
        lane.see(at("b1", day(16)));
        lane.see(at("c1", day(22)));
        lane.see(at("d1", day(23)));
        // b1 turns out to be from day 0. Nobody is near it there, and c1 is 12 days from a1 now.
        assertThat(lane.see(sighting("b1", day(0), day(0), 100)))
                .containsExactly("b1#2 original", "c1#2 original", "d1#2 copy of c1");
    }

    @Test
    void shouldBridgeByACopyThatMovesAndStaysACopyOfTheSame() {
        lane.see(at("a1", day(0)));
        lane.see(sighting("b1", day(1), day(30), 100));
        lane.see(at("c1", day(10)));
        // b1 is a copy of a1 before and after; c1 was too far from both and is near b1 now.
        assertThat(lane.see(sighting("b1", day(5), day(29), 100)))
                .containsExactlyInAnyOrder("b1#2 copy of a1", "c1#2 copy of a1");
    }

    @Test
    void shouldHandTheGroupOverWhenTheOriginalMovesAway() {
        lane.see(sighting("a1", day(10), day(30), 100));
        lane.see(at("b1", day(11)));
        lane.see(at("c1", day(12)));
        assertThat(lane.see(sighting("a1", day(0), day(29), 100)))
                .as("a1 for its new time of fetching, the others for their new original")
                .containsExactly("a1#2 original", "b1#2 original", "c1#2 copy of b1");
    }

    @Test
    void shouldMakeACopyTheOriginalWhenItMovesToTheFront() {
        lane.see(at("a1", day(10)));
        lane.see(at("b1", day(12)));
        lane.see(at("c1", day(13)));
        assertThat(lane.see(sighting("b1", day(9), day(9), 100)))
                .containsExactlyInAnyOrder("b1#2 original", "a1#2 copy of b1", "c1#2 copy of b1");
    }

    @Test
    void shouldEmitNothingButTheMovedOneWhenItStaysInItsPlaceOfTheOrder() {
        lane.see(at("a1", day(0)));
        lane.see(at("b1", day(3)));
        lane.see(at("c1", day(5)));
        Relation before = lane.table.get(Lane.id("b1"));
        assertThat(lane.see(sighting("b1", day(2), day(2), 100))).containsExactly("b1#2 copy of a1");
        assertThat(before.getFetchedAt()).isAfter(lane.table.get(Lane.id("b1")).getFetchedAt());
    }

    @Test
    void shouldEmitNothingForALaterSightingOfWhatIsKnown() {
        lane.see(at("a1", day(0)));
        assertThat(lane.see(at("a1", day(1)))).isEmpty();
        assertThat(lane.see(sighting("a1", day(-5), day(1), 100))).isEmpty();
    }

    @ParameterizedTest(name = "{0} words: {1}")
    @CsvSource({"0, original", "7, original", "8, copy of a1", "9, copy of a1"})
    void shouldGroupTextsOfEnoughWordsOnly(int words, String expected) {
        lane.see(sighting("a1", day(0), day(0), words));
        assertThat(lane.see(sighting("b1", day(1), day(1), words))).containsExactly("b1#1 " + expected);
    }

    @Test
    void shouldNotBridgeGroupsByATextThatIsNotGrouped() {
        lane.see(at("a1", day(0)));
        lane.see(at("c1", day(10)));
        assertThat(lane.see(sighting("b1", day(5), day(5), 7))).containsExactly("b1#1 original");
    }

    @Test
    void shouldLetGoOfAnArticleThatIsCountedAnewAsTooShort() {
        lane.see(sighting("a1", day(0), day(9), 100));
        lane.see(at("b1", day(1)));
        lane.see(at("c1", day(2)));
        assertThat(lane.see(sighting("a1", day(0), day(8), 7)))
                .containsExactlyInAnyOrder("a1#2 original", "b1#2 original", "c1#2 copy of b1");
    }

    @Test
    void shouldTakeInAnArticleThatIsCountedAnewAsLongEnough() {
        lane.see(sighting("a1", day(0), day(9), 7));
        assertThat(lane.see(at("b1", day(1)))).containsExactly("b1#1 original");
        assertThat(lane.see(sighting("a1", day(0), day(8), 100)))
                .containsExactlyInAnyOrder("a1#2 original", "b1#2 copy of a1");
    }

    @Test
    void shouldKeepTextsApartThatOnlyMeetInTime() {
        lane.see(at("a1", day(0)));
        assertThat(lane.see(at("b2", day(0)))).containsExactly("b2#1 original");
        assertThat(lane.see(at("c1", day(0)))).containsExactly("c1#1 copy of a1");
        assertThat(lane.see(at("d2", day(0)))).containsExactly("d2#1 copy of b2");
    }

    @Test
    void shouldGroupAcrossTheBeginningOf1970() {
        Duration before = Duration.between(Lane.BEGIN, java.time.Instant.EPOCH).minusDays(3);
        assertThat(lane.see(at("b1", before.plusDays(6)))).containsExactly("b1#1 original");
        assertThat(lane.see(at("a1", before))).containsExactly("a1#1 original", "b1#2 copy of a1");
        assertThat(lane.see(at("c1", before.minus(WEEK).minusMillis(1)))).containsExactly("c1#1 original");
    }

    @Test
    void shouldCountRelationsAndCopies() {
        lane.see(at("b1", day(1)));
        lane.see(at("c1", day(2)));
        lane.see(at("a1", day(0)));
        assertThat(lane.counters.relationCount()).isEqualTo(5);
        assertThat(lane.counters.copyCount()).isEqualTo(3);
    }
}
