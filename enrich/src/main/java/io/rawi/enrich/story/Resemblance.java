package io.rawi.enrich.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much an article resembles a story, and a story another one: made of the log odds of pairs of articles. */
final class Resemblance {

    /** Weight of the most alike member; the rest is that of the mean of the three most alike ones. */
    private static final double BEST = 0.3;

    private static final int TOP = 3;
    /** How many members of the smaller story are compared, the latest ones, with how many of the larger one. */
    private static final int FROM_SMALLER = 4;

    private static final int FROM_LARGER = 16;

    private final StoryDays days;
    private final TermWeights table;
    private final SameEvent sameEvent;
    private final Likeness likeness = new Likeness();

    Resemblance(StoryDays days, TermWeights table, SameEvent sameEvent) {
        this.sameEvent = sameEvent;
        this.days = days;
        this.table = table;
    }

    /** Turns to an article, which others are then compared with. */
    void turn(StoryArticle article) {
        likeness.turn(article, Burst.of(article, days, table));
    }

    /** The log odds that the article turned to and another one tell one event. */
    double logOdds(StoryArticle other) {
        return sameEvent.logOdds(likeness.with(other));
    }

    /** Of an article to a story of so many members, given the log odds of the pairs that were compared. */
    static double of(List<Double> odds, int members) {
        int top = Math.max(1, Math.min(TOP, members));
        double first = SameEvent.UNLIKE;
        double second = SameEvent.UNLIKE;
        double third = SameEvent.UNLIKE;
        for (double value : odds) {
            if (value > first) {
                third = second;
                second = first;
                first = value;
            } else if (value > second) {
                third = second;
                second = value;
            } else if (value > third) {
                third = value;
            }
        }
        double mean = top == 1 ? first : top == 2 ? (first + second) / 2 : (first + second + third) / TOP;
        return BEST * first + (1 - BEST) * mean;
    }

    /** Of two stories: the mean over the latest members of the smaller one. */
    double of(LiveStory one, LiveStory other) {
        boolean oneSmaller = one.originals < other.originals
                || one.originals == other.originals && one.storyId.compareTo(other.storyId) < 0;
        List<StoryArticle> smaller = latest(oneSmaller ? one : other, FROM_SMALLER);
        List<StoryArticle> larger = latest(oneSmaller ? other : one, FROM_LARGER);
        if (smaller.isEmpty() || larger.isEmpty()) {
            return SameEvent.UNLIKE;
        }
        double sum = 0;
        for (StoryArticle article : smaller) {
            turn(article);
            List<Double> odds = new ArrayList<>(larger.size());
            for (StoryArticle member : larger) {
                odds.add(logOdds(member));
            }
            sum += of(odds, larger.size());
        }
        return sum / smaller.size();
    }

    private List<StoryArticle> latest(LiveStory story, int most) {
        List<StoryArticle> latest = new ArrayList<>();
        for (StoryMember member : story.members.descendingSet()) {
            if (latest.size() == most) {
                break;
            }
            if (!member.copy()) {
                Optional<StoryArticle> article = days.find(member.time(), member.articleId());
                article.ifPresent(latest::add);
            }
        }
        return latest;
    }
}
