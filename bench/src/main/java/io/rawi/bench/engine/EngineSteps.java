package io.rawi.bench.engine;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.SourceText;
import io.rawi.arabic.charset.DecodedText;
import io.rawi.arabic.charset.TextDecoder;
import io.rawi.arabic.chrome.ChromeRules;
import io.rawi.arabic.chrome.Page;
import io.rawi.arabic.chrome.RepeatedLines;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.event.EventExtractor;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.headline.Headline;
import io.rawi.arabic.html.ArticlePage;
import io.rawi.arabic.html.ArticlePages;
import io.rawi.arabic.language.LanguageIdentifier;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.quantity.QuantityTagger;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.time.Datelines;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.Blackhole;

/** The steps of the engine one by one, as {@link io.rawi.arabic.ArabicEngine} runs them, and all of them together. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
public class EngineSteps {

    private final ChromeRules chrome = ChromeRules.builtIn();
    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final EntityTagger gazetteer = new EntityTagger(Gazetteer.builtIn());
    private final NameTagger names = new NameTagger(ModelFile.builtIn());
    private final TimeTagger times = new TimeTagger(new NumberReader());
    private final QuantityTagger quantities = new QuantityTagger();
    private final EventExtractor events = new EventExtractor(Gazetteer.builtIn());

    /** Bytes to characters. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void decode(Articles articles, Blackhole out) throws NotAnArticleException {
        for (SourceText source : articles.sources) {
            out.consume(TextDecoder.decode(source.body(), source.declaredCharset()));
        }
    }

    /** Page chrome, headline and dates of the page. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void clean(Articles articles, Blackhole out) throws NotAnArticleException {
        for (int i = 0; i < articles.sources.size(); i++) {
            SourceText source = articles.sources.get(i);
            DecodedText decoded = articles.decoded.get(i);
            ArticlePage article = ArticlePages.of(decoded.text(), source.mediaType());
            Page page = Page.of(article.text());
            chrome.mark(page);
            out.consume(Datelines.find(page));
            out.consume(Headline.of(page, source.title().or(article::title)));
            RepeatedLines.mark(page);
            out.consume(page.clean());
        }
    }

    /** The languages of the text. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void language(Articles articles, Blackhole out) {
        for (AnnotatedArticle article : articles.read) {
            out.consume(languages.shares(article.text()));
        }
    }

    /** The normalised spelling, with the way back. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void normalise(Articles articles, Blackhole out) {
        for (AnnotatedArticle article : articles.read) {
            out.consume(Normaliser.normalise(article.text()));
        }
    }

    /** The words of the normalised text. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void tokenise(Articles articles, Blackhole out) {
        for (AnnotatedArticle article : articles.read) {
            out.consume(Tokens.of(article.normalised().text()));
        }
    }

    /** The names that the gazetteer lists, told apart from words and from each other. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void gazetteer(Articles articles, Blackhole out) {
        for (TokenisedText words : articles.words) {
            out.consume(gazetteer.tag(words));
        }
    }

    /** The names that the trained tagger finds. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void names(Articles articles, Blackhole out) {
        for (TokenisedText words : articles.words) {
            out.consume(names.names(words));
        }
    }

    /** The times of the text. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void times(Articles articles, Blackhole out) {
        for (int i = 0; i < articles.words.size(); i++) {
            out.consume(
                    times.tag(articles.words.get(i), articles.read.get(i).time().value()));
        }
    }

    /** The quantities of the text, its times being known. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void quantities(Articles articles, Blackhole out) {
        for (int i = 0; i < articles.words.size(); i++) {
            out.consume(
                    quantities.tag(articles.words.get(i), articles.read.get(i).times()));
        }
    }

    /** The events that the text reports, its names, times and quantities being known. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void events(Articles articles, Blackhole out) {
        for (int i = 0; i < articles.words.size(); i++) {
            AnnotatedArticle article = articles.read.get(i);
            out.consume(events.extract(
                    articles.words.get(i),
                    article.bodyStart(),
                    article.entities(),
                    article.times(),
                    article.quantities(),
                    article.time()));
        }
    }

    /** All of it: bytes in, annotated article out. */
    @Benchmark
    @OperationsPerInvocation(Articles.COUNT)
    public void whole(Articles articles, Blackhole out) throws NotAnArticleException {
        for (SourceText source : articles.sources) {
            out.consume(articles.engine.read(source));
        }
    }
}
