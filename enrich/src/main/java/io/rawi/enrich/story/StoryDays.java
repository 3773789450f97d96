package io.rawi.enrich.story;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static final float LEAST_SHARED = 0.07f;

    private final IntFunction<Stream<StoryArticle>> stored;
    private final long window;
    private final int mostDays;
    private final int mostArticles;
    private int resident;
    private final Alike alike = new Alike(MOST_COMPARED);
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

    /** The articles within the window that share most with one that is none of them, in no order. */
    List<StoryArticle> alike(StoryArticle article) {
        alike.clear();
        int first = number(article.time - window);
        int last = number(article.time + window);
        for (int number = first; number <= last; number++) {
            StoryDay day = day(number);
            day.alike(article, LEAST_SHARED, (place, shared) -> {
                if (Math.abs(day.time(place) - article.time) <= window) {
                    alike.add(day, place, shared);
                }
            });
        }
        forget(first, last);
        return alike.most();
    }

    /** Takes a day and those of the window before it into memory. */
    void loadBefore(int number) {
        for (int day = number - Math.toIntExact(window / DAY); day <= number; day++) {
            day(day);
        }
    }

    void add(StoryArticle article) {
        StoryDay day = day(article.time);
        resident -= day.size();
        day.add(article);
        resident += day.size();
    }

    void remove(long time, String articleId) {
        StoryDay day = days.get(number(time));
        if (day != null) {
            resident -= day.size();
            day.remove(articleId);
            resident += day.size();
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
        return resident;
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
            resident += day.size();
        }
        return day;
    }

    private void forget(int first, int last) {
        if (days.size() <= mostDays && resident <= mostArticles) {
            return;
        }
        Iterator<Map.Entry<Integer, StoryDay>> oldest = days.entrySet().iterator();
        while (oldest.hasNext() && (days.size() > mostDays || resident > mostArticles)) {
            Map.Entry<Integer, StoryDay> day = oldest.next();
            if (day.getKey() < first || day.getKey() > last) {
                resident -= day.getValue().size();
                oldest.remove();
            }
        }
    }
}
