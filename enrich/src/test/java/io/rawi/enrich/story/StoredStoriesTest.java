package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.enrich.step.SurroundingsException;
import io.rawi.schema.EntityType;
import io.rawi.schema.StoryName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class StoredStoriesTest {

    private final KeyValueStore<Bytes, byte[]> states =
            Stores.inMemoryKeyValueStore("states").get();
    private final KeyValueStore<Bytes, byte[]> members =
            Stores.inMemoryKeyValueStore("members").get();
    private final StoredStories shelf = new StoredStories(states, members);

    private static StoryMember member(String id, long time) {
        return new StoryMember(
                id,
                time,
                false,
                "وكالة",
                "ar",
                "عنوان " + id,
                List.of(4, -5),
                List.of(new StoryName("id", "اسم", EntityType.PERSON)));
    }

    private StoredStories again() {
        return new StoredStories(states, members);
    }

    @Test
    void shouldGiveAStoryAsItWasSaved() {
        LiveStory story = shelf.create("s");
        shelf.put(story, member("a", 7));
        shelf.put(story, member("b", -3));
        story.revision = 4;
        story.told = 2;
        story.listed = 7;
        story.closed = true;
        shelf.save(story);

        LiveStory loaded = again().get("s");

        assertThat(List.copyOf(loaded.members)).isEqualTo(List.of(member("b", -3), member("a", 7)));
        assertThat(loaded.originals).isEqualTo(2);
        assertThat(loaded.revision).isEqualTo(4);
        assertThat(loaded.told).isEqualTo(2);
        assertThat(loaded.listed).isEqualTo(7);
        assertThat(loaded.closed).isTrue();
        assertThat(loaded.mergedInto).isEmpty();
    }

    @Test
    void shouldWriteNoStateOfAStoryThatWasNeverToldOf() {
        LiveStory story = shelf.create("s");
        shelf.put(story, member("a", 7));
        shelf.save(story);

        assertThat(states.approximateNumEntries()).isZero();
        assertThat(again().get("s").size()).isEqualTo(1);
    }

    @Test
    void shouldGiveTheStoryThatOneWasMergedInto() {
        LiveStory stays = shelf.create("stays");
        LiveStory goes = shelf.create("goes");
        shelf.put(stays, member("a", 1));
        shelf.redirect(goes, "stays");
        shelf.save(stays);
        shelf.save(goes);

        assertThat(again().get("goes").storyId).isEqualTo("stays");
    }

    @Test
    void shouldNotMixTheMembersOfStoriesWhoseIdsBeginAlike() {
        shelf.put(shelf.create("s"), member("a", 1));
        shelf.put(shelf.create("s2"), member("b", 1));

        assertThat(again().get("s").members).containsExactly(member("a", 1));
    }

    @Test
    void shouldSayThatTheStoresDisagreeWhereAStoryIsNotKnown() {
        assertThatThrownBy(() -> shelf.get("nowhere"))
                .isInstanceOf(SurroundingsException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("delete the state folder");
    }

    @Test
    void shouldListWhatChangedInTheOrderInWhichItDid() {
        LiveStory one = shelf.create("one");
        LiveStory two = shelf.create("two");
        shelf.put(two, member("b", 1));
        shelf.put(one, member("a", 1));

        assertThat(shelf.changed()).extracting(story -> story.storyId).containsExactly("one", "two");
        shelf.settle();
        assertThat(shelf.changed()).isEmpty();
    }

    @Test
    void shouldCountOnlyWhatIsNoCopyToTheLetter() {
        LiveStory story = shelf.create("s");
        StoryMember copy = new StoryMember("b", 2, true, "p", "ar", "", List.of(), List.of());
        shelf.put(story, member("a", 1));
        shelf.put(story, copy);
        shelf.put(story, copy);

        assertThat(story.size()).isEqualTo(2);
        assertThat(story.originals).isEqualTo(1);
        shelf.remove(story, copy);
        shelf.remove(story, copy);
        assertThat(story.originals).isEqualTo(1);
    }

    @Property(tries = 100)
    void shouldReadBackWhatAMemberWasWrittenAs(
            @ForAll String id, @ForAll long time, @ForAll String title, @ForAll List<Integer> terms) {
        StoryMember member = new StoryMember(
                clean(id),
                time,
                true,
                clean(title),
                "en",
                clean(title),
                terms,
                List.of(new StoryName(clean(id), clean(title), EntityType.LOCATION)));

        assertThat(StoredMember.of(StoredMember.bytes(member))).isEqualTo(member);
    }

    /** Without halves of surrogate pairs, which UTF-8 cannot hold. */
    private static String clean(String text) {
        return text.replaceAll("[\\ud800-\\udfff]", "");
    }

    @Property(tries = 100)
    void shouldKeepMembersInOrderOfTime(@ForAll long one, @ForAll long other) {
        StoredStories some =
                new StoredStories(states, Stores.inMemoryKeyValueStore("some").get());
        LiveStory story = some.create("s");
        some.put(story, member("a", one));
        some.put(story, member("b", other));
        List<Long> times = new ArrayList<>();
        story.members.forEach(member -> times.add(member.time()));

        assertThat(times).isSorted();
        assertThat(StoredMember.key("s", one, "a").compareTo(StoredMember.key("s", other, "a")))
                .satisfies(order -> assertThat(Integer.signum(order)).isEqualTo(Long.compare(one, other)));
        assertThat(some.member("s", one, "a").map(StoryMember::time)).isEqualTo(Optional.of(one));
    }

    @Test
    void shouldTellTheIdThatAStoryHasNow() {
        LiveStory first = shelf.create("first");
        LiveStory second = shelf.create("second");
        LiveStory third = shelf.create("third");
        shelf.put(third, member("a", 7));
        shelf.redirect(first, "second");
        shelf.redirect(second, "third");
        List.of(first, second, third).forEach(shelf::save);

        assertThat(List.of(shelf.currentId("first"), shelf.currentId("third"))).containsOnly("third");
        assertThat(List.of(again().currentId("first"), again().currentId("second"), again().currentId("third")))
                .containsOnly("third");
    }
}
