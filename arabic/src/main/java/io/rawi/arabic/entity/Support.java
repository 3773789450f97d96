package io.rawi.arabic.entity;

import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What an article names beyond doubt: bearers and regions that make a doubtful name more likely. */
final class Support {

    private final Set<String> bearers = new HashSet<>();
    private final Set<String> regions = new HashSet<>();

    /** Collects the longest free names of an article. */
    static Support of(List<Candidate> candidates) {
        Support support = new Support();
        int covered = -1;
        for (Candidate candidate : candidates) {
            if (candidate.first() <= covered || candidate.names().size() > 1) {
                continue;
            }
            Name name = candidate.names().get(0);
            if (name.guard() == Guard.FREE) {
                covered = candidate.last();
                support.bearers.add(name.entry().id());
                support.regions.addAll(name.regions());
            }
        }
        return support;
    }

    boolean names(String id) {
        return bearers.contains(id);
    }

    /** Whether a region of a bearer below its country is named, or a place in it. */
    boolean namesRegionOf(Name name) {
        return name.regions().stream().anyMatch(region -> region.indexOf('/') >= 0 && regions.contains(region));
    }

    /** How many regions a bearer shares with what is named: the more, the likelier it is meant. */
    int strength(Name name) {
        int strength = bearers.contains(name.entry().id()) ? 1 : 0;
        for (String region : name.regions()) {
            strength += regions.contains(region) ? 1 : 0;
        }
        return strength;
    }
}
