package io.rawi.enrich.relate;

import java.util.HashMap;
import java.util.Map;

/**
 * The texts of the days in memory by their shingles. Eight days share one index: a window of a week either way takes at most
 * three looks for each shingle, and little of what is looked at lies outside of it.
 */
final class TextsOfDays {

    private static final int DAYS = 8;

    private final Map<Integer, ShingleIndex<Member>> indexes = new HashMap<>();

    void put(Member member, int[] shingles) {
        indexes.computeIfAbsent(index(day(member)), any -> new ShingleIndex<>()).put(member, shingles);
    }

    /** Puts in one of many that come at once and none of which is in it. */
    void load(Member member, int[] shingles) {
        indexes.computeIfAbsent(index(day(member)), any -> new ShingleIndex<>()).load(member, shingles);
    }

    void remove(Member member, int[] shingles) {
        ShingleIndex<Member> index = indexes.get(index(day(member)));
        if (index != null) {
            index.remove(member, shingles);
        }
    }

    /** Takes a whole day out. */
    void forget(int day) {
        ShingleIndex<Member> index = indexes.get(index(day));
        if (index != null) {
            index.removeIf(member -> day(member) == day);
            if (index.size() == 0) {
                indexes.remove(index(day));
            }
        }
    }

    /** The texts of some days in a row that are worth a comparison with one. */
    void find(int first, int last, int[] shingles, ShingleIndex.Found<Member> found) {
        if (first > last) {
            return;
        }
        for (int number = index(first); number <= index(last); number++) {
            ShingleIndex<Member> index = indexes.get(number);
            if (index != null) {
                index.find(shingles, (member, similarity) -> {
                    if (day(member) >= first && day(member) <= last) {
                        found.found(member, similarity);
                    }
                });
            }
        }
    }

    /** How many texts can be found. */
    int size() {
        return indexes.values().stream().mapToInt(ShingleIndex::size).sum();
    }

    private static int day(Member member) {
        return DayKey.day(member.articleTime());
    }

    private static int index(int day) {
        return Math.floorDiv(day, DAYS);
    }
}
