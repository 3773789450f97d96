package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.Hashes;
import io.rawi.enrich.fingerprint.WordRarity;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;

/** Measures how two texts are alike. The order in which they are given does not matter. */
public final class Comparison {

    /** Words that one article in fifty has are too common to tell anything; one in five hundred is rare. */
    private static final float TELLING = 4f;

    private static final float RARE = 6f;

    /** Weight of a rare word put under the share, so that a single one does not decide. */
    private static final double SMOOTHING = 5;

    private static final double DAY = Duration.ofDays(1).toMillis();

    private static final int[] WEEKDAYS = Series.WEEKDAYS.stems();
    private static final int[] ORDINALS = Series.ORDINALS.stems();

    private final WordRarity rarity;

    public Comparison(WordRarity rarity) {
        this.rarity = rarity;
    }

    /**
     * How two texts are alike; of those that no verdict is spoken of ({@link CopyModel#unlike}) the shares only, since the
     * rest takes ten times as long.
     *
     * @param apart time between the two, in milliseconds, without sign
     */
    public Resemblance compare(PrintedText a, PrintedText b, long apart) {
        int shared = Hashes.shared(a.shingles(), b.shingles());
        int shorter = Math.min(a.shingles().length, b.shingles().length);
        int all = a.shingles().length + b.shingles().length - shared;
        double similarity = all == 0 ? 0 : (double) shared / all;
        double containment = shorter == 0 ? 0 : (double) shared / shorter;
        if (CopyModel.unlike(similarity, containment)) {
            return Resemblance.unlike(similarity, containment, apart / DAY);
        }
        boolean aIsLonger = a.shingles().length >= b.shingles().length;
        List<String> numbers = Substitutions.numbers(a.figures(), b.figures());
        Novelty ofA = novelty(a, b);
        Novelty ofB = novelty(b, a);
        return new Resemblance(
                similarity,
                containment,
                Math.min(ofA.share, ofB.share),
                Math.max(ofA.share, ofB.share),
                Math.min(ofA.rare, ofB.rare),
                aIsLonger ? lead(a, b) : lead(b, a),
                aIsLonger ? lead(b, a) : lead(a, b),
                headline(a.titleStems(), b.titleStems()),
                ofA.weekday && ofB.weekday,
                ofA.ordinal && ofB.ordinal,
                numbers,
                !numbers.isEmpty() && Subject.exchanged(a, b),
                apart / DAY);
    }

    private record Novelty(double share, double rare, boolean weekday, boolean ordinal) {}

    /** What one text has and the other has not. */
    private Novelty novelty(PrintedText text, PrintedText other) {
        double all = 0;
        double lacking = 0;
        double rare = 0;
        double rareLacking = 0;
        boolean weekday = false;
        boolean ordinal = false;
        int[] stems = text.stems();
        byte[] classes = text.rarity(rarity);
        int[] others = other.stems();
        int at = 0;
        for (int i = 0; i < stems.length; i++) {
            int stem = stems[i];
            while (at < others.length && others[at] < stem) {
                at++;
            }
            boolean known = at < others.length && others[at] == stem;
            double weight = WordRarity.ofClass(classes[i]);
            weekday |= !known && Arrays.binarySearch(WEEKDAYS, stem) >= 0;
            ordinal |= !known && Arrays.binarySearch(ORDINALS, stem) >= 0;
            if (weight >= TELLING) {
                all += weight;
                lacking += known ? 0 : weight;
            }
            if (weight >= RARE) {
                rare += weight;
                rareLacking += known ? 0 : weight;
            }
        }
        return new Novelty(lacking / Math.max(1, all), rareLacking / (SMOOTHING + rare), weekday, ordinal);
    }

    private static double lead(PrintedText text, PrintedText other) {
        int[] lead = text.lead();
        return lead.length == 0 ? 0 : (double) Hashes.shared(lead, other.shingles()) / lead.length;
    }

    private double headline(int[] a, int[] b) {
        double ofA = 0;
        double ofB = 0;
        double shared = 0;
        for (int stem : a) {
            ofA += rarity.of(stem);
            shared += Arrays.binarySearch(b, stem) >= 0 ? rarity.of(stem) : 0;
        }
        for (int stem : b) {
            ofB += rarity.of(stem);
        }
        return shared / Math.max(1, Math.min(ofA, ofB));
    }
}
