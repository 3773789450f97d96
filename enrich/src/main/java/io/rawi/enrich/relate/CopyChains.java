package io.rawi.enrich.relate;

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
    private final Marks marks;
    private final WaitingMembers untold;

    CopyChains(Calendar calendar, Standings standings, Originals originals, Marks marks, WaitingMembers untold) {
        this.calendar = calendar;
        this.standings = standings;
        this.originals = originals;
        this.marks = marks;
        this.untold = untold;
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

    /** A member is what the one before it is a copy of; those behind it learn of it when they are told. */
    private void follow(Member member, Member before) {
        standings.settle(member.articleId(), marks.ofNext(before.articleId()));
        untold.add(member);
    }
}
