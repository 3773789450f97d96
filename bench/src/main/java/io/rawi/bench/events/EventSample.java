package io.rawi.bench.events;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Draws rows evenly at random: each is given a number by a hash of the seed and of where it stands, and those with the
 * lowest are drawn. The same seed therefore draws nearly the same rows after a change of the engine. Of one article, and of copies of
 * one report, one row is drawn at most.
 */
final class EventSample {

    private final long seed;

    EventSample(long seed) {
        this.seed = seed;
    }

    /** So many rows, or all where there are fewer, in the order drawn. */
    List<EventRow> draw(List<EventRow> rows, int count) {
        Set<String> articles = new HashSet<>();
        Set<String> tellings = new HashSet<>();
        List<EventRow> drawn = new ArrayList<>();
        List<EventRow> ranked = rows.stream()
                .sorted(Comparator.comparingLong(this::rank)
                        .thenComparing(EventRow::id)
                        .thenComparing(EventRow::start)
                        .thenComparing(EventRow::type))
                .toList();
        for (EventRow row : ranked) {
            if (drawn.size() < count && !articles.contains(row.id()) && tellings.add(row.telling())) {
                articles.add(row.id());
                drawn.add(row);
            }
        }
        return drawn;
    }

    /** FNV-1a over the row's place, begun with the seed and mixed at the end (MurmurHash3's finaliser). */
    private long rank(EventRow row) {
        long hash = 0xcbf29ce484222325L ^ (seed * 0x9e3779b97f4a7c15L);
        for (byte letter : (row.id() + '@' + row.start()).getBytes(StandardCharsets.UTF_8)) {
            hash = (hash ^ (letter & 0xff)) * 0x100000001b3L;
        }
        hash = (hash ^ hash >>> 33) * 0xff51afd7ed558ccdL;
        hash = (hash ^ hash >>> 33) * 0xc4ceb9fe1a85ec53L;
        return hash ^ hash >>> 33;
    }
}
