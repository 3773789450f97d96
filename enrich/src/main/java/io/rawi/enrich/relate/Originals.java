package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.step.Counters;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Relates the originals of exact copies to each other. Each has at most one match: of the earlier originals within the
 * window, the one that it resembles best. Copies hang on their match; the root of such a tree is the original of the whole group. All of
 * this is told by the set of originals alone: an original that comes late takes over those later ones for which it is the
 * better match, one that goes leaves its own to be matched anew.
 */
final class Originals {

    /**
     * Texts compared with one at most before it is taken for no copy. Thousands that fill one form within a week would be
     * compared each with each; what is given up then is counted, since the result may depend on the order of arrival.
     */
    private static final int MOST_COMPARED = 500;

    private final Calendar calendar;
    private final Standings standings;
    private final Links links;
    private final Texts texts;
    private final Judgement.Judge judge;
    private final Counters counters;

    Originals(
            Calendar calendar,
            Standings standings,
            Links links,
            Texts texts,
            Judgement.Judge judge,
            Counters counters) {
        this.counters = counters;
        this.calendar = calendar;
        this.standings = standings;
        this.links = links;
        this.texts = texts;
        this.judge = judge;
    }

    private record Later(Member member, Match match) {}

    /** A text has its first carrier in a member. */
    void enter(Member member) {
        standings.original(member.articleId(), true);
        Optional<PrintedText> text = texts.of(member);
        Optional<Match> best = Optional.empty();
        List<Later> later = new ArrayList<>();
        if (text.isPresent()) {
            calendar.index(member, text.get().shingles());
            List<Alike> alike = calendar.alike(member, text.get().shingles());
            best = best(member, text.get(), alike);
            later = better(member, text.get(), alike);
        }
        link(member.articleId(), best);
        // Nobody's match yet: only what carries the same text hangs on it.
        tellCopies(member);
        // Spread when all hang where they belong, so that none is told a place that it is about to leave.
        later.forEach(other -> link(other.member.articleId(), Optional.of(other.match)));
        later.forEach(other -> spread(other.member));
    }

    /** A member is no longer the first carrier of its text. */
    void leave(Member member) {
        standings.original(member.articleId(), false);
        texts.of(member).ifPresent(text -> calendar.unindex(member, text.shingles()));
        link(member.articleId(), Optional.empty());
        for (String articleId : links.to(member.articleId())) {
            Member other = member(articleId);
            PrintedText text = texts.of(other).orElseThrow();
            link(articleId, best(other, text, calendar.alike(other, text.shingles())));
            spread(other);
        }
    }

    /** Tells what a member's place in its group makes of all that hang on it. */
    private void spread(Member from) {
        Deque<Member> open = new ArrayDeque<>(List.of(from));
        while (!open.isEmpty()) {
            Member original = open.pop();
            tellCopies(original);
            String root = root(original.articleId());
            for (String articleId : links.to(original.articleId())) {
                Duplicate duplicate = standings.get(articleId).duplicate().orElseThrow();
                if (Match.likenessOf(duplicate) == Likeness.COPY
                        && !duplicate.getOf().equals(root)) {
                    Member copy = member(articleId);
                    standings.settle(articleId, Optional.of(moved(duplicate, original, copy, root)));
                    open.push(copy);
                }
            }
        }
    }

    /** The copies to the letter follow their original. */
    private void tellCopies(Member original) {
        Optional<Duplicate> mark = Optional.of(ofCopy(original.articleId()));
        Optional<Member> next = calendar.after(original);
        while (next.isPresent()
                && !standings.isOriginal(next.get().articleId())
                && standings.settle(next.get().articleId(), mark)) {
            next = calendar.after(next.get());
        }
    }

    /** What a copy to the letter of an original is. */
    Duplicate ofCopy(String original) {
        return standings
                .get(original)
                .duplicate()
                .filter(mark -> mark.getKind() == DuplicateKind.NEAR_COPY)
                .orElseGet(() -> new Duplicate(DuplicateKind.EXACT_COPY, original, null, 1f, 1f, List.of()));
    }

    private String root(String original) {
        return ofCopy(original).getOf();
    }

