package io.rawi.enrich.step;

/**
 * Tells when a step is to ask for a commit. A transaction costs broker and threads the same whether it holds one record or a
 * thousand: a marker on every partition that it wrote to, and a wait until they stand. Where little flows, nobody is to
 * wait for it longer than the commit interval; where much flows, several intervals are put into one transaction.
 *
 * <p>Asked once in each commit interval. Decides when results become visible, and nothing of what they say.
 *
 * <p>Not safe for use by several threads at a time.
 */
final class CommitPace {

    /**
     * Records of one interval, on one partition, up to which little flows: 80 a second with the default interval. A flow that is
     * many times as fast as the news of a country is a backlog.
     */
    static final int FEW = 8;

    /** How many intervals one transaction lasts at most. */
    static final int MOST_INTERVALS = 4;

    private int ofInterval;
    private boolean waiting;

    void processed() {
        ofInterval++;
        waiting = true;
    }

    /** The interval is over: whether what waits is to be committed now, ahead of the longest transaction's end. */
    boolean isDue() {
        boolean due = waiting && ofInterval <= FEW;
        ofInterval = 0;
        waiting &= !due;
        return due;
    }
}
