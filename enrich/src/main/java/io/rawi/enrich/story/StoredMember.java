package io.rawi.enrich.story;

import io.rawi.schema.EntityType;
import io.rawi.schema.StoryName;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.common.utils.Bytes;

/** A story's member as bytes in a store: under the story's id, the time and the article's id, so that they lie in order. */
final class StoredMember {

    private StoredMember() {}

    static Bytes key(String storyId, StoryMember member) {
        return key(storyId, member.time(), member.articleId());
    }

    static Bytes key(String storyId, long time, String articleId) {
        byte[] story = storyId.getBytes(StandardCharsets.UTF_8);
        byte[] article = articleId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(ByteBuffer.allocate(story.length + 1 + Long.BYTES + article.length)
                .put(story)
                .put((byte) 0)
                .putLong(time ^ Long.MIN_VALUE)
                .put(article)
                .array());
    }

    /** A key before all members of a story. */
    static Bytes first(String storyId) {
        return edge(storyId, (byte) 0);
    }

    /** A key behind all members of a story. */
    static Bytes last(String storyId) {
        return edge(storyId, (byte) 1);
    }

    private static Bytes edge(String storyId, byte end) {
        byte[] story = storyId.getBytes(StandardCharsets.UTF_8);
        return Bytes.wrap(
                ByteBuffer.allocate(story.length + 1).put(story).put(end).array());
    }

    static byte[] bytes(StoryMember member) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            text(out, member.articleId());
            out.writeLong(member.time());
            out.writeBoolean(member.copy());
            text(out, member.publisher());
            text(out, member.language());
            text(out, member.title());
            out.writeInt(member.titleTerms().size());
            for (int term : member.titleTerms()) {
                out.writeInt(term);
            }
            out.writeInt(member.names().size());
            for (StoryName name : member.names()) {
                text(out, name.getEntityId());
                text(out, name.getName());
                text(out, name.getType().name());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static StoryMember of(byte[] stored) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(stored))) {
            String articleId = text(in);
            long time = in.readLong();
            boolean copy = in.readBoolean();
            String publisher = text(in);
            String language = text(in);
            String title = text(in);
            List<Integer> terms = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                terms.add(in.readInt());
            }
            List<StoryName> names = new ArrayList<>();
            for (int left = in.readInt(); left > 0; left--) {
                names.add(new StoryName(text(in), text(in), EntityType.valueOf(text(in))));
            }
            return new StoryMember(articleId, time, copy, publisher, language, title, terms, names);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
    }
}
