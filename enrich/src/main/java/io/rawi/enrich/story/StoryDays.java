package io.rawi.enrich.story;

import java.util.Comparator;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.Stream;

/**
 * The days around the articles that come in, in memory; least recently used out, and loaded again from what is stored when
 * an article of their time comes.
 */
final class StoryDays {

    private static final long DAY = TimeUnit.DAYS.toMillis(1);
    /** How many articles are compared closely at most: those that share most. */
    static final int MOST_COMPARED = 48;

    private static final float LEAST_SHARED = 0.04f;

    private final IntFunction<Stream<StoryArticle>> stored;
    private final long window;
    private final int mostDays;
    private final int mostArticles;
    private final LinkedHashMap<Integer, StoryDay> days = new LinkedHashMap<>(16, 0.75f, true);

    /**
     * @param stored reads the articles of a day that have a story, given days since 1970 in UTC
     * @param window how far apart in time two articles are compared, milliseconds
     * @param mostDays how many days are in memory at most, but for those in use
     * @param mostArticles how many articles they hold at most, but for those in use
     */
    StoryDays(IntFunction<Stream<StoryArticle>> stored, long window, int mostDays, int mostArticles) {
        this.stored = stored;
        this.window = window;
        this.mostDays = mostDays;
        this.mostArticles = mostArticles;
    }

    /** An article that shares terms with another one, and how much weight they share. */
    record Alike(StoryArticle article, float shared) {

        /** The ones that share least first. */
        static final Comparator<Alike> LEAST_FIRST = Comparator.comparingDouble(Alike::shared)
                .thenComparing(alike -> alike.article.articleId, Comparator.reverseOrder());
    }

    /** The articles within the window that share most with one, in no order. */
    List<Alike> alike(StoryArticle article) {
        PriorityQueue<Alike> most = new PriorityQueue<>(Alike.LEAST_FIRST);
        int[] heaviest = StoryDay.heaviest(article);
        int first = number(article.time - window);
        int last = number(article.time + window);
        for (int number = first; number <= last; number++) {
            day(number).alike(article, heaviest, (other, shared) -> {
                if (shared >= LEAST_SHARED
                        && Math.abs(other.time - article.time) <= window
                        && !other.articleId.equals(article.articleId)) {
                    keep(most, new Alike(other, shared));
                }
            });
        }
        forget(first, last);
        return List.copyOf(most);
    }

    private static void keep(PriorityQueue<Alike> most, Alike alike) {
        if (most.size() < MOST_COMPARED) {
            most.add(alike);
        } else if (Alike.LEAST_FIRST.compare(alike, most.peek()) > 0) {
            most.poll();
            most.add(alike);
        }
    }

    void add(StoryArticle article) {
        day(article.time).add(article);
    }

    void remove(long time, String articleId) {
        StoryDay day = days.get(number(time));
        if (day != null) {
            day.remove(articleId);
        }
    }

    Optional<StoryArticle> find(long time, String articleId) {
        return day(time).find(articleId);
    }

    StoryDay day(long time) {
        return day(number(time));
    }

    StoryDay dayBefore(long time) {
        return day(number(time) - 1);
    }

    int residentDays() {
        return days.size();
    }

    int residentArticles() {
        return days.values().stream().mapToInt(StoryDay::size).sum();
    }

    private static int number(long time) {
        return Math.toIntExact(Math.floorDiv(time, DAY));
    }

    private StoryDay day(int number) {
        StoryDay day = days.get(number);
        if (day == null) {
            day = new StoryDay();
            try (Stream<StoryArticle> articles = stored.apply(number)) {
                articles.forEach(day::add);
            }
            days.put(number, day);
        }
        return day;
    }

    private void forget(int first, int last) {
        if (days.size() <= mostDays && residentArticles() <= mostArticles) {
            return;
        }
        Iterator<Map.Entry<Integer, StoryDay>> oldest = days.entrySet().iterator();
        while (oldest.hasNext() && (days.size() > mostDays || residentArticles() > mostArticles)) {
            int number = oldest.next().getKey();
            if (number < first || number > last) {
                oldest.remove();
            }
        }
    }
}
