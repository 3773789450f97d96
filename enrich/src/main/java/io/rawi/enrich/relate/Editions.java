package io.rawi.enrich.relate;

import io.rawi.schema.Edition;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** Numbers the texts of each document, in order of (time of fetching, content). */
final class Editions {

    private static final byte[] PRESENT = {1};

    private final KeyValueStore<Bytes, byte[]> store;
    private final Standings standings;

    Editions(KeyValueStore<Bytes, byte[]> store, Standings standings) {
        this.store = store;
        this.standings = standings;
    }

    void put(EditionKey key) {
        store.put(key.bytes(), PRESENT);
    }

    void remove(EditionKey key) {
        store.delete(key.bytes());
    }

    /**
     * Settles the editions around a place where one was put, or from which one was taken: the neighbours learn of it, and
     * those behind are counted anew, up to the first one beyond the place that finds nothing changed.
     */
    void settle(EditionKey place) {
        if (standsAlone(place)) {
            standings.settle(place.articleId(), new Edition(1, true, null, null));
            return;
        }
        Optional<EditionKey> before = before(place);
        before.ifPresent(this::link);
        Optional<EditionKey> previous = before;
        int number = before.map(key -> edition(key).getNumber()).orElse(0);
        Optional<EditionKey> current = before.isPresent() ? after(before.get()) : firstFrom(place);
        while (current.isPresent()) {
            Optional<EditionKey> next = after(current.get());
            number++;
            boolean changed = standings.settle(
                    current.get().articleId(),
                    new Edition(
                            number,
                            next.isEmpty(),
                            previous.map(EditionKey::articleId).orElse(null),
                            next.map(EditionKey::articleId).orElse(null)));
            if (!changed && !current.get().equals(place)) {
                return;
            }
            previous = current;
            current = next;
        }
    }

    /** Tells the one before the place who follows it now. */
    private void link(EditionKey key) {
        Edition known = edition(key);
        Optional<EditionKey> next = after(key);
        standings.settle(
                key.articleId(),
                new Edition(
                        known.getNumber(),
                        next.isEmpty(),
                        known.getPrevious().orElse(null),
                        next.map(EditionKey::articleId).orElse(null)));
    }

    private Edition edition(EditionKey key) {
        return standings.get(key.articleId()).edition().orElseThrow();
    }

    /** Whether a place holds the only text of its document: so it is of most, and one look tells it. */
    private boolean standsAlone(EditionKey place) {
        try (KeyValueIterator<Bytes, byte[]> found =
                store.range(place.first().bytes(), place.last().bytes())) {
            return found.hasNext() && EditionKey.of(found.next().key).equals(place) && !found.hasNext();
        }
    }

    private Optional<EditionKey> before(EditionKey place) {
        try (KeyValueIterator<Bytes, byte[]> found =
                store.reverseRange(place.first().bytes(), place.bytes())) {
            return firstOther(found, place);
        }
    }

    private Optional<EditionKey> after(EditionKey place) {
        try (KeyValueIterator<Bytes, byte[]> found =
                store.range(place.bytes(), place.last().bytes())) {
            return firstOther(found, place);
        }
    }

    private Optional<EditionKey> firstFrom(EditionKey place) {
        return store.get(place.bytes()) != null ? Optional.of(place) : after(place);
    }

    private static Optional<EditionKey> firstOther(KeyValueIterator<Bytes, byte[]> found, EditionKey place) {
        while (found.hasNext()) {
            EditionKey key = EditionKey.of(found.next().key);
            if (!key.equals(place)) {
                return Optional.of(key);
            }
        }
        return Optional.empty();
    }
}
