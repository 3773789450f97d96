package io.rawi.enrich.relate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/** Earlier texts that later ones may resemble better than their match, gathered so that each chooses once of all. */
final class Offers {

    /** Some forty bytes each. */
    private static final int MOST = 500_000;

    private final Map<Member, List<Alike>> offers = new TreeMap<>(Member.BY_TIME);
    private int size;

    /** Offers a text to all later ones of those alike. */
    void add(Member member, List<Alike> alike) {
        for (Alike other : alike) {
            if (member.earlierThan(other.member())) {
                offers.computeIfAbsent(other.member(), any -> new ArrayList<>())
                        .add(new Alike(member, other.similarity()));
                size++;
            }
        }
    }

    boolean isFull() {
        return size >= MOST;
    }

    /** Gives the later ones in order of time, each with what it is offered, most alike first. */
    void forEach(BiConsumer<Member, List<Alike>> taker) {
        offers.forEach((later, earlier) -> {
            Collections.sort(earlier);
            taker.accept(later, earlier);
        });
    }
}
