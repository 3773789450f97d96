package io.rawi.bench.engine;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.arabic.charset.DecodedText;
import io.rawi.arabic.charset.TextDecoder;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The articles that are measured on, and what each step of the engine is given of them. They are spread evenly over the
 * whole of the news, so that all sources and days are among them.
 */
@State(Scope.Benchmark)
public class Articles {

    /**
     * How many articles one measured call works through; figures are told for one of them. So many that their texts and what
     * is made of them do not stay in the caches of a processor from one call to the next.
     */
    static final int COUNT = 3_000;

    /** Every so manyth article is taken. */
    private static final int STRIDE = 8;

    private static final int TRIED = (COUNT + COUNT / 5) * STRIDE;

    /** Folder with real news; empty for invented ones. */
    @Param("")
    String data;

    final List<SourceText> sources = new ArrayList<>();
    final List<DecodedText> decoded = new ArrayList<>();
    final List<AnnotatedArticle> read = new ArrayList<>();
    final List<TokenisedText> words = new ArrayList<>();
    ArabicEngine engine;

    /** Reads the articles; those that hold none are left out. */
    @Setup
    public void open() throws IOException {
        engine = ArabicEngine.load();
        Optional<Path> folder = data.isEmpty() ? Optional.empty() : Optional.of(Path.of(data));
        List<RawArticle> articles =
                Corpus.open(folder, TRIED, InventedMix.likeNews(), 1).articles();
        for (int i = 0; i < articles.size() && sources.size() < COUNT; i += STRIDE) {
            add(source(articles.get(i)));
        }
        if (sources.size() < COUNT) {
            throw new IllegalStateException("only " + sources.size() + " of " + TRIED / STRIDE + " articles hold text; "
                    + COUNT + " are needed");
        }
    }

    private void add(SourceText source) {
        try {
            AnnotatedArticle article = engine.read(source);
            decoded.add(TextDecoder.decode(source.body(), source.declaredCharset()));
            read.add(article);
            words.add(TokenisedText.of(article.text(), article.normalised()));
            sources.add(source);
        } catch (NotAnArticleException e) {
            // A page without text, as the pipeline makes a dead letter of.
        }
    }

    /** What the engine is given of a fetched article. */
    public static SourceText source(RawArticle raw) {
        byte[] body = new byte[raw.getBody().remaining()];
        raw.getBody().duplicate().get(body);
        return new SourceText(
                body,
                raw.getMediaType(),
                raw.getCharset(),
                raw.getSource(),
                raw.getTitle(),
                raw.getPublishedAt(),
                raw.getFetchedAt());
    }

    /** What they are, for people: how long on average. */
    String describe() {
        return "%d articles, %d words and %d characters each on average"
                .formatted(
                        sources.size(),
                        read.stream().mapToInt(AnnotatedArticle::tokens).sum() / sources.size(),
                        read.stream()
                                        .mapToInt(article -> article.text().length())
                                        .sum()
                                / sources.size());
    }
}
