package io.rawi.enrich.story;

import io.rawi.enrich.step.SurroundingsException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The stories in their two stores, those used last in memory. */
final class StoredStories implements StoryShelf {

    private static final int MOST_IN_MEMORY = 20_000;

    private final KeyValueStore<Bytes, byte[]> states;
    private final KeyValueStore<Bytes, byte[]> members;
    private final LinkedHashMap<String, LiveStory> inMemory = new LinkedHashMap<>(16, 0.75f, true);
    private final Map<String, LiveStory> touched = new LinkedHashMap<>();

    StoredStories(KeyValueStore<Bytes, byte[]> states, KeyValueStore<Bytes, byte[]> members) {
        this.states = states;
        this.members = members;
    }

    @Override
    public LiveStory create(String storyId) {
        LiveStory story = new LiveStory(storyId);
        inMemory.put(storyId, story);
        touched.put(storyId, story);
        return story;
    }

    @Override
    public LiveStory get(String storyId) {
        LiveStory story = exactly(storyId);
        while (story.mergedInto.isPresent()) {
            story = exactly(story.mergedInto.get());
        }
        return story;
    }

    /** The id of the story that a story was merged into, or its own: without its members, which take longer to read. */
    String currentId(String storyId) {
        String id = storyId;
        Optional<String> into = mergedInto(id);
        while (into.isPresent()) {
            id = into.get();
            into = mergedInto(id);
        }
        return id;
    }

    private Optional<String> mergedInto(String storyId) {
        LiveStory story = inMemory.get(storyId);
        return story != null
                ? story.mergedInto
                : Optional.ofNullable(states.get(key(storyId))).flatMap(StoredState::mergedInto);
    }

    @Override
    public void put(LiveStory story, StoryMember member) {
        story.add(member);
        members.put(StoredMember.key(story.storyId, member), StoredMember.bytes(member));
        touched.put(story.storyId, story);
    }

    @Override
    public void remove(LiveStory story, StoryMember member) {
        story.remove(member);
        members.delete(StoredMember.key(story.storyId, member));
        touched.put(story.storyId, story);
    }

    @Override
    public void redirect(LiveStory story, String into) {
        story.mergedInto = Optional.of(into);
        touched.put(story.storyId, story);
    }

    /** A story is to be looked at again, though no member came or went. */
    void touch(LiveStory story) {
        touched.put(story.storyId, story);
    }

    /** What a story keeps of one of its articles. */
    Optional<StoryMember> member(String storyId, long time, String articleId) {
        return Optional.ofNullable(members.get(StoredMember.key(storyId, time, articleId)))
                .map(StoredMember::of);
    }

    /** The stories that changed since they were saved last, in the order in which they were touched. */
    Collection<LiveStory> changed() {
        return List.copyOf(touched.values());
    }

    /** Keeps what is known of a story beside its members; of one that was never told of that is nothing. */
    void save(LiveStory story) {
        if (!story.hasState()) {
            return;
        }
        states.put(key(story.storyId), StoredState.bytes(story));
    }

    /** Ends a step: nothing is changed any more, and what is not in use may leave memory. */
    void settle() {
        touched.clear();
        Iterator<LiveStory> oldest = inMemory.values().iterator();
        while (inMemory.size() > MOST_IN_MEMORY) {
            oldest.next();
            oldest.remove();
        }
    }

    private LiveStory exactly(String storyId) {
        LiveStory story = inMemory.get(storyId);
        if (story == null) {
            story = load(storyId);
            inMemory.put(storyId, story);
        }
        return story;
    }

    private LiveStory load(String storyId) {
        LiveStory story = new LiveStory(storyId);
        byte[] state = states.get(key(storyId));
        if (state != null) {
            StoredState.into(story, state);
        }
        try (KeyValueIterator<Bytes, byte[]> stored =
                members.range(StoredMember.first(storyId), StoredMember.last(storyId))) {
            while (stored.hasNext()) {
                KeyValue<Bytes, byte[]> entry = stored.next();
                story.add(StoredMember.of(entry.value));
            }
        }
        if (state == null && story.size() == 0) {
            throw new SurroundingsException(
                    "the state stores disagree: an article lies in the story " + storyId
                            + ", which is not known; delete the state folder to restore it from Kafka",
                    null);
        }
        return story;
    }

    static Bytes key(String storyId) {
        return Bytes.wrap(storyId.getBytes(StandardCharsets.UTF_8));
    }
}
