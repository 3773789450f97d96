package io.rawi.arabic.event;

import io.rawi.arabic.event.LinkedEvent.Claim;
import io.rawi.arabic.event.LinkedEvent.LinkedToll;
import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Place;
import io.rawi.arabic.event.ReportedEvent.Time;
import io.rawi.arabic.event.ReportedEvent.Toll;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The events that the articles of one story tell, each once, with all claims side by side.
 *
 * <p>Rows of two articles are linked where both are told as having happened, their types can be of one event, one place is
 * the other or lies in it, their days overlap (the day before an article's counts too where it gives none), and a side is common to both unless one of them knows none; where a place is
 * a whole region, a side or a count must be common. What is linked over a third row is linked. The answer depends on the
 * rows alone, not on their order. The views {@code linked_events} and {@code linked_tolls} of the sink say the same.
 */
public final class EventLinks {

    private EventLinks() {}

    /** The events that rows of one story tell, by id; rows that are not told as having happened are left out. */
    public static List<LinkedEvent> of(Collection<ToldEvent> story) {
        List<ToldEvent> rows = story.stream()
                .filter(row -> row.event().modality() == Modality.REPORTED)
                .sorted(Comparator.comparing(ToldEvent::id))
                .toList();
        int[] groups = groups(rows);
        Map<Integer, List<ToldEvent>> members = new TreeMap<>();
        for (int i = 0; i < groups.length; i++) {
            members.computeIfAbsent(root(groups, i), root -> new ArrayList<>()).add(rows.get(i));
        }
        return members.values().stream().map(EventLinks::linked).toList();
    }

    /** Each row's parent, that of a group's first row being itself. */
    private static int[] groups(List<ToldEvent> rows) {
        int[] parents = new int[rows.size()];
        Arrays.setAll(parents, i -> i);
        for (int i = 0; i < parents.length; i++) {
            for (int j = i + 1; j < parents.length && SameEvent.linkable(rows.get(i)); j++) {
                if (SameEvent.linkable(rows.get(j)) && SameEvent.of(rows.get(i), rows.get(j))) {
                    int a = root(parents, i);
                    int b = root(parents, j);
                    parents[Math.max(a, b)] = Math.min(a, b);
                }
            }
        }
        return parents;
    }

    private static int root(int[] parents, int row) {
        int root = row;
        while (parents[root] != root) {
            root = parents[root];
        }
        return root;
    }

    private static LinkedEvent linked(List<ToldEvent> rows) {
        return new LinkedEvent(
                rows.get(0).id(),
                rows.stream().map(ToldEvent::id).toList(),
                distinct(rows, row -> Stream.of(row.articleId())),
                distinct(
                        rows,
                        row -> Stream.of(
                                row.event().subType().orElse(row.event().type()))),
                distinct(rows, row -> row.event().place().flatMap(Place::entry).map(GazetteerEntry::id).stream()),
                times(rows).map(Time::start).min(Comparator.naturalOrder()),
                times(rows).map(Time::end).max(Comparator.<Instant>naturalOrder()),
                distinct(rows, row -> claimant(row).stream()),
                tolls(rows));
    }

    private static Stream<Time> times(List<ToldEvent> rows) {
        return rows.stream().flatMap(row -> row.event().time().stream());
    }

    private static List<String> distinct(List<ToldEvent> rows, Function<ToldEvent, Stream<String>> values) {
        return rows.stream().flatMap(values).distinct().sorted().toList();
    }

    private static Optional<String> claimant(ToldEvent row) {
        return row.event().claimedBy().map(ReportedEvent.Claimant::phrase);
    }

    private static List<LinkedToll> tolls(List<ToldEvent> rows) {
        Map<TollKind, Map<String, List<Claim>>> claims = new TreeMap<>();
        for (ToldEvent row : rows) {
            for (Toll toll : row.event().tolls()) {
                claims.computeIfAbsent(toll.kind(), kind -> new TreeMap<>())
                        .computeIfAbsent(victims(row.event(), toll), group -> new ArrayList<>())
                        .add(new Claim(row.id(), claimant(row), toll.low(), toll.best(), toll.high(), toll.phrase()));
            }
        }
        List<LinkedToll> tolls = new ArrayList<>();
        claims.forEach((kind, groups) -> groups.forEach((victims, told) -> tolls.add(new LinkedToll(
                kind,
                victims,
                told.stream()
                        .flatMapToInt(claim -> first(claim.low(), claim.best()).stream())
                        .min(),
                most(told),
                told.stream()
                        .flatMapToInt(claim -> first(claim.high(), claim.best()).stream())
                        .max(),
                told))));
        return tolls;
    }

    /** Whom a toll counts, by name: what is the first side in one row may be the second in another. */
    private static String victims(ReportedEvent event, Toll toll) {
        int side = toll.group().equals("side-a") ? 0 : toll.group().equals("side-b") ? 1 : -1;
        if (side < 0) {
            return toll.group();
        }
        return side < event.sides().size()
                ? event.sides().get(side).entry().map(GazetteerEntry::id).orElse("unknown")
                : "unknown";
    }

    private static OptionalInt first(OptionalInt count, OptionalInt otherwise) {
        return count.isPresent() ? count : otherwise;
    }

    private static OptionalInt most(List<Claim> claims) {
        Map<Integer, Integer> votes = new HashMap<>();
        claims.forEach(claim -> claim.best().ifPresent(best -> votes.merge(best, 1, Integer::sum)));
        return votes.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(vote -> OptionalInt.of(vote.getKey()))
                .orElse(OptionalInt.empty());
    }
}
