package io.rawi.app.subscribe;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Something that a record names.
 *
 * @param id its identity, where known
 * @param names what it is called: as worded, usual name in Arabic and in English
 * @param place whether it is a place
 * @param within ids of what contains it
 */
record NamedThing(Optional<String> id, Set<String> names, boolean place, List<String> within) {

    NamedThing {
        names = Set.copyOf(names);
        within = List.copyOf(within);
    }
}
