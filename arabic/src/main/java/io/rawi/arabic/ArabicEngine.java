package io.rawi.arabic;

import io.rawi.arabic.charset.DecodedText;
import io.rawi.arabic.charset.TextDecoder;
import io.rawi.arabic.chrome.ChromeRules;
import io.rawi.arabic.chrome.CleanText;
import io.rawi.arabic.chrome.Page;
import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.chrome.RepeatedLines;
import io.rawi.arabic.coreference.Coreference;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.entity.MentionMerger;
import io.rawi.arabic.event.EventExtractor;
import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.headline.Headline;
import io.rawi.arabic.html.ArticlePage;
import io.rawi.arabic.html.ArticlePages;
import io.rawi.arabic.language.LanguageIdentifier;
import io.rawi.arabic.language.LanguageShare;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.quantity.QuantityTagger;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.Dateline;
import io.rawi.arabic.time.Datelines;
import io.rawi.arabic.time.PublicationTime;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.Set;

/**
 * The language engine: the bytes of an article in, its cleaned text and annotations out. Immutable, safe for any number
 * of threads, and a pure function: what comes out depends on the {@link SourceText}, the engine's version and the
 * gazetteer, and on nothing else.
 *
 * <p>The article's text is its headline, a blank line and its body. The body is the decoded text with stretches taken out;
 * a headline that stood in the decoded text is one of them. So, whatever the headline's origin, putting
 * {@link AnnotatedArticle#removed} back into the text from {@link AnnotatedArticle#bodyStart} on gives the decoded text,
 * character for character. Of a page in HTML the decoded text is what its markup shows as the article, one line a
 * paragraph.
 */
public final class ArabicEngine {

    private static final String VERSION = "0.1.0";
    /** Languages whose names the tagger knows; of others it would take words for names. */
    private static final Set<String> TAGGED = Set.of("ar", "mixed");

    private static final String BELOW_HEADLINE = "\n\n";

    private final EngineOptions options;
    private final ChromeRules chrome = ChromeRules.builtIn();
    private final LanguageIdentifier languages = new LanguageIdentifier();
    private final Gazetteer gazetteer;
    private final EntityTagger tagger;
    private final Coreference coreference;
    private final NameTagger names;
    private final NumberReader numbers = new NumberReader();
    private final TimeTagger timeTagger = new TimeTagger(numbers);
    private final EventExtractor eventExtractor;
    private final QuantityTagger quantities = new QuantityTagger();

    private ArabicEngine(EngineOptions options) {
        this.options = options;
        this.gazetteer = options.gazetteer();
        this.coreference = new Coreference(gazetteer.entries());
        this.tagger = new EntityTagger(gazetteer);
        this.eventExtractor = new EventExtractor(gazetteer);
        this.names = new NameTagger(ModelFile.builtIn());
    }

    /** The engine with its built-in tables and gazetteer. */
    public static ArabicEngine load() {
        return load(EngineOptions.defaults());
    }

    /** The engine with a user's own tables beside the built-in ones. */
    public static ArabicEngine load(EngineOptions options) {
        return new ArabicEngine(options);
    }

    /** Version of the rules and tables; behind a {@code +} that of the lines learned from sources, where given. */
    public String version() {
        String learned = options.sourceChrome().version();
        return learned.equals("none") ? VERSION : VERSION + "+" + learned;
    }

    /** Version of the trained models. */
    public String modelVersion() {
        return names.version();
    }

    /** Version of the gazetteer. */
    public String gazetteerVersion() {
        return gazetteer.version();
    }

    /**
     * Reads an article.
     *
     * @throws NotAnArticleException where the bytes hold no article; the message says what they hold
     */
    public AnnotatedArticle read(SourceText source) throws NotAnArticleException {
        DecodedText decoded = TextDecoder.decode(source.body(), source.declaredCharset());
        ArticlePage article = ArticlePages.of(decoded.text(), source.mediaType());
        Page page = Page.of(article.text());
        chrome.mark(page);
        options.sourceChrome().mark(page, source.source());
        List<Dateline> datelines = Datelines.find(page);
        String title = Headline.of(page, source.title().or(article::title));
        RepeatedLines.mark(page);
        CleanText body = page.clean();
        if (body.text().isEmpty()) {
            throw new NotAnArticleException("only page chrome: %d lines, %d characters, none of an article"
                    .formatted(page.size(), article.text().length()));
        }
        return annotate(source, decoded, article, title, body, datelines);
    }

    private AnnotatedArticle annotate(
            SourceText source,
            DecodedText decoded,
            ArticlePage article,
            String title,
            CleanText body,
            List<Dateline> datelines) {
        int bodyStart = title.isEmpty() ? 0 : title.length() + BELOW_HEADLINE.length();
        String text = title.isEmpty() ? body.text() : title + BELOW_HEADLINE + body.text();
        List<RemovedText> removed = body.removed().stream()
                .map(gone -> new RemovedText(bodyStart + gone.offset(), gone.text(), gone.rule()))
                .toList();
        ArticleTime time = new PublicationTime(source.fetchedAt())
                .decide(
                        source.publishedAt(),
                        article.published(),
                        datelines,
                        place -> bodyStart + body.position(place));
        List<LanguageShare> shares = languages.shares(text);
        String language = LanguageIdentifier.main(shares);
        NormalisedText normalised = Normaliser.normalise(text);
        boolean tagged = TAGGED.contains(language);
        TokenisedText words = TokenisedText.of(text, normalised);
        List<EntityMention> names = tagged ? names(words) : List.of();
        List<TimeMention> times = tagged ? BesideNames.times(names, timeTagger.tag(words, time.value())) : List.of();
        List<EntityMention> entities = BesideNames.names(names, times);
        List<QuantityMention> stated =
                tagged ? BesideNames.quantities(entities, quantities.tag(words, times)) : List.of();
        List<ReportedEvent> events =
                tagged ? eventExtractor.extract(words, bodyStart, entities, times, stated, time) : List.of();
        return new AnnotatedArticle(
                title,
                text,
                bodyStart,
                removed,
                normalised,
                words.tokens(),
                decoded.decoding(),
                language,
                shares,
                time,
                entities,
                times,
                stated,
                events);
    }

    /** Names that are known, those that the tagger found, and what refers back to either. */
    private List<EntityMention> names(TokenisedText words) {
        List<TaggedName> tagged = names.names(words);
        return coreference.resolve(words, MentionMerger.merge(words, tagger.tag(words, tagged), tagged));
    }
}
