package io.rawi.enrich.copy;

import java.util.List;

/**
 * How two texts are alike and how they differ: all that the verdict rests on.
 *
 * @param similarity Jaccard similarity of the bodies' word 3-shingles
 * @param containment share of the shingles of the shorter body that stand in the longer
 * @param novelLess of the telling words of each text, by weight, the share that the other lacks: of the text with less
 * @param novelMore the same of the text with more
 * @param replacedRare the same of rare words only, of the text with less: near 1 where each speaks of names that the other
 *     does not know
 * @param longLead share of the first shingles of the longer body that stand in the shorter
 * @param shortLead share of the first shingles of the shorter body that stand in the longer
 * @param headline how much of the less telling headline stands in the other, by weight
 * @param weekday whether each names a weekday that the other does not
 * @param ordinal whether each names an ordinal that the other does not: the fourth plane, the fifth
 * @param replacedNumbers numbers of the body that are replaced by another one between the same words, as {@code 3 -> 5}
 * @param otherSubject whether numbers are replaced and one word by another one in several places, as the town of a forecast
 * @param days how far apart in time they are
 */
public record Resemblance(
        double similarity,
        double containment,
        double novelLess,
        double novelMore,
        double replacedRare,
        double longLead,
        double shortLead,
        double headline,
        boolean weekday,
        boolean ordinal,
        List<String> replacedNumbers,
        boolean otherSubject,
        double days) {

    /** Of two texts that share so little that nothing else is asked. */
    static Resemblance unlike(double similarity, double containment, double days) {
        return new Resemblance(similarity, containment, 1, 1, 1, 0, 0, 0, false, false, List.of(), false, days);
    }
}
