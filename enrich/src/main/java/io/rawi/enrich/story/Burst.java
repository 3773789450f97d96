package io.rawi.enrich.story;

/**
 * How much more than usual the terms of an article are used on its day and the day before: an event makes its words
 * frequent at once, a topic has them every day.
 *
 * @param of of each term, 0 where it is used as ever, up to the term's rarity (at most {@link #MOST})
 * @param mass all of them together
 */
record Burst(float[] of, float mass) {

    /** No term counts more than this, however rare: one in a thousand articles. */
    static final float MOST = 7;

    private static final float LEAST_RARITY = 2.5f;
    private static final float LEAST_RATIO = 1.5f;
    /** Added to what is expected, so that a few articles are no burst. */
    private static final float DOUBT = 2;

    static Burst of(StoryArticle article, StoryDays days, TermWeights table) {
        StoryDay day = days.day(article.time);
        StoryDay before = days.dayBefore(article.time);
        int articles = day.size() + before.size();
        float[] bursts = new float[article.terms.length];
        float mass = 0;
        for (int i = 0; i < bursts.length; i++) {
            float rarity = article.rarity[i];
            if (rarity < LEAST_RARITY) {
                continue;
            }
            int term = article.terms[i];
            // The article itself is one of them.
            int holding = 1 + day.holding(term) + before.holding(term);
            if (holding <= LEAST_RATIO * DOUBT) {
                continue;
            }
            float expected = table.usual(term) * articles + DOUBT;
            float ratio = holding / expected;
            if (ratio > LEAST_RATIO) {
                bursts[i] = (1 - 1 / ratio) * Math.min(rarity, MOST);
                mass += bursts[i];
            }
        }
        return new Burst(bursts, mass);
    }
}
