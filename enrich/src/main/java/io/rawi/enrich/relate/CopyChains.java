package io.rawi.enrich.relate;

import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import java.util.List;
import java.util.Optional;

/**
 * Groups exact copies. The articles that carry one text, in order of (time, id), form chains in which neighbours lie
 * within the window; the first of a chain is its representative, and all others are copies of it. Which chains there are
 * depends on the articles alone, not on the order in which they came.
 */
final class CopyChains {

    private final Calendar calendar;
    private final Standings standings;

    CopyChains(Calendar calendar, Standings standings) {
        this.calendar = calendar;
        this.standings = standings;
    }

    /**
     * Settles the chain around a place where a member was put, or from which one was taken. What lies before the place
     * is not touched by that; what lies behind is, up to the first one that finds its representative unchanged.
     */
    void settle(Member place, boolean present) {
        Optional<Member> from = present ? Optional.of(place) : calendar.after(place);
        if (from.isEmpty()) {
            return;
        }
        // Asked of the member, not of the place: taking one out may tear what follows off from what came before.
        String representative = calendar.before(from.get())
                .map(this::representative)
                .orElse(from.get().articleId());
        boolean changed = settle(from.get(), representative) || present;
        Optional<Member> next = calendar.after(from.get());
        while (changed && next.isPresent()) {
            changed = settle(next.get(), representative);
            next = changed ? calendar.after(next.get()) : Optional.empty();
        }
    }

    private String representative(Member member) {
        return standings
                .get(member.articleId())
                .duplicate()
                .map(Duplicate::getOf)
                .orElse(member.articleId());
    }

    private boolean settle(Member member, String representative) {
        return standings.settle(
                member.articleId(),
                member.articleId().equals(representative)
                        ? Optional.empty()
                        : Optional.of(new Duplicate(DuplicateKind.EXACT_COPY, representative, 1f, 1f, List.of())));
    }
}
