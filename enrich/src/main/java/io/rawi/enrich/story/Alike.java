package io.rawi.enrich.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Collects articles with how much weight each shares with another one, and gives those that share most. Counts them in
 * narrow bands of that share, so that only the band where the line falls has to be sorted. One instance is filled again
 * for each article.
 */
final class Alike {

    /** Bands of shares from 0 to 1. */
    private static final int BANDS = 2048;

    private final int most;
    private final int[] inBand = new int[BANDS];
    private StoryDay[] days = new StoryDay[256];
    private int[] places = new int[256];
    private float[] shares = new float[256];
    private int count;

    /** @param most how many are given at most */
    Alike(int most) {
        this.most = most;
    }

    void clear() {
        Arrays.fill(inBand, 0);
        Arrays.fill(days, 0, count, null);
        count = 0;
    }

    /** Takes an article by its day and its place there. */
    void add(StoryDay day, int place, float share) {
        if (count == days.length) {
            days = Arrays.copyOf(days, count * 2);
            places = Arrays.copyOf(places, count * 2);
            shares = Arrays.copyOf(shares, count * 2);
        }
        days[count] = day;
        places[count] = place;
        shares[count++] = share;
        inBand[band(share)]++;
    }

    /** Those that share most; of equals the ones of the smaller id. In no order. */
    List<StoryArticle> most() {
        List<StoryArticle> found = new ArrayList<>(Math.min(most, count));
        int line = BANDS;
        int above = 0;
        while (line > 0 && above + inBand[line - 1] <= most) {
            above += inBand[--line];
        }
        List<Shared> onLine = new ArrayList<>();
        for (int at = 0; at < count; at++) {
            int band = band(shares[at]);
            if (band >= line) {
                found.add(article(at));
            } else if (band == line - 1) {
                onLine.add(new Shared(article(at), shares[at]));
            }
        }
        onLine.sort(Shared.MOST_FIRST);
        onLine.subList(0, Math.min(most - above, onLine.size())).forEach(shared -> found.add(shared.article));
        return found;
    }

    private StoryArticle article(int at) {
        return days[at].at(places[at]);
    }

    private record Shared(StoryArticle article, float share) {

        static final Comparator<Shared> MOST_FIRST =
                Comparator.comparingDouble(Shared::share).reversed().thenComparing(shared -> shared.article.articleId);
    }

    private static int band(float share) {
        return Math.max(0, Math.min(BANDS - 1, (int) (share * BANDS)));
    }
}
