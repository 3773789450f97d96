package io.rawi.enrich.story;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.StoryFeatures;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * An article as stories compare it: its terms in rising order with their weights, which make a vector of length one.
 */
final class StoryArticle {

    /** How heavy a term is by its places, as a logarithm: a headline's second mention tells little more than its first. */
    private static final float[] HEAVINESS = new float[StoryTerms.PLACES + 1];

    static {
        for (int places = 0; places < HEAVINESS.length; places++) {
            HEAVINESS[places] = (float) StrictMath.log1p(places);
        }
    }

    /** How many of an article's terms lead to it. */
    static final int HEAVIEST = 40;

    private static final int WEEKDAYS_MOST = 7;
    private static final int[] WEEKDAYS = {
        TermCode.of("الاثنين"),
        TermCode.of("الثلاثاء"),
        TermCode.of("الاربعاء"),
        TermCode.of("الخميس"),
        TermCode.of("الجمعه"),
        TermCode.of("السبت"),
        TermCode.of("الاحد")
    };

    final String articleId;
    /** The article's own time, milliseconds UTC. */
    final long time;

    final int[] terms;
    final byte[] places;
    final float[] rarity;
    final float[] weights;
    /** Where the heaviest terms stand, the heaviest first and of equals that of the smaller number; they lead to the article. */
    final int[] heaviest;
    /** Rarity of the headline's terms together. */
    final float headlineMass;
    /** Logarithm of the number of words, a little raised. */
    final float length;
    /** The weekdays that its lead names, a bit each. */
    final int weekdays;
    /** How many numbers its lead states. */
    final int numbers;
    /** On which sides of {@link Opposites} its headline stands, a bit each. */
    final int sides;
    /** The story it lies in; empty before it has one. */
    String storyId = "";

    StoryArticle(String articleId, long time, int words, ByteBuffer encoded, TermWeights table) {
        this.articleId = articleId;
        this.time = time;
        ByteBuffer bytes = encoded.duplicate();
        int count = bytes.remaining() / StoryTerms.BYTES;
        terms = new int[count];
        places = new byte[count];
        rarity = new float[count];
        weights = new float[count];
        double square = 0;
        float headline = 0;
        int named = 0;
        int stated = 0;
        int taken = 0;
        for (int i = 0; i < count; i++) {
            terms[i] = bytes.getInt();
            places[i] = bytes.get();
            rarity[i] = table.rarity(terms[i]);
            weights[i] = HEAVINESS[places[i] & StoryTerms.PLACES] * rarity[i];
            square += weights[i] * weights[i];
            if ((places[i] & StoryTerms.IN_HEADLINE) != 0) {
                headline += rarity[i];
                taken |= Opposites.side(terms[i]);
            }
            if ((places[i] & StoryTerms.IN_LEAD) != 0) {
                named |= weekday(terms[i]);
                stated += (places[i] & StoryTerms.NUMBER) != 0 ? 1 : 0;
            }
        }
        float norm = square == 0 ? 1 : (float) (1 / Math.sqrt(square));
        for (int i = 0; i < count; i++) {
            weights[i] *= norm;
        }
        heaviest = heaviest(weights);
        headlineMass = headline;
        length = (float) Math.log(words + 5.0);
        weekdays = named;
        numbers = stated;
        sides = taken;
    }

    static StoryArticle of(Fingerprint fingerprint, StoryFeatures features, TermWeights table) {
        return new StoryArticle(
                fingerprint.getArticleId(),
                fingerprint.getArticleTime().toEpochMilli(),
                fingerprint.getTokens(),
                features.getTerms(),
                table);
    }

    private static int[] heaviest(float[] weights) {
        long[] order = new long[weights.length];
        for (int i = 0; i < order.length; i++) {
            // Weights are not negative: their bits are ordered as they are.
            order[i] = (long) -Float.floatToIntBits(weights[i]) << 32 | i;
        }
        Arrays.sort(order);
        int[] heaviest = new int[Math.min(HEAVIEST, order.length)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = (int) order[i];
        }
        return heaviest;
    }

    private static int weekday(int term) {
        for (int day = 0; day < WEEKDAYS_MOST; day++) {
            if (WEEKDAYS[day] == term) {
                return 1 << day;
            }
        }
        return 0;
    }
}
