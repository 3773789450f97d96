package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.step.Counters;
import io.rawi.schema.Duplicate;
import java.util.List;
import java.util.Optional;

/** Finds for a text its match among earlier ones. */
final class Matches {

    /**
     * Texts compared with one at most before it is taken for no copy. Thousands that fill one form within a week would be
     * compared each with each; what is given up then is counted, since the result may depend on the order of arrival.
     */
    private static final int MOST_COMPARED = 500;

    private final Standings standings;
    private final Texts texts;
    private final Judgement.Judge judge;
    private final Counters counters;

    Matches(Standings standings, Texts texts, Judgement.Judge judge, Counters counters) {
        this.standings = standings;
        this.texts = texts;
        this.judge = judge;
        this.counters = counters;
    }

    /** The best of the earlier ones: the first copy, which is the one most alike, ends the search. */
    Optional<Match> best(Member member, PrintedText text, List<Alike> alike) {
        Optional<Match> best = Optional.empty();
        int compared = 0;
        for (Alike other : alike) {
            if (!other.member().earlierThan(member)) {
                continue;
            }
            if (compared++ == MOST_COMPARED) {
                counters.comparisonsGivenUp();
                return best;
            }
            Optional<Match> match = texts.of(other.member()).flatMap(earlier -> match(other, earlier, member, text));
            if (match.isPresent() && (best.isEmpty() || match.get().compareTo(best.get()) < 0)) {
                best = match;
            }
            if (best.filter(found -> found.likeness() == Likeness.COPY).isPresent()) {
                return best;
            }
        }
        return best;
    }

    /**
     * The best of some that come before a text, where it is better than the match that the text has.
     *
     * @param earlier most alike first
     */
    Optional<Match> better(Member later, List<Alike> earlier) {
        Optional<PrintedText> known = texts.of(later);
        if (known.isEmpty()) {
            return Optional.empty();
        }
        PrintedText text = known.get();
        Optional<Duplicate> mark = standings.get(later.articleId()).duplicate();
        Likeness held = mark.map(Match::likenessOf).orElse(Likeness.NONE);
        Optional<Alike> match = mark.map(duplicate -> held(duplicate, text));
        Optional<Match> best = Optional.empty();
        int compared = 0;
        for (Alike offer : earlier) {
            boolean closer = match.filter(other -> other.compareTo(offer) <= 0).isEmpty();
            if (held == Likeness.COPY && !closer) {
                return best;
            }
            if (compared++ == MOST_COMPARED) {
                counters.comparisonsGivenUp();
                return best;
            }
            Optional<Match> found = texts.of(offer.member())
                    .flatMap(offered -> match(offer, offered, later, text))
                    .filter(other -> other.likeness().compareTo(held) < 0 || other.likeness() == held && closer);
            if (found.isPresent() && (best.isEmpty() || found.get().compareTo(best.get()) < 0)) {
                best = found;
            }
            if (best.filter(other -> other.likeness() == Likeness.COPY).isPresent()) {
                return best;
            }
        }
        return best;
    }

    private Alike held(Duplicate mark, PrintedText text) {
        Member match = standings.member(Match.matchOf(mark));
        return new Alike(match, similarity(match, text));
    }

    private double similarity(Member member, PrintedText other) {
        return texts.of(member)
                .map(text -> Sample.similarity(text.shingles(), other.shingles()))
                .orElse(0.0);
    }

    /** What the later is to the earlier; nothing for two texts of one page, which are its editions. */
    Optional<Match> match(Alike earlier, PrintedText text, Member later, PrintedText laterText) {
        Member member = earlier.member();
        if (member.documentId().equals(later.documentId())) {
            return Optional.empty();
        }
        Judgement judgement = judge.judge(text, laterText, later.articleTime() - member.articleTime());
        return judgement.likeness() == Likeness.NONE ? Optional.empty() : Optional.of(Match.of(earlier, judgement));
    }

    /** What a copy of a copy is to the original of both. */
    Judgement judgeMember(Member original, Member copy) {
        return judge.judgeMember(
                texts.of(original).orElseThrow(),
                texts.of(copy).orElseThrow(),
                copy.articleTime() - original.articleTime());
    }
}
