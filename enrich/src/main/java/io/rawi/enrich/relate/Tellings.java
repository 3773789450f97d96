package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Likeness;
import io.rawi.schema.Duplicate;
import java.util.Optional;

/**
 * Tells the members of groups what became of those that they follow, earliest first: whoever follows is later than whom it
 * follows, so that each is told once, and finally, however many stand above it.
 */
final class Tellings {

    private final Calendar calendar;
    private final Standings standings;
    private final Links links;
    private final Marks marks;
    private final WaitingMembers untold;

    Tellings(Calendar calendar, Standings standings, Links links, Marks marks, WaitingMembers untold) {
        this.calendar = calendar;
        this.standings = standings;
        this.links = links;
        this.marks = marks;
        this.untold = untold;
    }

    /** Tells at most so many; how many were told. */
    int tell(int most) {
        int count = 0;
        Optional<Member> member = untold.first();
        while (member.isPresent() && count < most) {
            count += tellFollowers(member.get(), most - count);
            member = untold.first();
        }
        return count;
    }

    private int tellFollowers(Member member, int most) {
        untold.remove(member);
        Standing standing = standings.get(member.articleId());
        if (standing.articleTime() != member.articleTime()) {
            // Seen at another time since; whom it left, and who follows it there, is told for that.
            return 0;
        }
        int count = tellCarrier(member) ? 1 : 0;
        if (!standing.original()) {
            return count;
        }
        String root = marks.root(member.articleId());
        for (String articleId : links.to(member.articleId())) {
            if (count >= most) {
                untold.add(member);
                return count;
            }
            count += tellCopy(articleId, member, root) ? 1 : 0;
        }
        return count;
    }

    /** Of those that carry the same text, the next one. */
    private boolean tellCarrier(Member member) {
        Optional<Member> next = calendar.after(member).filter(other -> !standings.isOriginal(other.articleId()));
        if (next.isEmpty() || !standings.settle(next.get().articleId(), marks.ofNext(member.articleId()))) {
            return false;
        }
        untold.add(next.get());
        return true;
    }

    private boolean tellCopy(String articleId, Member match, String root) {
        Duplicate known = standings.get(articleId).duplicate().orElseThrow();
        if (Match.likenessOf(known) != Likeness.COPY || known.getOf().equals(root)) {
            return false;
        }
        Member copy = standings.member(articleId);
        standings.settle(articleId, Optional.of(marks.moved(known, match, copy, root)));
        untold.add(copy);
        return true;
    }
}
