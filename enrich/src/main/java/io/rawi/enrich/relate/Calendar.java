package io.rawi.enrich.relate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The duplicate index. Every fingerprint lies in a store under its article's own day; an article is compared with the
 * days around its own, whenever it arrives. The days in use are held in memory, least recently used out; they are a copy
 * of the store and are loaded from it.
 */
final class Calendar {

    private static final Logger LOG = LoggerFactory.getLogger(Calendar.class);

    private final KeyValueStore<Bytes, byte[]> store;
    private final Function<byte[], Optional<Entry>> index;
    private final Limits limits;
    private final LinkedHashMap<Integer, SameTexts> days = new LinkedHashMap<>(16, 0.75f, true);
    private final TextsOfDays texts = new TextsOfDays();
    private int members;
    private boolean told;

    /**
     * What an encoded fingerprint stands for.
     *
     * @param shingles those of its text, where other texts are to be compared with it
     */
    record Entry(Member member, Optional<int[]> shingles) {}

    /**
     * @param window how far apart neighbours may lie, milliseconds
     * @param residentDays days in memory at most
     * @param residentArticles articles in memory at most, but for the day in use
     */
    record Limits(long window, int residentDays, int residentArticles) {}

    /** @param index what an encoded fingerprint stands for; none where it is not to be compared */
    Calendar(KeyValueStore<Bytes, byte[]> store, Function<byte[], Optional<Entry>> index, Limits limits) {
        this.store = store;
        this.index = index;
        this.limits = limits;
    }

    /** @param compared whether it is to be found by {@link #before} and {@link #after} */
    void put(Sighting sighting, boolean compared) {
        store.put(DayKey.of(sighting.articleTime(), sighting.articleId()), sighting.encoded());
        SameTexts day = days.get(DayKey.day(sighting.articleTime()));
        if (day != null && compared) {
            members -= day.size();
            day.add(sighting.member());
            members += day.size();
        }
    }

    void remove(Sighting sighting) {
        store.delete(DayKey.of(sighting.articleTime(), sighting.articleId()));
        SameTexts day = days.get(DayKey.day(sighting.articleTime()));
        if (day != null) {
            members -= day.size();
            day.remove(sighting.member());
            members += day.size();
        }
    }

    /** Lets other texts be compared with that of a member. */
    void index(Member member, int[] shingles) {
        if (days.containsKey(DayKey.day(member.articleTime()))) {
            texts.put(member, shingles);
        }
    }

    /** Lets no text be compared with that of a member any longer. */
    void unindex(Member member, int[] shingles) {
        if (days.containsKey(DayKey.day(member.articleTime()))) {
            texts.remove(member, shingles);
        }
    }

    /** The members within the window, other than this one, whose text may be like that of a place; most alike first. */
    List<Alike> alike(Member place, int[] shingles) {
        List<Alike> found = new ArrayList<>();
        ShingleIndex.Found<Member> within = (member, similarity) -> {
            if (!member.equals(place)
                    && Math.abs(Math.subtractExact(member.articleTime(), place.articleTime())) <= limits.window) {
                found.add(new Alike(member, similarity));
            }
        };
        int first = DayKey.day(place.articleTime() - limits.window);
        int last = DayKey.day(place.articleTime() + limits.window);
        int asked = first;
        for (int day = first; day <= last; day++) {
            // Loading a day may push out those before it, which are asked first.
            if (!days.containsKey(day)) {
                texts.find(asked, day - 1, shingles, within);
                asked = day;
            }
            day(day);
        }
        texts.find(asked, last, shingles, within);
        Collections.sort(found);
        return found;
    }

    /** The encoded fingerprint of an article whose time is known. */
    Optional<byte[]> find(long articleTime, String articleId) {
        return Optional.ofNullable(store.get(DayKey.of(articleTime, articleId)));
    }

    /** The encoded fingerprints of a day, in order of their articles' ids. */
    List<byte[]> stored(int day) {
        List<byte[]> encoded = new ArrayList<>();
        try (KeyValueIterator<Bytes, byte[]> entries = store.range(DayKey.begin(day), DayKey.begin(day + 1))) {
            while (entries.hasNext()) {
                encoded.add(entries.next().value);
            }
        }
        return encoded;
    }

