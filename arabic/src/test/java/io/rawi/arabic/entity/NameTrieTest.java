package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class NameTrieTest {

    private static Name name(String id) {
        GazetteerEntry entry =
                new GazetteerEntry(id, EntityType.LOCATION, "town", id, Optional.empty(), Optional.empty(), List.of());
        return new Name(List.of(id), entry, Guard.FREE, false, List.of(id));
    }

    private static int walk(NameTrie trie, int... words) {
        int node = NameTrie.ROOT;
        for (int word : words) {
            node = node == NameTrie.NONE ? node : trie.next(node, word);
        }
        return node;
    }

    @Test
    void shouldEndANameAtItsLastWordOnly() {
        NameTrie trie = new NameTrie();
        trie.add(new int[] {7, 8, 9}, name("place:a"));
        assertThat(trie.bearers(walk(trie, 7))).isEmpty();
        assertThat(trie.bearers(walk(trie, 7, 8))).isEmpty();
        assertThat(trie.bearers(walk(trie, 7, 8, 9))).hasSize(1);
        assertThat(walk(trie, 7, 8, 9, 1)).isEqualTo(NameTrie.NONE);
    }

    @Test
    void shouldShareTheBeginningOfNames() {
        NameTrie trie = new NameTrie();
        trie.add(new int[] {1}, name("place:short"));
        trie.add(new int[] {1, 2}, name("place:long"));
        assertThat(trie.bearers(walk(trie, 1))).extracting(n -> n.entry().id()).containsExactly("place:short");
        assertThat(trie.bearers(walk(trie, 1, 2)))
                .extracting(n -> n.entry().id())
                .containsExactly("place:long");
    }

    @Test
    void shouldKeepEveryBearerOfOneNameInTheOrderOfTheFiles() {
        NameTrie trie = new NameTrie();
        trie.add(new int[] {4}, name("place:ly/tripoli"));
        trie.add(new int[] {4}, name("place:lb/tripoli"));
        assertThat(trie.bearers(walk(trie, 4)))
                .extracting(n -> n.entry().id())
                .containsExactly("place:ly/tripoli", "place:lb/tripoli");
    }

    @Test
    void shouldKnowNothingWhenEmpty() {
        NameTrie trie = new NameTrie();
        assertThat(trie.next(NameTrie.ROOT, 0)).isEqualTo(NameTrie.NONE);
        assertThat(trie.bearers(NameTrie.ROOT)).isEmpty();
    }

    @Test
    void shouldTellTheOrderOfWords() {
        NameTrie trie = new NameTrie();
        trie.add(new int[] {1, 2}, name("place:a"));
        assertThat(walk(trie, 2, 1)).isEqualTo(NameTrie.NONE);
    }

    @Property(tries = 100)
    void shouldHoldWhatAMapHolds(@ForAll List<@Size(min = 1, max = 4) List<@IntRange(max = 6) Integer>> paths) {
        NameTrie trie = new NameTrie();
        Map<List<Integer>, List<String>> expected = new HashMap<>();
        int number = 0;
        for (List<Integer> path : paths) {
            String id = "place:" + number++;
            trie.add(path.stream().mapToInt(Integer::intValue).toArray(), name(id));
            expected.computeIfAbsent(path, any -> new ArrayList<>()).add(id);
        }
        expected.forEach((path, ids) -> assertThat(trie.bearers(
                        walk(trie, path.stream().mapToInt(Integer::intValue).toArray())))
                .extracting(n -> n.entry().id())
                .containsExactlyElementsOf(ids));
    }

    @Test
    void shouldKeepItsEdgesWhenItGrows() {
        NameTrie trie = new NameTrie();
        Random random = new Random(11);
        Map<List<Integer>, String> expected = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            List<Integer> path = List.of(random.nextInt(5000), random.nextInt(5000));
            if (expected.putIfAbsent(path, "place:" + i) == null) {
                trie.add(new int[] {path.get(0), path.get(1)}, name("place:" + i));
            }
        }
        expected.forEach((path, id) -> assertThat(trie.bearers(walk(trie, path.get(0), path.get(1))))
                .extracting(n -> n.entry().id())
                .containsExactly(id));
    }
}
