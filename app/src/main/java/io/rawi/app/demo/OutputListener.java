package io.rawi.app.demo;

import io.rawi.schema.DeadLetter;
import io.rawi.schema.EnrichedArticle;
import java.util.Optional;

/** Told of what comes out of the pipeline, in the order it comes. */
interface OutputListener {

    /** @param before what was emitted of the same article before */
    void enriched(EnrichedArticle article, Optional<EnrichedArticle> before, Outcome outcome);

    void deadLetter(DeadLetter letter);
}