    /** What a copy of a match is, now that the match belongs to another group. */
    private Duplicate moved(Duplicate duplicate, Member match, Member copy, String root) {
        return refused(copy, match, root).orElseGet(() -> {
            if (duplicate.getKind() == DuplicateKind.NEAR_COPY) {
                return Duplicate.newBuilder(duplicate)
                        .setOf(root)
                        .setVia(match.articleId().equals(root) ? null : match.articleId())
                        .build();
            }
            PrintedText text = texts.of(copy).orElseThrow();
            PrintedText matchText = texts.of(match).orElseThrow();
            return match(new Alike(match, 0), matchText, copy, text)
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
        Member original = member(root);
        if (original.documentId().equals(copy.documentId())) {
            return Optional.empty();
        }
        Judgement judgement = judge.judgeMember(
                texts.of(original).orElseThrow(),
                texts.of(copy).orElseThrow(),
                copy.articleTime() - original.articleTime());
        return judgement.likeness() == Likeness.TEMPLATE
                ? Optional.of(Match.refused(match.articleId(), root, judgement))
                : Optional.empty();
    }

    private void link(String articleId, Optional<Match> match) {
        standings
                .get(articleId)
                .duplicate()
                .filter(mark -> Match.likenessOf(mark) != Likeness.NONE)
                .ifPresent(mark -> links.remove(Match.matchOf(mark), articleId));
        match.ifPresent(found -> links.put(found.member().articleId(), articleId));
        standings.settle(articleId, match.map(found -> mark(articleId, found)));
    }

    private Duplicate mark(String articleId, Match match) {
        String root = root(match.member().articleId());
        Optional<Duplicate> refused =
                match.likeness() == Likeness.COPY ? refused(member(articleId), match.member(), root) : Optional.empty();
        return refused.orElseGet(() -> match.duplicate(root));
    }

    /** The best of the earlier ones: the first copy, which is the one most alike, ends the search. */
    private Optional<Match> best(Member member, PrintedText text, List<Alike> alike) {
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

    /** The later ones for which a member is a better match than the one they have. */
    private List<Later> better(Member member, PrintedText text, List<Alike> alike) {
        List<Later> later = new ArrayList<>();
        for (Alike other : alike) {
            if (member.earlierThan(other.member())) {
                texts.of(other.member())
                        .flatMap(otherText ->
                                better(new Alike(member, other.similarity()), text, other.member(), otherText))
                        .ifPresent(match -> later.add(new Later(other.member(), match)));
            }
        }
        return later;
    }

    private Optional<Match> better(Alike earlier, PrintedText text, Member later, PrintedText laterText) {
        Optional<Duplicate> mark = standings.get(later.articleId()).duplicate();
        if (mark.isEmpty()) {
            return match(earlier, text, later, laterText);
        }
        Likeness held = Match.likenessOf(mark.get());
        Member match = member(Match.matchOf(mark.get()));
        boolean closer = earlier.compareTo(new Alike(match, similarity(match, laterText))) < 0;
        if (held == Likeness.COPY && !closer) {
            return Optional.empty();
        }
        return match(earlier, text, later, laterText)
                .filter(found -> found.likeness().compareTo(held) < 0 || found.likeness() == held && closer);
    }

    private double similarity(Member member, PrintedText other) {
        return texts.of(member)
                .map(text -> Sample.similarity(text.shingles(), other.shingles()))
                .orElse(0.0);
    }

    /** What the later is to the earlier; nothing for two texts of one page, which are its editions. */
    private Optional<Match> match(Alike earlier, PrintedText text, Member later, PrintedText laterText) {
        Member member = earlier.member();
        if (member.documentId().equals(later.documentId())) {
            return Optional.empty();
        }
        Judgement judgement = judge.judge(text, laterText, later.articleTime() - member.articleTime());
        return judgement.likeness() == Likeness.NONE ? Optional.empty() : Optional.of(Match.of(earlier, judgement));
    }

    private Member member(String articleId) {
        String contentId = articleId.substring(articleId.length() - EditionKey.DIGITS);
        return new Member(contentId, standings.get(articleId).articleTime(), articleId);
    }
}
