package io.rawi.enrich.story;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/** Articles made of numbers for terms, weighed by a table in which the term n is held by n of a thousand articles. */
final class Terms {

    static final long DAY = TimeUnit.DAYS.toMillis(1);
    static final TermWeights TABLE = table(1000);

    private Terms() {}

    /** A table of terms 1 to {@code articles - 1}, each held by as many articles as its number says. */
    static TermWeights table(int articles) {
        int[] terms = new int[articles - 1];
        float[] usual = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            terms[i] = i + 1;
            usual[i] = (float) terms[i] / articles;
        }
        return new TermWeights(articles, terms, terms, usual);
    }

    /** An article whose terms all stand once behind the lead. */
    static StoryArticle article(String id, long time, int... terms) {
        return article(id, time, 1, terms);
    }

    /** @param places what {@link StoryTerms} says of the places of each term */
    static StoryArticle article(String id, long time, int places, int[] terms) {
        int[] sorted = Arrays.stream(terms).sorted().distinct().toArray();
        ByteBuffer encoded = ByteBuffer.allocate(sorted.length * StoryTerms.BYTES);
        for (int term : sorted) {
            encoded.putInt(term).put((byte) places);
        }
        return new StoryArticle(id, time, 100, encoded.flip(), TABLE);
    }

    /** So many terms, the rare ones rarer than chance would have it, as in a language. */
    static int[] random(Random random, int count) {
        return random.ints(count, 0, 32)
                .map(exponent -> 1 + (int) (998 * Math.pow(random.nextDouble(), 1 + exponent % 3)))
                .toArray();
    }
}
