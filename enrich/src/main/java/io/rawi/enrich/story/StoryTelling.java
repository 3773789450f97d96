package io.rawi.enrich.story;

import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import io.rawi.schema.StoryFeatures;
import io.rawi.schema.Versions;
import java.time.Duration;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Tells the stories of the articles that come in: which one each belongs to, and what is known of each. Everything that it
 * holds in memory is a copy of its stores and of the fingerprints.
 */
public final class StoryTelling {

    /** Names of the stores: what is known of a story, its members, and which stories are open. */
    public static final String STATES = "relate-stories";

    public static final String MEMBERS = "relate-story-members";
    public static final String SILENCE = "relate-story-silence";

    private static final Duration WINDOW = Duration.ofDays(3);
    private static final int MOST_DAYS = 16;
    private static final int MOST_ARTICLES = 100_000;

    private final TermWeights table;
    private final StoryDays days;
    private final StoredStories shelf;
    private final Stories stories;
    private final StoryRecords records;
    private final Silence silence;

    /** An article that has a story: its fingerprint, and that story. */
    public record Placed(Fingerprint fingerprint, String storyId) {}

    /**
     * Opens the stories on their stores.
     *
     * @param table the weights of terms
     * @param stores the stores by their names
     * @param placed the articles of a day that have a story, given days since 1970 in UTC
     * @param moves takes an article's id and the story it lies in now
     */
    public StoryTelling(
            TermWeights table,
            Function<String, KeyValueStore<Bytes, byte[]>> stores,
            IntFunction<Stream<Placed>> placed,
            BiConsumer<String, String> moves) {
        this.table = table;
        this.shelf = new StoredStories(stores.apply(STATES), stores.apply(MEMBERS));
        this.days = new StoryDays(
                day -> placed.apply(day).flatMap(article -> compared(article).stream()),
                WINDOW.toMillis(),
                MOST_DAYS,
                MOST_ARTICLES);
        Resemblance resemblance = new Resemblance(days, table, SameEvent.learned());
        this.stories = new Stories(
                days,
                shelf,
                resemblance,
                Stories.Rules.tuned(),
                (member, storyId) -> moves.accept(member.articleId(), storyId));
        this.records = new StoryRecords(table);
        this.silence = new Silence(stores.apply(SILENCE), WINDOW.toMillis());
    }

    /** Takes into memory the articles of a day, given in days since 1970 in UTC, and those before it that one of its is compared with. */
    public void loadBefore(int day) {
        days.loadBefore(day);
        shelf.settle();
    }

    /**
     * An article comes in that has no story.
     *
     * @param copy whether it repeats another one to the letter
     * @param original the story of the article that it repeats, to the letter or nearly, where it repeats one
     */
    public void enter(Fingerprint fingerprint, boolean copy, Optional<String> original) {
        fingerprint.getStory().ifPresent(features -> {
            StoryMember member = StoryMember.of(fingerprint, features, copy);
            stories.enter(StoryArticle.of(fingerprint, features, table), member, original);
            close(member.time());
        });
    }

    /** An article that has a story turns out to be of another time, or to be read in another way. */
    public void move(Fingerprint before, Fingerprint now, String storyId) {
        LiveStory story = shelf.get(storyId);
        long time = before.getArticleTime().toEpochMilli();
        Optional<StoryMember> known = shelf.member(story.storyId, time, before.getArticleId());
        Optional<StoryFeatures> features = now.getStory();
        if (known.isEmpty() || features.isEmpty()) {
            return;
        }
        StoryMember member = StoryMember.of(now, features.get(), known.get().copy());
        // Told again whatever its size.
        story.told = 0;
        shelf.remove(story, known.get());
        shelf.put(story, member);
        days.remove(time, member.articleId());
        if (!member.copy()) {
            StoryArticle article = StoryArticle.of(now, features.get(), table);
            article.storyId = story.storyId;
            days.add(article);
        }
    }

    /** Two stories turn out to be one, since an article of the one repeats an article of the other. */
    public void unite(String one, String other) {
        LiveStory story = shelf.get(one);
        LiveStory second = shelf.get(other);
        if (!story.storyId.equals(second.storyId)) {
            stories.merge(story, second);
        }
    }

    /** Gives what is to be told of the stories that changed, and ends the step. */
    public void tell(Versions versions, Consumer<Story> out) {
        for (LiveStory story : shelf.changed()) {
            if (story.mergedInto.isPresent()) {
                tellRedirect(story, versions, out);
            } else {
                tellChange(story, versions, out);
            }
            shelf.save(story);
        }
        shelf.settle();
    }

    private void tellRedirect(LiveStory story, Versions versions, Consumer<Story> out) {
        strike(story);
        if (story.revision > 0) {
            story.revision++;
            story.closed = true;
            LiveStory into = shelf.get(story.mergedInto.orElseThrow());
            out.accept(records.redirect(story, records.of(into, versions), versions));
        }
    }

    private void tellChange(LiveStory story, Versions versions, Consumer<Story> out) {
        if (!story.tellable()) {
            return;
        }
        boolean closed = silence.silent(story.lastSeen());
        if (story.listed != story.lastSeen() || closed) {
            strike(story);
            if (!closed) {
                silence.list(story.storyId, story.lastSeen());
                story.listed = story.lastSeen();
            }
        }
        if (story.grown() || closed != story.closed) {
            story.closed = closed;
            story.told = story.size();
            story.revision++;
            out.accept(records.of(story, versions));
        }
    }

    private void strike(LiveStory story) {
        if (story.listed != LiveStory.UNLISTED) {
            silence.strike(story.storyId, story.listed);
            story.listed = LiveStory.UNLISTED;
        }
    }

    private void close(long time) {
        for (String storyId : silence.advance(time)) {
            shelf.touch(shelf.get(storyId));
        }
    }

    private Optional<StoryArticle> compared(Placed placed) {
        Fingerprint fingerprint = placed.fingerprint();
        String storyId = shelf.currentId(placed.storyId());
        return fingerprint
                .getStory()
                .filter(features -> shelf.member(
                                storyId, fingerprint.getArticleTime().toEpochMilli(), fingerprint.getArticleId())
                        .filter(member -> !member.copy())
                        .isPresent())
                .map(features -> {
                    StoryArticle article = StoryArticle.of(fingerprint, features, table);
                    article.storyId = storyId;
                    return article;
                });
    }
}
