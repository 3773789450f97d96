package io.rawi.ingest;

import io.rawi.schema.RawArticle;

/** What came of one article of a source: it was read, or it was refused. */
public sealed interface Reading {

    /** An article. */
    record Read(RawArticle article) implements Reading {}

    /** No article. */
    record Refused(Refusal refusal) implements Reading {}
}
