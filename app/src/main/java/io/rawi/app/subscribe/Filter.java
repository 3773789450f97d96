package io.rawi.app.subscribe;

import io.rawi.arabic.normalise.Normaliser;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;

/**
 * Which records a subscriber wants. What is empty or false asks for nothing.
 *
 * @param since own time at or behind this
 * @param until own time before this
 * @param entities id or name, in any spelling, of something that must be named; all of them
 * @param places id or name of a place that must be named, or must contain one that is; all of them
 * @param sources publishers, one of them
 * @param languages BCP 47 tags, one of them
 * @param originals leave out copies
 * @param current leave out texts that were replaced
 */
public record Filter(
        Optional<Instant> since,
        Optional<Instant> until,
        List<String> entities,
        List<String> places,
        List<String> sources,
        List<String> languages,
        boolean originals,
        boolean current)
        implements Predicate<SpecificRecord> {

    public Filter {
        entities = entities.stream().map(Filter::folded).toList();
        places = places.stream().map(Filter::folded).toList();
        sources = List.copyOf(sources);
        languages = List.copyOf(languages);
    }

    /** Everything. */
    public static Filter none() {
        return new Filter(Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), List.of(), false, false);
    }

    @Override
    public boolean test(SpecificRecord record) {
        Facets facets = Facets.of(record);
        return inTime(facets)
                && (!originals || facets.original())
                && (!current || facets.current())
                && (sources.isEmpty() || facets.sources().stream().anyMatch(sources::contains))
                && (languages.isEmpty() || facets.languages().stream().anyMatch(languages::contains))
                && entities.stream().allMatch(wanted -> facets.things().stream().anyMatch(thing -> is(thing, wanted)))
                && places.stream().allMatch(wanted -> facets.things().stream().anyMatch(thing -> isAt(thing, wanted)));
    }

    private boolean inTime(Facets facets) {
        boolean late = since.isEmpty()
                || facets.time().map(time -> !time.isBefore(since.get())).orElse(false);
        boolean early = until.isEmpty()
                || facets.time().map(time -> time.isBefore(until.get())).orElse(false);
        return late && early;
    }

    private static boolean is(NamedThing thing, String wanted) {
        return thing.id().map(id -> folded(id).equals(wanted)).orElse(false)
                || thing.names().stream().anyMatch(name -> folded(name).equals(wanted));
    }

    private static boolean isAt(NamedThing thing, String wanted) {
        return thing.place()
                && (is(thing, wanted)
                        || thing.within().stream().anyMatch(id -> folded(id).equals(wanted)));
    }

    /** One spelling for all. */
    private static String folded(String name) {
        return Normaliser.normalise(name).text().strip().toLowerCase(Locale.ROOT);
    }
}
