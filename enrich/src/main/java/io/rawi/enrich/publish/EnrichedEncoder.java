package io.rawi.enrich.publish;

import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.Article;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Relation;
import java.nio.ByteBuffer;
import java.util.Optional;

/**
 * Writes enriched articles. In Avro a record is its fields one after the other, so an enriched article is the encoded
 * article with the relation's part behind it; the article itself needs no decoding. The first one is written by the
 * serializer, which gives the header for all others.
 */
final class EnrichedEncoder {

    private final PatientCodec<Article> articles;
    private final PatientCodec<EnrichedArticle> codec;
    private final RelationPart part = new RelationPart();
    private Optional<WireHeader> header = Optional.empty();

    EnrichedEncoder(PatientCodec<Article> articles, PatientCodec<EnrichedArticle> codec) {
        this.articles = articles;
        this.codec = codec;
    }

    byte[] encode(EncodedArticle article, Relation relation, int revision) {
        if (header.isEmpty()) {
            header = Optional.of(WireHeader.of(codec.encode(whole(article, relation, revision))));
        }
        byte[] tail = part.encode(relation, revision);
        int body = article.encoded().length - WireHeader.LENGTH;
        return ByteBuffer.allocate(WireHeader.LENGTH + body + tail.length)
                .put(header.get().bytes())
                .put(article.encoded(), WireHeader.LENGTH, body)
                .put(tail)
                .array();
    }

    private EnrichedArticle whole(EncodedArticle article, Relation relation, int revision) {
        return new EnrichedArticle(
                articles.decode(article.encoded()),
                relation.getEdition(),
                relation.getDuplicate().orElse(null),
                relation.getStoryId().orElse(null),
                revision);
    }
}
