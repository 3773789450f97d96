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

    /** A term of more articles than these leads to none: it tells too little, and would cost too much. */
    static final int MOST_POSTINGS = 400;

    /**
     * The heaviest terms are asked until they make up this share of an article's weight: the rest are its commonest ones,
     * whose lists are the longest and which hardly open a story's door.
     */
    private static final float ENOUGH = 0.7f;

    private final Map<String, Integer> places = new HashMap<>();
    private final List<StoryArticle> articles = new ArrayList<>();
    private final TermLists postings = new TermLists();
    private float[] sums = new float[64];
    private int[] touched = new int[64];
    private long[] times = new long[64];
    private final int[][] lists = new int[StoryArticle.HEAVIEST][];

    int size() {
        return places.size();
    }

    void add(StoryArticle article) {
        if (places.containsKey(article.articleId)) {
            return;
        }
        int place = articles.size();
        articles.add(article);
        if (place == sums.length) {
            sums = Arrays.copyOf(sums, place * 2);
            touched = Arrays.copyOf(touched, place * 2);
            times = Arrays.copyOf(times, place * 2);
        }
        times[place] = article.time;
        places.put(article.articleId, place);
        for (int term : article.terms) {
            postings.count(term, 1);
        }
        for (int at : article.heaviest) {
            postings.add(article.terms[at], place);
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

    /** The article at a place that was found. */
    StoryArticle at(int place) {
        return articles.get(place);
    }

    /** The time of the article at a place. */
    long time(int place) {
        return times[place];
    }

    /** Takes the place of an article that is found, and how much weight it shares. */
    @FunctionalInterface
    interface Found {
        void take(int place, float shared);
    }

    /** Finds the articles that share at least so much of the weight of an article's heaviest terms. */
    void alike(StoryArticle article, float least, Found found) {
        int[] heaviest = article.heaviest;
        if (places.isEmpty()) {
            return;
        }
        // All lists before any is read: the table lies far apart in memory.
        for (int i = 0; i < heaviest.length; i++) {
            lists[i] = postings.list(article.terms[heaviest[i]]);
        }
        float mass = 0;
        int count = 0;
        for (int i = 0; i < heaviest.length && mass < ENOUGH; i++) {
            float weight = article.weights[heaviest[i]] * article.weights[heaviest[i]];
            mass += weight;
            int[] list = lists[i];
            if (list[0] > MOST_POSTINGS) {
                continue;
            }
            for (int at = 1; at <= list[0]; at++) {
                int place = list[at];
                if (sums[place] == 0) {
                    touched[count++] = place;
                }
                sums[place] += weight;
            }
        }
        for (int i = 0; i < count; i++) {
            int place = touched[i];
            float shared = sums[place];
            sums[place] = 0;
            if (shared >= least && articles.get(place) != null) {
                found.take(place, shared);
            }
        }
    }
}
