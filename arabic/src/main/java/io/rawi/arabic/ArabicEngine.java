package io.rawi.arabic;

import io.rawi.arabic.charset.Decoding;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimePrecision;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The language engine: the bytes of an article in, its cleaned text and annotations out. Immutable, safe for any number
 * of threads, and a pure function: what comes out depends on the {@link SourceText}, the engine's version and the
 * gazetteer, and on nothing else.
 */
public final class ArabicEngine {

    private ArabicEngine() {}

    /** The engine with its built-in tables and gazetteer. */
    public static ArabicEngine load() {
        return new ArabicEngine();
    }

    /** Version of the rules and tables. */
    public String version() {
        return "0.1.0";
    }

    /** Version of the gazetteer. */
    public String gazetteerVersion() {
        return "0.1.0";
    }

    /** @throws NotAnArticleException where the bytes hold no article */
    public AnnotatedArticle read(SourceText source) throws NotAnArticleException {
        String text = new String(source.body(), StandardCharsets.UTF_8);
        if (text.isBlank()) {
            throw new NotAnArticleException("empty: no text in " + source.body().length + " bytes");
        }
        return new AnnotatedArticle(
                "",
                text,
                0,
                List.of(),
                io.rawi.arabic.normalise.Normaliser.normalise(text),
                new Decoding("UTF-8", Decoding.Evidence.DETECTED, Optional.empty(), 0),
                "ar",
                List.of(),
                new ArticleTime(
                        source.publishedAt().orElse(source.fetchedAt()),
                        TimePrecision.SECOND,
                        ArticleTime.Evidence.FETCHED,
                        Optional.empty(),
                        Optional.empty()),
                List.of());
    }
}
