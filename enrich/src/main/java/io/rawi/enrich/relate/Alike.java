package io.rawi.enrich.relate;

import java.util.Comparator;

/**
 * A member whose text may be like another one.
 *
 * @param similarity what the sample tells of it: see {@link Sample#similarity}
 */
record Alike(Member member, double similarity) implements Comparable<Alike> {

    /** Most alike first; of those that are equally so, the earliest. */
    private static final Comparator<Alike> ORDER =
            Comparator.comparingDouble(Alike::similarity).reversed().thenComparing(Alike::member, Member.BY_TIME);

    @Override
    public int compareTo(Alike other) {
        return ORDER.compare(this, other);
    }
}
