package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Likeness;
import io.rawi.enrich.copy.PrintedText;
import java.util.List;
import java.util.Optional;

/**
 * Relates the originals of exact copies to each other. Each has at most one match: of the earlier originals within the
 * window, the one that it resembles best. Copies hang on their match; the root of such a tree is the original of the whole group. All of
 * this is told by the set of originals alone: an original that comes late takes over those later ones for which it is the
 * better match, one that goes leaves its own to be matched anew.
 */
final class Originals {

    private final Calendar calendar;
    private final Standings standings;
    private final Links links;
    private final Texts texts;
    private final Matches matches;
    private final Marks marks;
    private final WaitingMembers untold;
    private final WaitingMembers unoffered;
    private final int most;

    /** @param most later ones that a text is offered to at once; of more, it waits */
    Originals(
            Calendar calendar,
            Standings standings,
            Links links,
            Texts texts,
            Matches matches,
            Marks marks,
            WaitingMembers untold,
            WaitingMembers unoffered,
            int most) {
        this.calendar = calendar;
        this.standings = standings;
        this.links = links;
        this.texts = texts;
        this.matches = matches;
        this.marks = marks;
        this.untold = untold;
        this.unoffered = unoffered;
        this.most = most;
    }

    /** A text has its first carrier in a member. */
    void enter(Member member) {
        standings.original(member.articleId(), true);
        Optional<PrintedText> text = texts.of(member);
        List<Alike> alike = List.of();
        if (text.isPresent()) {
            calendar.index(member, text.get().shingles());
            alike = calendar.alike(member, text.get().shingles());
        }
        List<Alike> found = alike;
        link(member.articleId(), text.flatMap(known -> matches.best(member, known, found)));
        // Nobody's match yet: only what carries the same text follows it.
        if (calendar.after(member).isPresent()) {
            untold.add(member);
        }
        long later = alike.stream()
                .filter(other -> member.earlierThan(other.member()))
                .count();
        if (later > most || later > 0 && (unoffered.isWaiting() || untold.isWaiting())) {
            unoffered.add(member);
        } else if (later > 0) {
            Offers offers = new Offers();
            offers.add(member, alike);
            offers.forEach(this::choose);
        }
    }

    /** Offers those that wait to later ones, or some of them where they are many; how many are matched anew. */
    int offer() {
        Offers offers = new Offers();
        Optional<Member> member = unoffered.first();
        while (member.isPresent() && !offers.isFull()) {
            unoffered.remove(member.get());
            Member earlier = member.get();
            Optional.of(earlier)
                    .filter(standings::isOriginalAt)
                    .flatMap(texts::of)
                    .ifPresent(text -> offers.add(earlier, calendar.alike(earlier, text.shingles())));
            member = unoffered.first();
        }
        int[] count = {0};
        offers.forEach((later, earlier) -> count[0] += choose(later, earlier) ? 1 : 0);
        return count[0];
    }

    private boolean choose(Member later, List<Alike> earlier) {
        Optional<Match> better = matches.better(later, earlier);
        if (better.isPresent()) {
            link(later.articleId(), better);
            untold.add(later);
        }
        return better.isPresent();
    }

    /** A member is no longer the first carrier of its text. */
    void leave(Member member) {
        standings.original(member.articleId(), false);
        unoffered.remove(member);
        texts.of(member).ifPresent(text -> calendar.unindex(member, text.shingles()));
        link(member.articleId(), Optional.empty());
        for (String articleId : links.to(member.articleId())) {
            Member other = standings.member(articleId);
            PrintedText text = texts.of(other).orElseThrow();
            link(articleId, matches.best(other, text, calendar.alike(other, text.shingles())));
            untold.add(other);
        }
    }

    private void link(String articleId, Optional<Match> match) {
        standings
                .get(articleId)
                .duplicate()
                .filter(mark -> Match.likenessOf(mark) != Likeness.NONE)
                .ifPresent(mark -> links.remove(Match.matchOf(mark), articleId));
        match.ifPresent(found -> links.put(found.member().articleId(), articleId));
        standings.settle(articleId, match.map(found -> marks.of(articleId, found)));
    }
}
