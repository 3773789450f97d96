package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * Relates the originals of exact copies to each other. Each has at most one match: the best earlier original within the
 * window that it resembles. Copies hang on their match; the root of such a tree is the original of the whole group. All of
 * this is told by the set of originals alone: an original that comes late takes over those later ones for which it is the
 * better match, one that goes leaves its own to be matched anew.
 */
final class Originals {

    private final Calendar calendar;
    private final Standings standings;
    private final Links links;
    private final Texts texts;
    private final Judgement.Judge judge;

    Originals(Calendar calendar, Standings standings, Links links, Texts texts, Judgement.Judge judge) {
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
            List<Member> alike = calendar.alike(member, text.get().shingles());
            best = best(member, text.get(), alike);
            later = better(member, text.get(), alike);
        }
        link(member.articleId(), best);
        spread(member);
        for (Later other : later) {
            link(other.member.articleId(), Optional.of(other.match));
            spread(other.member);
        }
    }

    /** A member is no longer the first carrier of its text. */
    void leave(Member member) {
        standings.original(member.articleId(), false);
        calendar.unindex(member);
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
                if (duplicate.getKind() == DuplicateKind.NEAR_COPY
                        && !duplicate.getOf().equals(root)) {
                    standings.settle(articleId, Optional.of(moved(duplicate, root)));
                    open.push(member(articleId));
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

    private static Duplicate moved(Duplicate duplicate, String root) {
        String match = Match.matchOf(duplicate);
        return Duplicate.newBuilder(duplicate)
                .setOf(root)
                .setVia(match.equals(root) ? null : match)
                .build();
    }

    private void link(String articleId, Optional<Match> match) {
        standings
                .get(articleId)
                .duplicate()
                .filter(mark -> Match.likenessOf(mark) != Likeness.NONE)
                .ifPresent(mark -> links.remove(Match.matchOf(mark), articleId));
        match.ifPresent(found -> links.put(found.member().articleId(), articleId));
        standings.settle(
                articleId,
                match.map(found -> found.duplicate(root(found.member().articleId()))));
    }

    /** The best of the earlier ones: the first copy, which is the earliest, ends the search. */
    private Optional<Match> best(Member member, PrintedText text, List<Member> alike) {
        Optional<Match> best = Optional.empty();
        for (Member other : alike) {
            if (!other.earlierThan(member)
                    || best.filter(match -> match.likeness() == Likeness.COPY).isPresent()) {
                return best;
            }
            Optional<Match> match = match(other, member, text);
            if (match.isPresent() && (best.isEmpty() || match.get().compareTo(best.get()) < 0)) {
                best = match;
            }
        }
        return best;
    }

    /** The later ones for which a member is a better match than the one they have. */
    private List<Later> better(Member member, PrintedText text, List<Member> alike) {
        List<Later> later = new ArrayList<>();
        for (Member other : alike) {
            if (!member.earlierThan(other)) {
                continue;
            }
            Optional<Duplicate> mark = standings.get(other.articleId()).duplicate();
            Optional<Member> held = mark.map(known -> member(Match.matchOf(known)));
            boolean settled = mark.filter(known -> known.getKind() == DuplicateKind.NEAR_COPY)
                            .isPresent()
                    && held.get().earlierThan(member);
            if (settled) {
                continue;
            }
            Optional<Match> match = texts.of(other).flatMap(otherText -> match(member, text, other, otherText));
            boolean better = match.isPresent()
                    && (mark.isEmpty()
                            || match.get().likeness().compareTo(Match.likenessOf(mark.get())) < 0
                            || match.get().likeness() == Match.likenessOf(mark.get())
                                    && member.earlierThan(held.get()));
            if (better) {
                later.add(new Later(other, match.get()));
            }
        }
        return later;
    }

    private Optional<Match> match(Member earlier, Member later, PrintedText laterText) {
        return texts.of(earlier).flatMap(text -> match(earlier, text, later, laterText));
    }

    /** What the later is to the earlier; nothing for two texts of one page, which are its editions. */
    private Optional<Match> match(Member earlier, PrintedText text, Member later, PrintedText laterText) {
        if (earlier.documentId().equals(later.documentId())) {
            return Optional.empty();
        }
        Judgement judgement = judge.judge(text, laterText, later.articleTime() - earlier.articleTime());
        return judgement.likeness() == Likeness.NONE ? Optional.empty() : Optional.of(Match.of(earlier, judgement));
    }

    private Member member(String articleId) {
        String contentId = articleId.substring(articleId.length() - EditionKey.DIGITS);
        return new Member(contentId, standings.get(articleId).articleTime(), articleId);
    }
}
