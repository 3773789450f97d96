package io.rawi.enrich.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CommitPaceTest {

    private static final int MANY = CommitPace.FEW + 1;

    private final CommitPace pace = new CommitPace();

    private boolean dueAfter(int records) {
        for (int i = 0; i < records; i++) {
            pace.processed();
        }
        return pace.isDue();
    }

    @Test
    void shouldAskForNothingWhereNothingCame() {
        assertThat(dueAfter(0)).isFalse();
        assertThat(dueAfter(0)).isFalse();
    }

    @Test
    void shouldCommitWhatLittleCameAtTheEndOfItsInterval() {
        assertThat(dueAfter(1)).isTrue();
        assertThat(dueAfter(CommitPace.FEW)).isTrue();
    }

    @Test
    void shouldAskOnceOnly() {
        assertThat(dueAfter(3)).isTrue();
        assertThat(dueAfter(0)).as("nothing came since").isFalse();
    }

    @Test
    void shouldLeaveABacklogToTheLongestTransaction() {
        for (int interval = 0; interval < 20; interval++) {
            assertThat(dueAfter(MANY)).isFalse();
        }
    }

    @Test
    void shouldCommitTheRestOfABacklogAsSoonAsItEnds() {
        assertThat(dueAfter(MANY)).isFalse();
        assertThat(dueAfter(0)).as("the flow has ceased").isTrue();
        assertThat(dueAfter(0)).isFalse();
    }

    @Test
    void shouldCommitTheRestOfABacklogWithTheTrickleBehindIt() {
        assertThat(dueAfter(MANY)).isFalse();
        assertThat(dueAfter(2)).isTrue();
    }

    /** Nothing waits through an interval in which little came, whatever came before. */
    @Property
    boolean shouldNeverLetARecordWaitThroughAQuietInterval(
            @ForAll @Size(max = 30) List<@IntRange(max = 2 * CommitPace.FEW) Integer> intervals) {
        CommitPace ofThese = new CommitPace();
        boolean waiting = false;
        for (int records : intervals) {
            for (int i = 0; i < records; i++) {
                ofThese.processed();
            }
            waiting |= records > 0;
            boolean due = ofThese.isDue();
            if (due != (waiting && records <= CommitPace.FEW)) {
                return false;
            }
            waiting &= !due;
        }
        return true;
    }
}
