package io.rawi.enrich.relate;

import java.util.Optional;

/**
 * What is put off where groups are great. For one fingerprint only some members are matched anew or told what became of
 * those that they follow. Where there are more, all of them wait, with those of the next fingerprints, until there came an
 * eighth as many fingerprints as members were touched the last time. Thousands of copies of one text that come latest first
 * would else all be touched for each that comes. What they are in the end is the same.
 */
final class Backlog {

    /** Members touched for each fingerprint that came while they waited. */
    private static final int TOUCHED_FOR_ONE = 8;

    private static final int PORTION = 1_000;

    private final Originals originals;
    private final Tellings tellings;
    private final WaitingMembers untold;
    private final WaitingMembers unoffered;
    private final int most;
    private int came;
    private int touched;
    private int touchedBefore;

    /** @param most how many members are touched for one fingerprint at most where none had to wait */
    Backlog(Originals originals, Tellings tellings, WaitingMembers untold, WaitingMembers unoffered, int most) {
        this.originals = originals;
        this.tellings = tellings;
        this.untold = untold;
        this.unoffered = unoffered;
        this.most = most;
        this.touchedBefore = most;
    }

    /** One of those that wait. */
    Optional<Member> first() {
        return unoffered.first().or(untold::first);
    }

    /** A fingerprint has changed what it changes by itself. */
    void came() {
        if (isWaiting()) {
            came++;
        } else {
            tellings.tell(most);
        }
        untold.keep();
        unoffered.keep();
    }

    /** Whether members wait, and have waited for enough fingerprints. */
    boolean isDue() {
        return isWaiting() && came * TOUCHED_FOR_ONE >= touchedBefore;
    }

    /** Works off a portion of what waits; false where nothing waits. */
    boolean workOff() {
        if (first().isEmpty()) {
            return false;
        }
        touched += unoffered.first().isPresent() ? originals.offer() : tellings.tell(PORTION);
        if (first().isEmpty()) {
            touchedBefore = Math.max(most, touched);
            touched = 0;
            came = 0;
        }
        return true;
    }

    private boolean isWaiting() {
        return untold.isWaiting() || unoffered.isWaiting();
    }
}
