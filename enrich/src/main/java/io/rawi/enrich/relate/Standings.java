package io.rawi.enrich.relate;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.SurroundingsException;
import io.rawi.schema.Duplicate;
import io.rawi.schema.Edition;
import io.rawi.schema.Relation;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The standing of every article, with the changes that one fingerprint makes held back until all are known: however many
 * rules move an article, it is emitted once, and only where it ends up elsewhere than it was.
 *
 * <p>Stored under the article's id: its time in eight bytes, one that is 1 for the first of those that
 * carry its text, then its relation as it was last emitted.
 */
final class Standings {

    private final KeyValueStore<Bytes, byte[]> store;
    private final PatientCodec<Relation> codec;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final RecentStandings recent = new RecentStandings();

    private record Change(Optional<Standing> before, Standing now) {}

    /** Takes what is to be emitted. */
    @FunctionalInterface
    interface Emission {
        void emit(Standing standing, byte[] relation);
    }

    Standings(KeyValueStore<Bytes, byte[]> store, PatientCodec<Relation> codec) {
        this.store = store;
        this.codec = codec;
    }

    Optional<Standing> find(String articleId) {
        Change change = changes.get(articleId);
        return change != null ? Optional.of(change.now) : stored(articleId);
    }

    Standing get(String articleId) {
        return find(articleId)
                .orElseThrow(() -> new SurroundingsException(
                        "the state stores disagree: the calendar or the editions name the article " + articleId
                                + ", which has no standing; delete the state folder to restore it from Kafka",
                        null));
    }

    /** An article as the calendar knows it. */
    Member member(String articleId) {
        String contentId = articleId.substring(articleId.length() - EditionKey.DIGITS);
        return new Member(contentId, get(articleId).articleTime(), articleId);
    }

    /**
     * An article was seen for the first time, or earlier than known.
     *
     * @param known its standing before, as {@link #find} tells it
     */
    void sight(Sighting sighting, Optional<Standing> known) {
        Standing now = known.map(standing -> standing.at(sighting))
                .orElseGet(() -> new Standing(
                        sighting.articleId(),
                        sighting.articleTime(),
                        sighting.fetchedAt(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        0));
        change(now, known);
    }

    /** Whether that is another edition than it was. */
    boolean settle(String articleId, Edition edition) {
        Standing standing = get(articleId);
        if (standing.edition().equals(Optional.of(edition))) {
            return false;
        }
        change(standing.with(edition), Optional.of(standing));
        return true;
    }

    /** Whether that is something else than it repeated before. */
    boolean settle(String articleId, Optional<Duplicate> duplicate) {
        Standing standing = get(articleId);
        if (standing.duplicate().equals(duplicate)) {
            return false;
        }
        change(standing.with(duplicate), Optional.of(standing));
        return true;
    }

    /** Whether an article is the first of those that carry its text. */
    boolean isOriginal(String articleId) {
        Change change = changes.get(articleId);
        if (change != null) {
            return change.now.original();
        }
        Optional<Standing> known = recent.find(articleId);
        if (known.isPresent()) {
            return known.get().original();
        }
        byte[] stored = store.get(key(articleId));
        return stored != null && stored.length > Long.BYTES && stored[Long.BYTES] == 1;
    }

    /** Whether a member is where the calendar has it now, and is the first of those that carry its text. */
    boolean isOriginalAt(Member member) {
        Standing standing = get(member.articleId());
        return standing.original() && standing.articleTime() == member.articleTime();
    }

    /** An article becomes, or no longer is, the first of those that carry its text. */
    void original(String articleId, boolean first) {
        Standing standing = get(articleId);
        if (standing.original() != first) {
            change(standing.asOriginal(first), Optional.of(standing));
        }
    }

    /** An article lies in a story. */
    void story(String articleId, String storyId) {
        Standing standing = get(articleId);
        if (!standing.storyId().equals(Optional.of(storyId))) {
            change(standing.in(storyId), Optional.of(standing));
        }
    }

    /** The standings as they are now that one fingerprint has changed so far, in the order in which they were touched. */
    List<Standing> changed() {
        return changes.values().stream().map(Change::now).toList();
    }

    /** Stores and emits what has changed, in the order in which it was first touched. */
    void emit(Emission emission) {
        for (Change change : changes.values()) {
            boolean news =
                    change.before.map(before -> !before.tellsAs(change.now)).orElse(true);
            Standing standing = news ? change.now.emitted() : change.now;
            byte[] relation = codec.encode(standing.relation());
            store.put(key(standing.articleId()), bytes(standing, relation));
            recent.put(standing);
            if (news) {
                emission.emit(standing, relation);
            }
        }
        changes.clear();
    }

    private void change(Standing now, Optional<Standing> found) {
        Change known = changes.get(now.articleId());
        changes.put(now.articleId(), new Change(known != null ? known.before : found, now));
    }

    private Optional<Standing> stored(String articleId) {
        Optional<Standing> known = recent.find(articleId);
        if (known.isPresent()) {
            return known;
        }
        Optional<Standing> found =
                Optional.ofNullable(store.get(key(articleId))).map(this::standing);
        found.ifPresent(recent::put);
        return found;
    }

    private Standing standing(byte[] bytes) {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        if (buffer.remaining() <= Long.BYTES) {
            throw unreadable(null);
        }
        long articleTime = buffer.getLong();
        boolean original = buffer.get() == 1;
        byte[] relation = new byte[buffer.remaining()];
        buffer.get(relation);
        try {
            return Standing.of(articleTime, original, codec.decode(relation));
        } catch (UnreadableRecordException e) {
            throw unreadable(e);
        }
    }

    private static SurroundingsException unreadable(Exception cause) {
        return new SurroundingsException(
                "the store of relations holds what is no relation; delete the state folder to restore it from Kafka",
                cause);
    }

    private static byte[] bytes(Standing standing, byte[] relation) {
        return ByteBuffer.allocate(Long.BYTES + 1 + relation.length)
                .putLong(standing.articleTime())
                .put((byte) (standing.original() ? 1 : 0))
                .put(relation)
                .array();
    }

    private static Bytes key(String articleId) {
        return Bytes.wrap(articleId.getBytes(StandardCharsets.UTF_8));
    }
}
