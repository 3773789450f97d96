package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import java.util.Comparator;
import java.util.List;

/**
 * An earlier text that a text resembles. Of several, the best one is a copy rather than an update rather than a template;
 * of those of one kind the one most alike, and of those equally alike the earliest.
 */
record Match(Likeness likeness, Alike alike, float similarity, float containment, List<String> evidence)
        implements Comparable<Match> {

    private static final Comparator<Match> ORDER =
            Comparator.comparing(Match::likeness).thenComparing(Match::alike);

    static Match of(Alike alike, Judgement judgement) {
        return new Match(
                judgement.likeness(),
                alike,
                (float) judgement.similarity(),
                (float) judgement.containment(),
                judgement.evidence());
    }

    Member member() {
        return alike.member();
    }

    /** @param root original of the group that the match belongs to */
    Duplicate duplicate(String root) {
        return switch (likeness) {
            case COPY ->
                new Duplicate(
                        DuplicateKind.NEAR_COPY,
                        root,
                        root.equals(member().articleId()) ? null : member().articleId(),
                        similarity,
                        containment,
                        evidence);
            case UPDATE ->
                new Duplicate(DuplicateKind.UPDATE, member().articleId(), null, similarity, containment, evidence);
            case TEMPLATE ->
                new Duplicate(DuplicateKind.TEMPLATE, member().articleId(), null, similarity, containment, evidence);
            case NONE -> throw new IllegalStateException("what does not resemble anything has no match");
        };
    }

    /** The mark of a copy that the original of its match's group tells apart from itself: it keeps its match. */
    static Duplicate refused(String match, String root, Judgement judgement) {
        return new Duplicate(
                judgement.likeness() == Likeness.UPDATE ? DuplicateKind.UPDATE : DuplicateKind.TEMPLATE,
                root,
                match,
                (float) judgement.similarity(),
                (float) judgement.containment(),
                judgement.evidence());
    }

    /** How close a mark that was settled before says that a text is to its match. */
    static Likeness likenessOf(Duplicate duplicate) {
        if (duplicate.getVia().isPresent()) {
            return Likeness.COPY;
        }
        return switch (duplicate.getKind()) {
            case NEAR_COPY -> Likeness.COPY;
            case UPDATE -> Likeness.UPDATE;
            case TEMPLATE -> Likeness.TEMPLATE;
            default -> Likeness.NONE;
        };
    }

    /** The article that a mark was settled by. */
    static String matchOf(Duplicate duplicate) {
        return duplicate.getVia().orElse(duplicate.getOf());
    }

    @Override
    public int compareTo(Match other) {
        return ORDER.compare(this, other);
    }
}
