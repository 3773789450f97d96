package io.rawi.enrich.relate;

import java.util.HashMap;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;

/** The members of one day by the content they carry. Most contents have one carrier, who is held without a set. */
final class SameTexts {

    private final Map<String, Object> carriers = new HashMap<>();
    private int size;

    int size() {
        return size;
    }

    void add(Member member) {
        Object known = carriers.putIfAbsent(member.contentId(), member);
        if (known == null) {
            size++;
        } else if (known instanceof Member other) {
            if (!other.equals(member)) {
                NavigableSet<Member> both = new TreeSet<>();
                both.add(other);
                both.add(member);
                carriers.put(member.contentId(), both);
                size++;
            }
        } else {
            size += set(known).add(member) ? 1 : 0;
        }
    }

    void remove(Member member) {
        Object known = carriers.get(member.contentId());
        if (member.equals(known)) {
            carriers.remove(member.contentId());
            size--;
        } else if (known instanceof NavigableSet) {
            NavigableSet<Member> set = set(known);
            size -= set.remove(member) ? 1 : 0;
            if (set.size() == 1) {
                carriers.put(member.contentId(), set.first());
            }
        }
    }

    /** The last carrier of the same content before a place. */
    Optional<Member> lower(Member place) {
        Object known = carriers.get(place.contentId());
        if (known instanceof Member member) {
            return member.compareTo(place) < 0 ? Optional.of(member) : Optional.empty();
        }
        return known == null ? Optional.empty() : Optional.ofNullable(set(known).lower(place));
    }

    /** The first carrier of the same content behind a place. */
    Optional<Member> higher(Member place) {
        Object known = carriers.get(place.contentId());
        if (known instanceof Member member) {
            return member.compareTo(place) > 0 ? Optional.of(member) : Optional.empty();
        }
        return known == null ? Optional.empty() : Optional.ofNullable(set(known).higher(place));
    }

    @SuppressWarnings("unchecked")
    private static NavigableSet<Member> set(Object carriers) {
        return (NavigableSet<Member>) carriers;
    }
}