    /** The nearest one before a place that carries the same text, where there is one within the window. */
    Optional<Member> before(Member place) {
        int last = DayKey.day(place.articleTime() - limits.window);
        for (int day = DayKey.day(place.articleTime()); day >= last; day--) {
            Optional<Member> candidate = day(day).lower(place);
            if (candidate.isPresent()) {
                return candidate.filter(found -> found.neighbours(place, limits.window));
            }
        }
        return Optional.empty();
    }

    /** The nearest one behind a place that carries the same text, where there is one within the window. */
    Optional<Member> after(Member place) {
        int last = DayKey.day(place.articleTime() + limits.window);
        for (int day = DayKey.day(place.articleTime()); day <= last; day++) {
            Optional<Member> candidate = day(day).higher(place);
            if (candidate.isPresent()) {
                return candidate.filter(found -> found.neighbours(place, limits.window));
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

    /**
     * Takes the newest days into memory, as many as one article is compared with and no more than may be held. To be called
     * before the first record: a record that has to wait for all of them could hold its transaction open for longer than
     * the broker allows.
     */
    void loadNewest() {
        Optional<Integer> newest = newestDay();
        if (newest.isEmpty()) {
            return;
        }
        int window = Math.toIntExact(TimeUnit.MILLISECONDS.toDays(limits.window)) + 1;
        int first = newest.get();
        while (first > newest.get() - 2 * window
                && days.size() < limits.residentDays
                && members < limits.residentArticles) {
            day(first--);
        }
        // The oldest is to be the first to go.
        for (int day = first + 1; day <= newest.get(); day++) {
            days.get(day);
        }
    }

    /** The day of the newest article, where there is one. */
    Optional<Integer> newestDay() {
        try (KeyValueIterator<Bytes, byte[]> entries = store.reverseRange(null, null)) {
            return entries.hasNext() ? Optional.of(DayKey.day(entries.peekNextKey())) : Optional.empty();
        }
    }

    private SameTexts day(int number) {
        SameTexts day = days.get(number);
        if (day == null) {
            day = load(number);
            days.put(number, day);
            members += day.size();
            forget(number);
        }
        return day;
    }

    private SameTexts load(int number) {
        SameTexts day = new SameTexts();
        try (KeyValueIterator<Bytes, byte[]> stored = store.range(DayKey.begin(number), DayKey.begin(number + 1))) {
            while (stored.hasNext()) {
                index.apply(stored.next().value).ifPresent(entry -> {
                    day.add(entry.member);
                    entry.shingles.ifPresent(shingles -> texts.load(entry.member, shingles));
                });
            }
        }
        return day;
    }

    private void forget(int inUse) {
        Iterator<Map.Entry<Integer, SameTexts>> oldest = days.entrySet().iterator();
        while (oldest.hasNext() && (days.size() > limits.residentDays || members > limits.residentArticles)) {
            Map.Entry<Integer, SameTexts> entry = oldest.next();
            if (entry.getKey() != inUse) {
                tellOfTooFew(entry.getKey(), inUse);
                members -= entry.getValue().size();
                oldest.remove();
                texts.forget(entry.getKey());
            }
        }
    }

    /** Results do not depend on what is in memory, but speed does: nobody should have to find out why by a profiler. */
    private void tellOfTooFew(int leaving, int inUse) {
        if (!told && Math.abs((long) leaving - inUse) <= TimeUnit.MILLISECONDS.toDays(limits.window)) {
            told = true;
            LOG.warn(
                    "the days around {} do not fit into memory: they are read from the state store again and again, which"
                            + " is slow. Raise enrich.resident-articles ({}, some kilobyte of heap each) or"
                            + " enrich.resident-days ({}) above what comes within twice the duplicate window",
                    LocalDate.ofEpochDay(inUse),
                    limits.residentArticles,
                    limits.residentDays);
        }
    }
}
