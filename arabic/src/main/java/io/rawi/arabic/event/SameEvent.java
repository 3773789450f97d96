package io.rawi.arabic.event;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Place;
import io.rawi.arabic.event.ReportedEvent.Time;
import io.rawi.arabic.event.ReportedEvent.Toll;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells whether two rows of two articles of one story tell the same event. */
final class SameEvent {

    /** From here on a place is a region, in which much happens on a day. */
    private static final int REGION = 3;

    private static final Set<String> BOMBS = Set.of("Suicide bomb", "Remote explosive/landmine/IED", "Grenade");
    private static final Set<String> LAND =
            Set.of("Government regains territory", "Non-state actor overtakes territory");
    private static final Set<String> REMOTE = Set.of("bomb", "Air/drone strike", "Shelling/artillery/missile attack");

    private SameEvent() {}

    /** Whether a row can be linked at all: it is told as having happened, in a place that is known. */
    static boolean linkable(ToldEvent row) {
        return row.event().modality() == Modality.REPORTED
                && row.event().place().flatMap(Place::entry).isPresent();
    }

    /** Whether two rows that can be linked tell the same event. Asks the same either way round. */
    static boolean of(ToldEvent a, ToldEvent b) {
        return !a.articleId().equals(b.articleId())
                && types(a.event(), b.event())
                && times(a.event().time(), b.event().time())
                && sides(a.event(), b.event())
                && places(a.event(), b.event());
    }

    /** What types have in common that articles use for one and the same event. */
    static String family(ReportedEvent event) {
        String subType = event.subType().orElse("");
        if (event.type().equals("Casualties") || subType.equals("Armed clash") || subType.equals("Attack")) {
            return "violence";
        }
        if (BOMBS.contains(subType)) {
            return "bomb";
        }
        if (LAND.contains(subType)) {
            return "territory";
        }
        if (event.type().equals("Protests") || event.type().equals("Riots")) {
            return "crowd";
        }
        return event.subType().orElse(event.type());
    }

    private static boolean types(ReportedEvent a, ReportedEvent b) {
        return family(a).equals(family(b))
                || a.type().equals("Casualties") && REMOTE.contains(family(b))
                || b.type().equals("Casualties") && REMOTE.contains(family(a));
    }

    private static boolean times(Optional<Time> a, Optional<Time> b) {
        return a.isEmpty()
                || b.isEmpty()
                || start(a.get()).isBefore(b.get().end())
                        && start(b.get()).isBefore(a.get().end());
    }

    /** What an article tells without a day may be of the day before: a newspaper prints it in the morning. */
    private static Instant start(Time time) {
        return time.span().isPresent() ? time.start() : time.start().minus(Duration.ofDays(1));
    }

    private static boolean sides(ReportedEvent a, ReportedEvent b) {
        Set<String> one = ids(a);
        Set<String> other = ids(b);
        return one.isEmpty() || other.isEmpty() || one.stream().anyMatch(other::contains);
    }

    /** The same place, or one in the other; a whole region only where a side or a toll is common to both. */
    private static boolean places(ReportedEvent a, ReportedEvent b) {
        GazetteerEntry one = a.place().flatMap(Place::entry).orElseThrow();
        GazetteerEntry other = b.place().flatMap(Place::entry).orElseThrow();
        boolean meet = one.id().equals(other.id())
                || one.within().contains(other.id())
                || other.within().contains(one.id());
        boolean region =
                a.place().get().geoPrecision() >= REGION || b.place().get().geoPrecision() >= REGION;
        return meet && (!region || ids(a).stream().anyMatch(ids(b)::contains) || agree(a, b));
    }

    private static Set<String> ids(ReportedEvent event) {
        return event.sides().stream()
                .flatMap(side -> side.entry().stream())
                .map(GazetteerEntry::id)
                .collect(Collectors.toSet());
    }

    /** Whether both state one number of killed or of wounded. */
    private static boolean agree(ReportedEvent a, ReportedEvent b) {
        return a.tolls().stream()
                .anyMatch(one -> counted(one) && b.tolls().stream().anyMatch(other -> same(one, other)));
    }

    private static boolean counted(Toll toll) {
        return toll.best().isPresent() && (toll.kind() == TollKind.KILLED || toll.kind() == TollKind.WOUNDED);
    }

    private static boolean same(Toll one, Toll other) {
        OptionalInt best = other.best();
        return one.kind() == other.kind() && one.best().equals(best);
    }
}
