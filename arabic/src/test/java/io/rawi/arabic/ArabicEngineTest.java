package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.arabic.charset.Decoding;
import io.rawi.arabic.chrome.CleanText;
import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.chrome.SourceChromeLearner;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimePrecision;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArabicEngineTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();
    private static final Instant FETCHED = Instant.parse("2019-06-01T10:00:00Z");
    private static final String TITLE = "البلدية في حلب تنهي ترميم الجسر القديم";
    private static final String FIRST =
            "أعلنت بلدية حلب أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين.";
    private static final String SECOND =
            "وأضافت البلدية في بيان لها من دمشق أن السير على الجسر عاد إلى طبيعته بعد إغلاق دام أسبوعين.";
    private static final String BODY = FIRST + "\n\n" + SECOND;
    private static final String PLAIN =
            "fbpx\n\nالشأن السوري\n\n" + TITLE + "\n" + TITLE + "\n\n23 نوفمبر 2018\n+ الخط -\n\n" + BODY
                    + "\n\nجميع الحقوق محفوظة لصحيفة الجسر\n\nمقالات ذات صلة\nبلدية الساحل تفتح المرفأ\n\nزر الذهاب إلى الأعلى\n";
    private static final String HTML = "<!doctype html><html><head><title>" + TITLE + " | الجسر</title></head><body>"
            + "<nav><a href=/>الرئيسية</a></nav><article><h1>" + TITLE + "</h1><time>23 نوفمبر 2018</time><p>" + FIRST
            + "</p><div class=share>شارك</div><p>" + SECOND
            + "</p><p>شارك</p></article><footer>حقوق</footer></body></html>";

    @ParameterizedTest
    @CsvSource({
        "UTF-8,UTF-8",
        "UTF-8,windows-1256",
        "UTF-8,ISO-8859-1",
        "UTF-8,",
        "windows-1256,windows-1256",
        "windows-1256,UTF-8",
        "windows-1256,ISO-8859-1",
        "windows-1256,",
        "UTF-16,",
        "UTF-16LE,",
        "UTF-16BE,UTF-8"
    })
    void shouldReadAPageOfPlainTextInAnyCharset(String charset, String declared) throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(
                source(PLAIN.getBytes(Charset.forName(charset)), "text/plain", Optional.ofNullable(declared)));

        assertThat(article.title()).isEqualTo(TITLE);
        assertThat(article.text()).isEqualTo(TITLE + "\n\n" + BODY);
        assertThat(article.text().substring(article.bodyStart())).isEqualTo(BODY);
        assertThat(article.language()).isEqualTo("ar");
        assertThat(article.time().value()).isEqualTo(Instant.parse("2018-11-23T00:00:00Z"));
        assertThat(restored(article)).isEqualTo(PLAIN);
    }

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "UTF-8,windows-1252", "windows-1256,", "windows-1256,UTF-8", "UTF-16,"})
    void shouldReadAPageOfHtmlInAnyCharset(String charset, String declared) throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(
                source(HTML.getBytes(Charset.forName(charset)), "text/html", Optional.ofNullable(declared)));

        assertThat(article.text()).isEqualTo(TITLE + "\n\n" + FIRST + "\n" + SECOND);
        assertThat(article.time().value()).isEqualTo(Instant.parse("2018-11-23T00:00:00Z"));
        assertThat(article.time().precision()).isEqualTo(TimePrecision.DAY);
        assertThat(article.removed())
                .extracting(RemovedText::rule)
                .containsExactly("repeated-headline", "dateline", "share-bar");
    }

    @Test
    void shouldTellWhatWasTakenOutAndWhy() throws NotAnArticleException {
        assertThat(ENGINE.read(plain(PLAIN)).removed())
                .extracting(RemovedText::rule)
                .containsExactly(
                        "tracker",
                        "section-label",
                        "headline",
                        "repeated-headline",
                        "dateline",
                        "share-bar",
                        "copyright",
                        "related");
    }

    @Test
    void shouldReadADateInACodeUnderTheText() throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(plain(TITLE + "\n\n" + BODY + "\n\nBRIDGE23112018\n\nمقالات ذات صلة"));

        assertThat(article.time())
                .isEqualTo(new ArticleTime(
                        Instant.parse("2018-11-23T00:00:00Z"),
                        TimePrecision.DAY,
                        ArticleTime.Evidence.TEXT,
                        Optional.of("BRIDGE23112018"),
                        Optional.empty()));
        assertThat(article.text()).isEqualTo(TITLE + "\n\n" + BODY);
    }

    @Test
    void shouldTellWhereADateStandsThatStays() throws NotAnArticleException {
        String text = "شارك\n\nدمشق، 23 نوفمبر 2018 (وكالة الجسر) – " + BODY;

        AnnotatedArticle article = ENGINE.read(plain(text));

        assertThat(article.time().span().orElseThrow().of(article.text())).isEqualTo("23 نوفمبر 2018");
    }

    @Test
    void shouldComposeTheTextWithAHeadlineGivenApart() throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(new SourceText(
                (TITLE + "\n\n" + BODY).getBytes(StandardCharsets.UTF_8),
                "text/plain",
                Optional.empty(),
                "bridge",
                Optional.of(" " + TITLE + "\n"),
                Optional.of(Instant.parse("2018-11-23T08:00:01Z")),
                FETCHED));

        assertThat(article.text()).isEqualTo(TITLE + "\n\n" + BODY);
        assertThat(article.removed())
                .containsExactly(new RemovedText(article.bodyStart(), TITLE + "\n\n", "repeated-headline"));
        assertThat(article.time().evidence()).isEqualTo(ArticleTime.Evidence.METADATA);
    }

    @Test
    void shouldHaveNoHeadlineWhereThereIsNone() throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(plain(BODY));

        assertThat(article.title()).isEmpty();
        assertThat(article.bodyStart()).isZero();
        assertThat(article.text()).isEqualTo(BODY);
        assertThat(article.time().value()).isEqualTo(FETCHED);
    }

    @Test
    void shouldNameThePlacesOfTheText() throws NotAnArticleException {
        AnnotatedArticle article = ENGINE.read(plain(PLAIN));

        assertThat(article.entities()).extracting(EntityMention::surface).contains("حلب", "دمشق");
        for (EntityMention mention : article.entities()) {
            assertThat(mention.span().of(article.text())).isEqualTo(mention.surface());
        }
        assertThat(article.tokens()).isGreaterThan(30);
    }

    @Test
    void shouldTagNothingInOtherLanguages() throws NotAnArticleException {
        AnnotatedArticle article =
                ENGINE.read(plain("شهرداری حلب اعلام کرد که بازسازی پل قدیمی شهر به پایان رسیده است."));

        assertThat(article.language()).isEqualTo("fa");
        assertThat(article.entities()).isEmpty();
    }

    @Test
    void shouldUseWhatWasLearnedOfASource() throws NotAnArticleException {
        String footer = "صحيفة الجسر – صوت المدينة";
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.5);
        learner.add("bridge", FIRST + "\n" + footer);
        learner.add("bridge", SECOND + "\n" + footer);
        ArabicEngine learned = ArabicEngine.load(new EngineOptions(Gazetteer.builtIn(), learner.learn()));

        assertThat(learned.read(plain(BODY + "\n\n" + footer)).text()).isEqualTo(BODY);
        assertThat(ENGINE.read(plain(BODY + "\n\n" + footer)).text()).endsWith(footer);
        assertThat(learned.version()).startsWith(ENGINE.version() + "+");
        assertThat(learned.gazetteerVersion()).isEqualTo(Gazetteer.builtIn().version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"fbpx\n\nشارك\n\nمقالات ذات صلة\n\nزر الذهاب إلى الأعلى", "23 نوفمبر 2018", "+ الخط -"})
    void shouldSayThatThereIsOnlyChrome(String page) {
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> ENGINE.read(plain(page)))
                .withMessageStartingWith("only page chrome");
    }

    @Test
    void shouldTellHowManyCharactersWereDamaged() throws NotAnArticleException {
        byte[] body = PLAIN.getBytes(StandardCharsets.UTF_8);
        body[body.length / 2] = (byte) 0xFF;

        Decoding decoding =
                ENGINE.read(source(body, "text/plain", Optional.of("utf-8"))).decoding();

        assertThat(decoding.charset()).isEqualTo("UTF-8");
        assertThat(decoding.replaced()).isBetween(1, 2);
    }

    private static String restored(AnnotatedArticle article) {
        List<RemovedText> removed = article.removed().stream()
                .map(gone -> new RemovedText(gone.offset() - article.bodyStart(), gone.text(), gone.rule()))
                .toList();
        return CleanText.restore(article.text().substring(article.bodyStart()), removed);
    }

    private static SourceText plain(String text) {
        return source(text.getBytes(StandardCharsets.UTF_8), "text/plain", Optional.empty());
    }

    private static SourceText source(byte[] body, String mediaType, Optional<String> declared) {
        return new SourceText(body, mediaType, declared, "bridge", Optional.empty(), Optional.empty(), FETCHED);
    }
}
