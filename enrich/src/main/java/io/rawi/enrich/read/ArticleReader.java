package io.rawi.enrich.read;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.Article;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;

/** Makes the pipeline's record of an article from what its source gave: a pure function, of use without Kafka. */
public final class ArticleReader {

    private final ArabicEngine engine;
    private final Versions versions;

    public ArticleReader(ArabicEngine engine) {
        this.engine = engine;
        this.versions = new Versions(engine.version(), engine.modelVersion(), engine.gazetteerVersion());
    }

    /**
     * An article, and how many words it has.
     */
    record Counted(Article article, int tokens) {}

    /** @throws NotAnArticleException where the bytes hold no article */
    public Article read(RawArticle source) throws NotAnArticleException {
        return counted(source).article();
    }

    Counted counted(RawArticle source) throws NotAnArticleException {
        AnnotatedArticle annotated = engine.read(sourceText(source));
        ArticleIds ids = ArticleIds.of(
                source.getUrl(), source.getSource(), annotated.normalised().text());
        return new Counted(ArticleRecords.article(ids, source, annotated, versions), annotated.tokens());
    }

    private static SourceText sourceText(RawArticle source) {
        return new SourceText(
                bytes(source.getBody()),
                source.getMediaType(),
                source.getCharset(),
                source.getSource(),
                source.getTitle(),
                source.getPublishedAt(),
                source.getFetchedAt());
    }

    private static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
