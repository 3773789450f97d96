package io.rawi.enrich.read;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.enrich.credit.WireCredits;
import io.rawi.enrich.fingerprint.TextPrints;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.enrich.story.StoryFeaturesReader;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.Article;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;

/** Makes the pipeline's record of an article from what its source gave: a pure function, of use without Kafka. */
public final class ArticleReader {

    private final ArabicEngine engine;
    private final Versions versions;
    private final TextPrints prints;
    private final WireCredits credits = WireCredits.load();

    public ArticleReader(ArabicEngine engine) {
        this.engine = engine;
        this.prints = new TextPrints(WordRarity.load());
        this.versions = new Versions(engine.version(), engine.modelVersion(), engine.gazetteerVersion());
    }

    /** An article, and what the relate step gets to know of it. */
    public record Reading(Article article, Fingerprint fingerprint) {}

    /** @throws NotAnArticleException where the bytes hold no article */
    public Article read(RawArticle source) throws NotAnArticleException {
        return article(source, engine.read(sourceText(source)));
    }

    /** @throws NotAnArticleException where the bytes hold no article */
    public Reading readWithFingerprint(RawArticle source) throws NotAnArticleException {
        AnnotatedArticle annotated = engine.read(sourceText(source));
        Article article = article(source, annotated);
        Fingerprint fingerprint = ArticleRecords.fingerprint(article, annotated.tokens());
        fingerprint.setPrint(prints.print(annotated.normalised(), annotated.words(), annotated.bodyStart()));
        fingerprint.setStory(StoryFeaturesReader.of(article, annotated.normalised()));
        return new Reading(article, fingerprint);
    }

    private Article article(RawArticle source, AnnotatedArticle annotated) {
        ArticleIds ids = ArticleIds.of(
                source.getUrl(), source.getSource(), annotated.normalised().text());
        Article article = ArticleRecords.article(ids, source, annotated, versions);
        int body = TextPrints.titleWords(annotated.normalised(), annotated.words(), annotated.bodyStart());
        article.setWireSource(credits.find(annotated.words(), body).orElse(null));
        return article;
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
