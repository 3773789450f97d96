package io.rawi.enrich.publish;

import io.rawi.enrich.step.SurroundingsException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The articles that publish keeps. In the store, under the article's id: its two times (eight bytes each), the number of
 * its events and the length of its encoding (four each), then the encoding as one LZ4 block. Those whose relation has
 * not come yet lie beside it as they are.
 */
final class StoredArticles {

    private static final int HEAD = 2 * Long.BYTES + 2 * Integer.BYTES;
    private static final int USUAL = 256 * 1024;

    private final KeyValueStore<Bytes, byte[]> store;
    private final AwaitingArticles awaiting;
    private final Packing packing = new Packing();

    /** @param awaiting those of the same task; forgotten when the store is opened */
    StoredArticles(KeyValueStore<Bytes, byte[]> store, AwaitingArticles awaiting) {
        this.store = store;
        this.awaiting = awaiting;
    }

    void put(EncodedArticle article) {
        store.put(key(article.articleId()), packed(article));
        awaiting.put(article);
    }

    Optional<EncodedArticle> find(String articleId) {
        Optional<EncodedArticle> found = awaiting.find(articleId);
        return found.isPresent()
                ? found
                : Optional.ofNullable(store.get(key(articleId))).map(packed -> unpacked(articleId, packed));
    }

    /** The same for the one who needs it at hand no longer. */
    Optional<EncodedArticle> take(String articleId) {
        Optional<EncodedArticle> found = find(articleId);
        awaiting.remove(articleId);
        return found;
    }

    private byte[] packed(EncodedArticle article) {
        byte[] packed = packing.pack(article.encoded(), HEAD);
        packing.settle(USUAL);
        ByteBuffer.wrap(packed)
                .putLong(article.articleTime())
                .putLong(article.fetchedAt())
                .putInt(article.events())
                .putInt(article.encoded().length);
        return packed;
    }

    private EncodedArticle unpacked(String articleId, byte[] packed) {
        ByteBuffer head = ByteBuffer.wrap(packed);
        if (packed.length < HEAD || !Packing.plausible(packed.length, head.getInt(HEAD - Integer.BYTES))) {
            throw damaged(articleId, null);
        }
        try {
            return new EncodedArticle(
                    articleId,
                    head.getLong(),
                    head.getLong(),
                    head.getInt(),
                    packing.unpack(packed, HEAD, head.getInt()));
        } catch (IllegalArgumentException e) {
            throw damaged(articleId, e);
        }
    }

    private static SurroundingsException damaged(String articleId, Exception cause) {
        return new SurroundingsException(
                "the store of articles holds something else under " + articleId
                        + "; delete the state folder to restore it from Kafka",
                cause);
    }

    private static Bytes key(String articleId) {
        return Bytes.wrap(articleId.getBytes(StandardCharsets.UTF_8));
    }
}
