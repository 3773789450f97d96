package io.rawi.bench.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Counts what came out against what must: every article once, every mark right. Pure; knows nothing of Kafka or SQL. */
public final class IndependentCounter {

    private final Expectation expected;
    private final CopyRule copies;

    public IndependentCounter(Expectation expected, CopyRule copies) {
        this.expected = expected;
        this.copies = copies;
    }

    public Verdict count(Findings found) {
        Verdict.Builder verdict = new Verdict.Builder();
        Map<String, FoundArticle> rows = new TreeMap<>();
        for (FoundArticle row : found.rows()) {
            if (rows.put(row.articleId(), row) != null) {
                verdict.doubled(row.marker(), "article " + row.articleId() + " has several rows");
            }
        }
        everyArticleOnce(found.rows(), rows, verdict);
        everyPageOnce(found.currentDocuments(), rows, verdict);
        copyMarks(rows, verdict);
        editions(rows, verdict);
        deadLetters(found.deadLetters(), verdict);
        compactedView(found, rows, verdict);
        return verdict.build();
    }

    /** By the marks that the articles were fed with, and then by their ids. */
    private void everyArticleOnce(List<FoundArticle> all, Map<String, FoundArticle> rows, Verdict.Builder verdict) {
        Map<String, List<FoundArticle>> byMark = new HashMap<>();
        all.forEach(row ->
                byMark.computeIfAbsent(row.marker(), mark -> new ArrayList<>()).add(row));
        for (ExpectedArticle article : expected.articles().values()) {
            List<FoundArticle> marked = byMark.getOrDefault(article.marker(), List.of());
            byMark.remove(article.marker());
            FoundArticle row = rows.get(article.articleId());
            if (marked.size() > 1) {
                verdict.doubled(article.marker(), told(article) + " has " + marked.size() + " rows");
            } else if (marked.isEmpty() && row == null) {
                verdict.lost(article.marker(), told(article) + " has no row");
            } else if (row == null) {
                verdict.other(told(article) + " came out as " + marked.get(0).articleId());
            } else if (marked.isEmpty()) {
                verdict.other(told(article) + " stands as fed as " + row.marker());
            } else if (!row.documentId().equals(article.documentId())
                    || !row.contentId().equals(article.contentId())) {
                verdict.other(told(article) + " has another document or content id");
            }
        }
        byMark.values().stream()
                .flatMap(List::stream)
                .filter(row -> !expected.articles().containsKey(row.articleId()))
                .forEach(row -> verdict.doubled(
                        row.marker(), "article " + row.articleId() + ", marked " + row.marker() + ", was never fed"));
    }

    private static String told(ExpectedArticle article) {
        return "article " + article.articleId() + ", fed as " + article.marker() + ",";
    }

    private static void everyPageOnce(List<String> documents, Map<String, FoundArticle> rows, Verdict.Builder verdict) {
        Set<String> missing = new TreeSet<>();
        rows.values().forEach(row -> missing.add(row.documentId()));
        Set<String> seen = new HashSet<>();
        for (String document : documents) {
            if (!seen.add(document)) {
                verdict.doubled(document, "page " + document + " has several current texts");
            }
        }
        missing.removeAll(seen);
        missing.forEach(document -> verdict.lost(document, "page " + document + " has no current text"));
    }

    private void copyMarks(Map<String, FoundArticle> rows, Verdict.Builder verdict) {
        Map<String, String> originals = copies.originals(expected.articles().values());
        for (FoundArticle row : rows.values()) {
            Optional<String> right = Optional.ofNullable(originals.get(row.articleId()));
            if (row.duplicateOf().filter(of -> !rows.containsKey(of)).isPresent()) {
                verdict.falseCopy("article " + row.articleId() + " is marked a copy of "
                        + row.duplicateOf().get() + ", which never came out");
            } else if (wrong(row, right, rows)) {
                verdict.falseCopy("article " + row.articleId() + " is marked " + mark(row.duplicateOf()) + ", but is "
                        + mark(right));
            }
        }
    }

    /**
     * A copy to the letter repeats the original of its group, or what that repeats in its turn. What is no such copy may
     * resemble another text; it must not be marked by one that carries the same.
     */
    private static boolean wrong(FoundArticle row, Optional<String> right, Map<String, FoundArticle> rows) {
        if (right.isEmpty()) {
            return row.duplicateOf()
                    .filter(of -> rows.get(of).contentId().equals(row.contentId()))
                    .isPresent();
        }
        Optional<String> further = Optional.ofNullable(rows.get(right.get())).flatMap(FoundArticle::duplicateOf);
        return !row.duplicateOf().equals(right)
                && (further.isEmpty() || !row.duplicateOf().equals(further));
    }

    private static String mark(Optional<String> original) {
        return original.map(id -> "a copy of " + id).orElse("an original");
    }

    private void editions(Map<String, FoundArticle> rows, Verdict.Builder verdict) {
        new TreeMap<>(EditionRule.places(expected.articles().values())).forEach((id, place) -> {
            FoundArticle row = rows.get(id);
            if (row != null) {
                EditionRule.Place stored =
                        new EditionRule.Place(row.edition(), row.current(), row.previous(), row.next());
                if (!stored.equals(place)) {
                    verdict.other("article " + id + " is " + stored + " of its page, not " + place);
                }
            }
        });
    }

    private void deadLetters(List<String> marks, Verdict.Builder verdict) {
        Set<String> missing = new TreeSet<>(expected.refused());
        Set<String> seen = new HashSet<>();
        for (String mark : marks) {
            missing.remove(mark);
            if (!seen.add(mark)) {
                verdict.doubled(mark, "what was fed as " + mark + " is a dead letter more than once");
            } else if (!expected.refused().contains(mark)) {
                verdict.other("what was fed as \"" + mark + "\" is a dead letter and should be none");
            }
        }
        missing.forEach(
                mark -> verdict.lost(mark, "what was fed as " + mark + " holds no article and is no dead letter"));
    }

    private static void compactedView(Findings found, Map<String, FoundArticle> rows, Verdict.Builder verdict) {
        Map<String, FoundArticle> view = new TreeMap<>();
        found.compacted().forEach(article -> view.put(article.articleId(), article));
        Set<String> ids = new TreeSet<>(view.keySet());
        ids.addAll(rows.keySet());
        for (String id : ids) {
            if (!Objects.equals(view.get(id), rows.get(id))) {
                verdict.other("article " + id + ": the topic says " + view.get(id) + ", the table " + rows.get(id));
            }
        }
    }
}
