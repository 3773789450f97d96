package io.rawi.enrich.story;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** What a store keeps of a story beside its members: revision, size when last told of, time listed, closed, redirect. */
final class StoredState {

    private StoredState() {}

    static byte[] bytes(LiveStory story) {
        byte[] into = story.mergedInto.orElse("").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(2 * Integer.BYTES + Long.BYTES + 1 + into.length)
                .putInt(story.revision)
                .putInt(story.told)
                .putLong(story.listed)
                .put((byte) (story.closed ? 1 : 0))
                .put(into)
                .array();
    }

    /** Fills a story that has no state yet. */
    static void into(LiveStory story, byte[] stored) {
        ByteBuffer bytes = ByteBuffer.wrap(stored);
        story.revision = bytes.getInt();
        story.told = bytes.getInt();
        story.listed = bytes.getLong();
        story.closed = bytes.get() == 1;
        story.mergedInto = redirect(bytes);
    }

    /** The story that a story was merged into. */
    static Optional<String> mergedInto(byte[] stored) {
        return redirect(ByteBuffer.wrap(
                stored, 2 * Integer.BYTES + Long.BYTES + 1, stored.length - 2 * Integer.BYTES - Long.BYTES - 1));
    }

    private static Optional<String> redirect(ByteBuffer rest) {
        String into = StandardCharsets.UTF_8.decode(rest).toString();
        return into.isEmpty() ? Optional.empty() : Optional.of(into);
    }
}
