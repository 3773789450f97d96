package io.rawi.enrich.relate;

import static io.rawi.enrich.relate.Lane.sighting;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The texts of one page, numbered by time of fetching, whatever the order in which they arrive. */
class EditionNumbersTest {

    private final Lane lane = new Lane();

    @AfterEach
    void close() {
        lane.close();
    }

    /** Fetched at such an hour; all published at one time. */
    private static Fingerprint fetched(String name, int hour) {
        return sighting(name, Duration.ZERO, Duration.ofHours(hour), 100);
    }

    @Test
    void shouldAppendANewerText() {
        assertThat(lane.seeEditions(fetched("a1", 1))).containsExactly("a1#1 edition 1 current, - < > -");
        assertThat(lane.seeEditions(fetched("a2", 2)))
                .containsExactlyInAnyOrder("a1#2 edition 1, - < > a2", "a2#1 edition 2 current, a1 < > -");
        assertThat(lane.seeEditions(fetched("a3", 3)))
                .as("the first one has no news")
                .containsExactlyInAnyOrder("a2#2 edition 2, a1 < > a3", "a3#1 edition 3 current, a2 < > -");
    }

    @Test
    void shouldCountAllAnewWhenTheOldestComesLast() {
        lane.seeEditions(fetched("a2", 2));
        lane.seeEditions(fetched("a3", 3));
        assertThat(lane.seeEditions(fetched("a1", 1)))
                .containsExactlyInAnyOrder(
                        "a1#1 edition 1, - < > a2", "a2#3 edition 2, a1 < > a3", "a3#2 edition 3 current, a2 < > -");
    }

    @Test
    void shouldInsertInTheMiddle() {
        lane.seeEditions(fetched("a1", 1));
        lane.seeEditions(fetched("a3", 3));
        lane.seeEditions(fetched("a4", 4));
        assertThat(lane.seeEditions(fetched("a2", 2)))
                .containsExactlyInAnyOrder(
                        "a1#3 edition 1, - < > a2",
                        "a2#1 edition 2, a1 < > a3",
                        "a3#3 edition 3, a2 < > a4",
                        "a4#2 edition 4 current, a3 < > -");
    }

    @Test
    void shouldOrderByContentWhereTimesOfFetchingAreEqual() {
        lane.seeEditions(fetched("a2", 1));
        assertThat(lane.seeEditions(fetched("a1", 1)))
                .containsExactlyInAnyOrder("a1#1 edition 1, - < > a2", "a2#2 edition 2 current, a1 < > -");
    }

    @Test
    void shouldMoveATextToTheFrontWhenItWasSeenEarlier() {
        lane.seeEditions(fetched("a1", 1));
        lane.seeEditions(fetched("a2", 2));
        lane.seeEditions(fetched("a3", 3));
        assertThat(lane.seeEditions(fetched("a3", 0)))
                .containsExactlyInAnyOrder(
                        "a3#2 edition 1, - < > a1", "a1#3 edition 2, a3 < > a2", "a2#3 edition 3 current, a1 < > -");
    }

    @Test
    void shouldMoveATextBetweenOthersAndLeaveThoseBehindAlone() {
        lane.seeEditions(fetched("a1", 1));
        lane.seeEditions(fetched("a2", 3));
        lane.seeEditions(fetched("a3", 5));
        lane.seeEditions(fetched("a4", 7));
        lane.seeEditions(fetched("a5", 9));
        assertThat(lane.seeEditions(fetched("a3", 2)))
                .as("a5 is the fifth before and after")
                .containsExactlyInAnyOrder(
                        "a1#3 edition 1, - < > a3",
                        "a3#3 edition 2, a1 < > a2",
                        "a2#3 edition 3, a3 < > a4",
                        "a4#3 edition 4, a2 < > a5");
    }

    @Test
    void shouldTellTheEarlierFetchWhereTheNumberStays() {
        lane.seeEditions(fetched("a1", 5));
        lane.seeEditions(fetched("a2", 9));
        assertThat(lane.seeEditions(fetched("a1", 4)))
                .as("only the time of fetching is new")
                .containsExactly("a1#3 edition 1, - < > a2");
    }

    @Test
    void shouldKeepTheOldNumberOfAPageThatReturnsToItsOldText() {
        lane.seeEditions(fetched("a1", 1));
        lane.seeEditions(fetched("a2", 2));
        assertThat(lane.seeEditions(fetched("a1", 3))).isEmpty();
    }

    @Test
    void shouldNotTouchOtherPages() {
        lane.seeEditions(fetched("b1", 1));
        assertThat(lane.seeEditions(fetched("a2", 2))).containsExactly("a2#1 edition 1 current, - < > -");
        assertThat(lane.seeEditions(fetched("c3", 0))).containsExactly("c3#1 edition 1 current, - < > -");
    }

    @Test
    void shouldNumberTextsThatAreTooShortToBeGrouped() {
        lane.seeEditions(sighting("a1", Duration.ZERO, Duration.ofHours(1), 2));
        assertThat(lane.seeEditions(sighting("a2", Duration.ZERO, Duration.ofHours(2), 2)))
                .containsExactlyInAnyOrder("a1#2 edition 1, - < > a2", "a2#1 edition 2 current, a1 < > -");
    }

    @Test
    void shouldEmitOnceWhereAnArticleChangesAsEditionAndAsCopy() {
        lane.seeEditions(sighting("a1", Duration.ofDays(1), Duration.ofDays(1), 100));
        lane.emitted(sighting("b1", Duration.ofDays(2), Duration.ofDays(2), 100));
        // The page a had another text before; and its text 1 is older than known, too.
        lane.emitted(sighting("a2", Duration.ofDays(1), Duration.ZERO, 100));
        assertThat(lane.emitted(sighting("a1", Duration.ofDays(3), Duration.ofHours(-1), 100)))
                .extracting(relation -> relation.getArticleId())
                .doesNotHaveDuplicates()
                .containsExactlyInAnyOrder(Lane.id("a1"), Lane.id("a2"), Lane.id("b1"));
    }
}
