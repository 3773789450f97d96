package io.rawi.enrich.relate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Which articles were found to resemble an article: the way back from a match to those that have it. And which
 * articles wait.
 */
final class Links {

    private static final byte[] PRESENT = {1};

    /** In the place of a match, before members that wait: see {@link WaitingMembers}. No article has these for an id. */
    static final String UNTOLD = "~";

    static final String UNOFFERED = "|";

    private final KeyValueStore<Bytes, byte[]> store;

    Links(KeyValueStore<Bytes, byte[]> store) {
        this.store = store;
    }

    void put(String match, String articleId) {
        store.put(key(match, articleId), PRESENT);
    }

    void remove(String match, String articleId) {
        store.delete(key(match, articleId));
    }

    /** Those whose match an article is, in order of their ids. */
    List<String> to(String match) {
        List<String> found = new ArrayList<>();
        // Behind the separator stand digits and letters only: '~' is above all of them.
        try (KeyValueIterator<Bytes, byte[]> stored = store.range(key(match, ""), key(match, "~"))) {
            while (stored.hasNext()) {
                String pair = new String(stored.next().key.get(), StandardCharsets.UTF_8);
                found.add(pair.substring(match.length() + 1));
            }
        }
        return found;
    }

    private static Bytes key(String match, String articleId) {
        return Bytes.wrap((match + ">" + articleId).getBytes(StandardCharsets.UTF_8));
    }
}
