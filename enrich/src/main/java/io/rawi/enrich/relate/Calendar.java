package io.rawi.enrich.relate;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The duplicate index. Every fingerprint lies in a store under its article's own day; an article is compared with the
 * days around its own, whenever it arrives. The days in use are held in memory, least recently used out; they are a copy
 * of the store and are loaded from it.
 */
final class Calendar {

    private final KeyValueStore<Bytes, byte[]> store;
    private final Function<byte[], Optional<Member>> index;
    private final Limits limits;
    private final LinkedHashMap<Integer, NavigableSet<Member>> days = new LinkedHashMap<>(16, 0.75f, true);
    private int members;

    /**
     * @param window how far apart neighbours may lie, milliseconds
     * @param residentDays days in memory at most
     * @param residentArticles articles in memory at most, but for the day in use
     */
    record Limits(long window, int residentDays, int residentArticles) {}

    /** @param index the member that an encoded fingerprint stands for; none where it is not to be compared */
    Calendar(KeyValueStore<Bytes, byte[]> store, Function<byte[], Optional<Member>> index, Limits limits) {
        this.store = store;
        this.index = index;
        this.limits = limits;
    }

    void put(Sighting sighting) {
        store.put(DayKey.of(sighting.articleTime(), sighting.articleId()), sighting.encoded());
        NavigableSet<Member> day = days.get(DayKey.day(sighting.articleTime()));
        if (day != null) {
            index.apply(sighting.encoded()).ifPresent(member -> members += day.add(member) ? 1 : 0);
        }
    }

    void remove(Sighting sighting) {
        store.delete(DayKey.of(sighting.articleTime(), sighting.articleId()));
        NavigableSet<Member> day = days.get(DayKey.day(sighting.articleTime()));
        if (day != null) {
            members -= day.remove(sighting.member()) ? 1 : 0;
        }
    }

    /** The encoded fingerprint of an article whose time is known. */
    Optional<byte[]> find(long articleTime, String articleId) {
        return Optional.ofNullable(store.get(DayKey.of(articleTime, articleId)));
    }

    /** The nearest one before a place that carries the same text, where there is one within the window. */
    Optional<Member> before(Member place) {
        int last = DayKey.day(place.articleTime() - limits.window);
        for (int day = DayKey.day(place.articleTime()); day >= last; day--) {
            Member candidate = day(day).lower(place);
            if (candidate != null && candidate.contentId().equals(place.contentId())) {
                return Optional.of(candidate).filter(found -> found.neighbours(place, limits.window));
            }
        }
        return Optional.empty();
    }

    /** The nearest one behind a place that carries the same text, where there is one within the window. */
    Optional<Member> after(Member place) {
        int last = DayKey.day(place.articleTime() + limits.window);
        for (int day = DayKey.day(place.articleTime()); day <= last; day++) {
            Member candidate = day(day).higher(place);
            if (candidate != null && candidate.contentId().equals(place.contentId())) {
                return Optional.of(candidate).filter(found -> found.neighbours(place, limits.window));
            }
        }
        return Optional.empty();
    }

    int residentDays() {
        return days.size();
    }

    int residentArticles() {
        return members;
    }

    private NavigableSet<Member> day(int number) {
        NavigableSet<Member> day = days.get(number);
        if (day == null) {
            day = load(number);
            days.put(number, day);
            members += day.size();
            forget(number);
        }
        return day;
    }

    private NavigableSet<Member> load(int number) {
        NavigableSet<Member> day = new TreeSet<>();
        try (KeyValueIterator<Bytes, byte[]> stored = store.range(DayKey.begin(number), DayKey.begin(number + 1))) {
            while (stored.hasNext()) {
                KeyValue<Bytes, byte[]> entry = stored.next();
                index.apply(entry.value).ifPresent(day::add);
            }
        }
        return day;
    }

    private void forget(int inUse) {
        Iterator<Map.Entry<Integer, NavigableSet<Member>>> oldest =
                days.entrySet().iterator();
        while (oldest.hasNext() && (days.size() > limits.residentDays || members > limits.residentArticles)) {
            Map.Entry<Integer, NavigableSet<Member>> entry = oldest.next();
            if (entry.getKey() != inUse) {
                members -= entry.getValue().size();
                oldest.remove();
            }
        }
    }
}
