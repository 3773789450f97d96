package io.rawi.enrich.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The articles of one day, with an index from their heaviest terms to them. What it finds depends on which articles are in
 * it, not on their order.
 */
final class StoryDay {

    /** How many of an article's terms lead to it. */
    static final int INDEXED = 40;
    /** A term of more articles than these leads to none: it tells too little, and would cost too much. */
    static final int MOST_POSTINGS = 400;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<StoryArticle> articles = new ArrayList<>();
    private final TermLists postings = new TermLists();
    private float[] sums = new float[64];
    private int[] touched = new int[64];

    int size() {
        return places.size();
    }

    void add(StoryArticle article) {
        if (places.containsKey(article.articleId)) {
            return;
        }
        int place = articles.size();
        articles.add(article);
        places.put(article.articleId, place);
        for (int term : article.terms) {
            postings.count(term, 1);
        }
        for (int at : heaviest(article)) {
            postings.add(article.terms[at], place);
        }
        if (articles.size() > sums.length) {
            sums = Arrays.copyOf(sums, sums.length * 2);
            touched = Arrays.copyOf(touched, touched.length * 2);
        }
    }

    void remove(String articleId) {
        Integer place = places.remove(articleId);
        if (place != null) {
            for (int term : articles.get(place).terms) {
                postings.count(term, -1);
            }
            articles.set(place, null);
        }
    }

    Optional<StoryArticle> find(String articleId) {
        return Optional.ofNullable(places.get(articleId)).map(articles::get);
    }

    /** How many of the articles hold a term. */
    int holding(int term) {
        return postings.count(term);
    }

    /** Takes what is found. */
    @FunctionalInterface
    interface Found {
        void take(StoryArticle article, float shared);
    }

    /** Finds the articles that share heavy terms with one, and how much of the weight they share. */
    void alike(StoryArticle article, int[] heaviest, Found found) {
        int count = 0;
        for (int at : heaviest) {
            int[] list = postings.list(article.terms[at]);
            if (list[0] > MOST_POSTINGS) {
                continue;
            }
            float weight = article.weights[at] * article.weights[at];
            for (int i = 1; i <= list[0]; i++) {
                int place = list[i];
                if (sums[place] == 0) {
                    touched[count++] = place;
                }
                sums[place] += weight;
            }
        }
        for (int i = 0; i < count; i++) {
            StoryArticle other = articles.get(touched[i]);
            if (other != null) {
                found.take(other, sums[touched[i]]);
            }
            sums[touched[i]] = 0;
        }
    }

    /** Which of an article's terms are the heaviest, those of the smaller number first among equals. */
    static int[] heaviest(StoryArticle article) {
        int count = article.terms.length;
        long[] order = new long[count];
        for (int i = 0; i < count; i++) {
            // Weights are not negative: their bits are ordered as they are.
            order[i] = (long) -Float.floatToIntBits(article.weights[i]) << 32 | i;
        }
        Arrays.sort(order);
        int[] heaviest = new int[Math.min(INDEXED, count)];
        for (int i = 0; i < heaviest.length; i++) {
            heaviest[i] = (int) order[i];
        }
        return heaviest;
    }
}
