package io.rawi.enrich.step;

import java.util.concurrent.atomic.LongAdder;

/**
 * What one running application has done since its start. Counts work, not results: what was done in a transaction that
 * was given up is counted again when it is repeated.
 */
public final class Counters {

    private final LongAdder read = new LongAdder();
    private final LongAdder articles = new LongAdder();
    private final LongAdder relations = new LongAdder();
    private final LongAdder copies = new LongAdder();
    private final LongAdder enriched = new LongAdder();
    private final LongAdder deadLetters = new LongAdder();
    private final LongAdder givenUp = new LongAdder();

    /** A raw article came in. */
    public void rawRead() {
        read.increment();
    }

    /** An article was made of it. */
    public void articleMade() {
        articles.increment();
    }

    /** A relation was emitted; whether it marks a copy. */
    public void relationEmitted(boolean copy) {
        relations.increment();
        if (copy) {
            copies.increment();
        }
    }

    /** An enriched article was emitted. */
    public void enrichedEmitted() {
        enriched.increment();
    }

    /** A record became a dead letter. */
    public void deadLetter() {
        deadLetters.increment();
    }

    /** A text resembled so many earlier ones that it was not compared with all of them. */
    public void comparisonsGivenUp() {
        givenUp.increment();
    }

    public long givenUpCount() {
        return givenUp.sum();
    }

    public long readCount() {
        return read.sum();
    }

    public long articleCount() {
        return articles.sum();
    }

    public long relationCount() {
        return relations.sum();
    }

    public long copyCount() {
        return copies.sum();
    }

    public long enrichedCount() {
        return enriched.sum();
    }

    public long deadLetterCount() {
        return deadLetters.sum();
    }
}
