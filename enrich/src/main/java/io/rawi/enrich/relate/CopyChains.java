package io.rawi.enrich.relate;

import io.rawi.schema.Duplicate;
import java.util.Optional;

/**
 * Groups exact copies. The articles that carry one text, in order of (time, id), form chains in which neighbours lie
 * within the window; the first of a chain is its original, and all others are copies of it. Which chains there are
 * depends on the articles alone, not on the order in which they came.
 */
final class CopyChains {

    private final Calendar calendar;
    private final Standings standings;
    private final Originals originals;

    CopyChains(Calendar calendar, Standings standings, Originals originals) {
        this.calendar = calendar;
        this.standings = standings;
        this.originals = originals;
    }

    /** A member was put into the calendar. */
    void enter(Member member) {
        Optional<Member> before = calendar.before(member);
        calendar.after(member)
                .filter(next -> standings.isOriginal(next.articleId()))
                .ifPresent(originals::leave);
        if (before.isEmpty()) {
            originals.enter(member);
        } else {
            standings.original(member.articleId(), false);
            follow(member, before.get());
        }
    }

    /** A member was taken out of the calendar: those behind it may be torn off from what came before. */
    void leave(Member member) {
        if (standings.isOriginal(member.articleId())) {
            originals.leave(member);
        }
        Optional<Member> next = calendar.after(member);
        if (next.isEmpty()) {
            return;
        }
        Optional<Member> before = calendar.before(next.get());
        if (before.isEmpty()) {
            originals.enter(next.get());
        } else {
            follow(next.get(), before.get());
        }
    }

    /**
     * A member and those behind it are what the one before them is a copy of, up to the first behind it that knows that. The
     * member itself may know it from where it was before, and the next one not.
     */
    private void follow(Member member, Member before) {
        Optional<Duplicate> mark = standings.isOriginal(before.articleId())
                ? Optional.of(originals.ofCopy(before.articleId()))
                : standings.get(before.articleId()).duplicate();
        standings.settle(member.articleId(), mark);
        Optional<Member> next = calendar.after(member);
        while (next.isPresent() && standings.settle(next.get().articleId(), mark)) {
            next = calendar.after(next.get());
        }
    }
}
