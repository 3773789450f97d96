package io.rawi.bench.check;

import java.util.Collection;
import java.util.List;

/**
 * What came out.
 *
 * @param rows every row of the table of all texts
 * @param currentDocuments document id of every row of the table of current texts
 * @param compacted the last record of every key of the topic of results
 * @param deadLetters mark of every dead letter; empty where it carries none
 */
public record Findings(
        List<FoundArticle> rows,
        List<String> currentDocuments,
        Collection<FoundArticle> compacted,
        List<String> deadLetters) {

    public Findings {
        rows = List.copyOf(rows);
        currentDocuments = List.copyOf(currentDocuments);
        compacted = List.copyOf(compacted);
        deadLetters = List.copyOf(deadLetters);
    }
}
