package io.rawi.enrich.story;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Clusters articles into stories, one after the other. An article joins the story whose members it resembles most, where
 * that is enough, and otherwise begins one of its own. Where it resembles members of other stories as well, those and its
 * own become one if they resemble each other. The same articles in the same order make the same stories.
 */
final class Stories {

    /** How many of the stories that an article resembles are looked at for being one. */
    private static final int MOST_BRIDGED = 6;

    private final StoryDays days;
    private final StoryShelf shelf;
    private final Resemblance resemblance;
    private final Rules rules;
    private final Moves moves;

    /**
     * When articles are of one story.
     *
     * @param join from which resemblance on an article joins a story
     * @param bridge how much an article has to resemble another story for the two to be looked at
     * @param merge from which resemblance on two stories are one
     */
    record Rules(double join, double bridge, double merge) {

        /** As found best by cross-validation. */
        static Rules tuned() {
            return new Rules(0.6, 0.5, 0.8);
        }
    }

    /** Takes which story an article lies in, where that changed. */
    @FunctionalInterface
    interface Moves {
        void moved(StoryMember member, String storyId);
    }

    Stories(StoryDays days, StoryShelf shelf, Resemblance resemblance, Rules rules, Moves moves) {
        this.days = days;
        this.shelf = shelf;
        this.resemblance = resemblance;
        this.rules = rules;
        this.moves = moves;
    }

    /** A story and how much an article or another story resembles it. */
    record Candidate(LiveStory story, double resemblance) {

        static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::resemblance)
                .reversed()
                .thenComparing(candidate -> candidate.story.storyId);
    }

    /**
     * An article comes in.
     *
     * @param original the story of the article that it repeats, where it repeats one
     */
    void enter(StoryArticle article, StoryMember member, Optional<String> original) {
        if (member.copy() && original.isPresent()) {
            join(shelf.get(original.get()), article, member);
            return;
        }
        List<Candidate> candidates = candidates(article);
        Optional<LiveStory> best = original.map(shelf::get).or(() -> candidates.stream()
                .filter(candidate -> candidate.resemblance >= rules.join())
                .map(Candidate::story)
                .findFirst());
        LiveStory story = best.orElseGet(() -> shelf.create(article.articleId));
        join(story, article, member);
        if (best.isPresent()) {
            bridge(story, candidates);
        }
    }

    private List<Candidate> candidates(StoryArticle article) {
        Map<String, List<Double>> byStory = new HashMap<>();
        resemblance.turn(article);
        for (StoryArticle other : days.alike(article)) {
            double odds = resemblance.logOdds(other);
            if (odds > SameEvent.UNLIKE) {
                byStory.computeIfAbsent(other.storyId, id -> new ArrayList<>()).add(odds);
            }
        }
        List<Candidate> candidates = new ArrayList<>();
        byStory.forEach((storyId, odds) -> {
            LiveStory story = shelf.get(storyId);
            candidates.add(new Candidate(story, Resemblance.of(odds, story.originals)));
        });
        candidates.sort(Candidate.BEST_FIRST);
        return candidates.subList(0, Math.min(MOST_BRIDGED, candidates.size()));
    }

    private void join(LiveStory story, StoryArticle article, StoryMember member) {
        article.storyId = story.storyId;
        shelf.put(story, member);
        if (!member.copy()) {
            days.add(article);
        }
        moves.moved(member, story.storyId);
    }

    private void bridge(LiveStory joined, List<Candidate> candidates) {
        LiveStory story = joined;
        for (Candidate candidate : candidates) {
            LiveStory other = shelf.get(candidate.story.storyId);
            if (candidate.resemblance >= rules.bridge()
                    && other.mergedInto.isEmpty()
                    && !other.storyId.equals(story.storyId)
                    && resemblance.of(story, other) >= rules.merge()) {
                story = merge(story, other);
            }
        }
    }

    /** Makes two stories one: the one with more members stays, of equals the one with the smaller id. */
    LiveStory merge(LiveStory one, LiveStory other) {
        boolean oneStays =
                one.size() > other.size() || one.size() == other.size() && one.storyId.compareTo(other.storyId) < 0;
        LiveStory stays = oneStays ? one : other;
        LiveStory goes = oneStays ? other : one;
        for (StoryMember member : List.copyOf(goes.members)) {
            shelf.remove(goes, member);
            shelf.put(stays, member);
            days.find(member.time(), member.articleId()).ifPresent(article -> article.storyId = stays.storyId);
            moves.moved(member, stays.storyId);
        }
        shelf.redirect(goes, stays.storyId);
        return stays;
    }
}
