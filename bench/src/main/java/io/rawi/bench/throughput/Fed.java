package io.rawi.bench.throughput;

import io.rawi.bench.corpus.Round;
import io.rawi.codec.AvroCodec;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.RawArticle;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * An article ready to be sent.
 *
 * @param documentId identity of its page: the key it is sent with, and the beginning of the key it comes out with
 * @param value the raw article as encoded for its topic
 */
record Fed(String documentId, byte[] value) {

    byte[] key() {
        return documentId.getBytes(StandardCharsets.UTF_8);
    }

    /** The articles of one round, encoded ahead: encoding is no part of what is measured. */
    static List<Fed> of(List<RawArticle> articles, Round round, AvroCodec<RawArticle> codec) {
        return articles.stream()
                .map(round::of)
                .map(article -> new Fed(
                        // The content does not matter: the identity of a page that has an address is the address's.
                        ArticleIds.of(article.getUrl(), article.getSource(), "").documentId(), codec.encode(article)))
                .toList();
    }
}
