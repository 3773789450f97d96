package io.rawi.enrich.relate;

import io.rawi.enrich.story.StoryTelling;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Story;
import io.rawi.schema.Versions;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** Where it is settled what an article repeats, its story is settled: a copy is of the story of its original. */
final class StorySeam {

    private final Standings standings;
    private final StoryTelling stories;

    /** @param stories makes the stories, given what takes an article's id and the story it lies in now */
    StorySeam(Standings standings, Function<BiConsumer<String, String>, StoryTelling> stories) {
        this.standings = standings;
        this.stories = stories.apply(standings::story);
    }

    /** Takes into memory what an article of a day, given in days since 1970 in UTC, is compared with. */
    void loadBefore(int day) {
        stories.loadBefore(day);
    }

    /**
     * One fingerprint was related.
     *
     * @param before the sighting of the same article that it replaces
     */
    void settle(Optional<Fingerprint> before, Fingerprint now) {
        Standing standing = standings.get(now.getArticleId());
        if (standing.storyId().isPresent()) {
            before.ifPresent(
                    known -> stories.move(known, now, standing.storyId().get()));
        } else {
            Optional<Standing> original = original(standing);
            boolean toTheLetter = original.isPresent() && !standing.original();
            stories.enter(now, toTheLetter, original.flatMap(Standing::storyId));
        }
        uniteChanged();
    }

    /** What has become a copy of another one is of its story. */
    void uniteChanged() {
        for (Standing changed : standings.changed()) {
            unite(changed);
        }
    }

    void tell(Versions versions, Consumer<Story> out) {
        stories.tell(versions, out);
    }

    private void unite(Standing copy) {
        Optional<String> one = copy.storyId();
        Optional<String> other = original(copy).flatMap(Standing::storyId);
        if (one.isPresent() && other.isPresent() && !one.equals(other)) {
            stories.unite(one.get(), other.get());
        }
    }

    /** What an article repeats; a filled form tells another event, and repeats none. */
    private Optional<Standing> original(Standing standing) {
        return standing.duplicate()
                .filter(mark -> mark.getKind() != DuplicateKind.TEMPLATE)
                .map(Duplicate::getOf)
                .flatMap(standings::find);
    }
}
