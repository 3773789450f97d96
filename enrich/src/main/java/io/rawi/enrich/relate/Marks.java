package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import java.util.List;
import java.util.Optional;

/** What the members of a group are marked as. The match of each tells, and for copies of copies the original of all. */
final class Marks {

    private final Standings standings;
    private final Texts texts;
    private final Matches matches;

    Marks(Standings standings, Texts texts, Matches matches) {
        this.standings = standings;
        this.texts = texts;
        this.matches = matches;
    }

    /** What a text with this match is. */
    Duplicate of(String articleId, Match match) {
        String root = root(match.member().articleId());
        Optional<Duplicate> refused = match.likeness() == Likeness.COPY
                ? refused(standings.member(articleId), match.member(), root)
                : Optional.empty();
        return refused.orElseGet(() -> match.duplicate(root));
    }

    /** What a copy to the letter of an original is. */
    Duplicate ofCopy(String original) {
        return standings
                .get(original)
                .duplicate()
                .filter(mark -> mark.getKind() == DuplicateKind.NEAR_COPY)
                .orElseGet(() -> new Duplicate(DuplicateKind.EXACT_COPY, original, null, 1f, 1f, List.of()));
    }

    /** What the next carrier of the same text is. */
    Optional<Duplicate> ofNext(String carrier) {
        Standing standing = standings.get(carrier);
        return standing.original() ? Optional.of(ofCopy(carrier)) : standing.duplicate();
    }

    /** The original of the group that one belongs to. */
    String root(String original) {
        return ofCopy(original).getOf();
    }

    /** What a copy of a match is, now that the match belongs to another group. */
    Duplicate moved(Duplicate duplicate, Member match, Member copy, String root) {
        return refused(copy, match, root).orElseGet(() -> {
            if (duplicate.getKind() == DuplicateKind.NEAR_COPY) {
                return Duplicate.newBuilder(duplicate)
                        .setOf(root)
                        .setVia(match.articleId().equals(root) ? null : match.articleId())
                        .build();
            }
            PrintedText text = texts.of(copy).orElseThrow();
            PrintedText matchText = texts.of(match).orElseThrow();
            return matches.match(new Alike(match, 0), matchText, copy, text)
                    .orElseThrow()
                    .duplicate(root);
        });
    }

    /**
     * Copies of copies wander: today's forecast is a copy of this noon's, which is one of yesterday's. What the original of
     * the group tells to be no copy of itself begins a group of its own.
     */
    private Optional<Duplicate> refused(Member copy, Member match, String root) {
        if (match.articleId().equals(root)) {
            return Optional.empty();
        }
        Member original = standings.member(root);
        if (original.documentId().equals(copy.documentId())) {
            return Optional.empty();
        }
        Judgement judgement = matches.judgeMember(original, copy);
        return judgement.likeness() == Likeness.TEMPLATE
                ? Optional.of(Match.refused(match.articleId(), root, judgement))
                : Optional.empty();
    }
}
