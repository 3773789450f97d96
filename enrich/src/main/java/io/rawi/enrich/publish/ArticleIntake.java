package io.rawi.enrich.publish;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.schema.Article;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Brings articles into the form that publish keeps. An article written under this program's own schema, as nearly all
 * are, is taken as it is; one written by an older or newer program is decoded and encoded anew.
 */
final class ArticleIntake {

    private final PatientCodec<Article> codec;
    private final ArticleHead head = new ArticleHead();
    private Optional<WireHeader> own = Optional.empty();

    ArticleIntake(PatientCodec<Article> codec) {
        this.codec = codec;
    }

    /** @throws UnreadableRecordException where the bytes are no article */
    EncodedArticle take(byte[] value) {
        if (own.isPresent() && own.get().opens(value)) {
            Optional<EncodedArticle> asIs = head.read(value);
            if (asIs.isPresent()) {
                return asIs.get();
            }
        }
        Article article = codec.decode(value);
        article.setAttributes(new TreeMap<>(article.getAttributes()));
        byte[] encoded = codec.encode(article);
        own = Optional.of(WireHeader.of(encoded));
        return head.read(encoded)
                .orElseThrow(() -> new UnreadableRecordException(
                        "the article " + article.getArticleId() + " does not read back as it was written", null));
    }
}
