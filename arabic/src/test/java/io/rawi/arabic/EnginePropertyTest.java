package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.RemovedText;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.event.ReportedEvent;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.TimeMention;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** What holds of every page, composed at random of what pages are made of. */
class EnginePropertyTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();
    private static final String PROSE =
            "أعلنت بلدية حلب أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين، كما قال رئيسها.";
    private static final List<String> LINES = List.of(
            "fbpx",
            "الشأن السوري",
            "البلدية تنهي ترميم الجسر القديم في دمشق",
            "23 نوفمبر 2018",
            "آخر تحديث: ٢٥ تشرين الثاني ٢٠١٨ - 10:05",
            "+ الخط -",
            "شارك",
            PROSE,
            "دمشق، 23 نوفمبر 2018 (وكالة الجسر) – " + PROSE,
            "وأضاف: \"انتهت الأعمال\" في 2018/11/02.",
            "Next Previous " + PROSE,
            PROSE + " سمات الجسر دمشق",
            PROSE + " " + PROSE,
            "قُتل 12 مدنياً وأصيب نحو 30 آخرين أمس الجمعة في قصف مدفعي على مدينة إدلب، بحسب المتحدث مروان الخضراوي.",
            "اقرأ أيضاً:",
            "بلدية الساحل تفتح المرفأ",
            "مقالات ذات صلة",
            "جميع الحقوق محفوظة © الجسر",
            "زر الذهاب إلى الأعلى",
            "تابعنا على تويتر",
            "سالم العلي - حلب",
            "\u200Fعنوان\u00A0فرعي ",
            "😀 ﻻ ﷲ e\u0301",
            "3 تعليقات",
            "");

    @Property(tries = 400)
    void shouldLoseNoCharacter(@ForAll("pages") String page) {
        AnnotatedArticle article = read(page);
        if (article != null) {
            assertThat(putBack(article)).isEqualTo(page);
            assertThat(article.removed())
                    .allMatch(gone -> gone.offset() >= article.bodyStart()
                            && gone.offset() <= article.text().length()
                            && !gone.text().isEmpty());
        }
    }

    @Property(tries = 400)
    void shouldKeepOneSystemOfCoordinates(@ForAll("pages") String page) {
        AnnotatedArticle article = read(page);
        if (article != null) {
            String text = article.text();
            assertThat(text).startsWith(article.title());
            assertThat(article.bodyStart())
                    .isEqualTo(article.title().isEmpty() ? 0 : article.title().length() + 2);
            article.time().span().ifPresent(span -> assertThat(span.of(text))
                    .isEqualTo(article.time().phrase().orElseThrow()));
            int end = 0;
            for (EntityMention mention : article.entities()) {
                assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(mention.span().of(text)).isEqualTo(mention.surface());
                end = mention.span().end();
            }
        }
    }

    @Property(tries = 300)
    void shouldCoverWhatAnnotationsClaim(@ForAll("pages") String page) {
        AnnotatedArticle article = read(page);
        if (article != null) {
            String text = article.text();
            int end = 0;
            for (TimeMention time : article.times()) {
                assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(time.span().of(text)).isEqualTo(time.phrase());
                end = time.span().end();
            }
            end = 0;
            for (QuantityMention quantity : article.quantities()) {
                assertThat(quantity.span().start()).isGreaterThanOrEqualTo(end);
                assertThat(quantity.span().of(text)).isEqualTo(quantity.phrase());
                quantity.counted()
                        .ifPresent(counted -> assertThat(counted.of(text)).isNotBlank());
                end = quantity.span().end();
            }
            for (ReportedEvent event : article.events()) {
                assertThat(event.evidence().of(text)).isNotBlank();
                event.place()
                        .ifPresent(place -> assertThat(place.span().of(text)).isEqualTo(place.phrase()));
            }
        }
    }

    @Test
    void shouldComposePagesOfEverythingThatIsAnnotated() throws Exception {
        AnnotatedArticle article = read(String.join("\n\n", LINES));
        assertThat(article.entities())
                .extracting(EntityMention::method)
                .contains(EntityMention.Method.GAZETTEER, EntityMention.Method.TAGGER);
        assertThat(article.times()).isNotEmpty();
        assertThat(article.quantities()).isNotEmpty();
        assertThat(article.events()).isNotEmpty();
    }

    @Property(tries = 200)
    void shouldFindNoMoreChromeInWhatItCleaned(@ForAll("pages") String page) {
        AnnotatedArticle article = read(page);
        if (article != null) {
            String body = article.text().substring(article.bodyStart());
            assertThat(body.lines())
                    .doesNotContain(
                            "fbpx", "+ الخط -", "شارك", "زر الذهاب إلى الأعلى", "تابعنا على تويتر", "3 تعليقات");
        }
    }

    @Property(tries = 150)
    void shouldReadTheSameOutOfEveryCharset(@ForAll("pages") String page) {
        AnnotatedArticle utf8 = read(page);
        for (String charset : List.of("UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-8")) {
            AnnotatedArticle other = read(("\uFEFF" + page).getBytes(Charset.forName(charset)));
            assertThat(other == null).isEqualTo(utf8 == null);
            if (utf8 != null) {
                assertThat(other.text()).isEqualTo(utf8.text());
                assertThat(other.removed()).isEqualTo(utf8.removed());
                assertThat(other.time()).isEqualTo(utf8.time());
                assertThat(other.entities()).isEqualTo(utf8.entities());
            }
        }
    }

    @Test
    void shouldReadTheSameOnManyThreadsAndWithAnyLocale() throws Exception {
        List<String> pages = new ArrayList<>();
        for (int i = 0; i < LINES.size(); i++) {
            List<String> rotated = new ArrayList<>(LINES.subList(i, LINES.size()));
            rotated.addAll(LINES.subList(0, i));
            pages.add(String.join("\n\n", rotated));
        }
        List<String> expected = pages.stream().map(page -> told(read(page))).toList();
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR-u-nu-arab-ca-islamic"));
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Riyadh"));
            List<Callable<List<String>>> tasks = new ArrayList<>();
            for (int t = 0; t < 4; t++) {
                tasks.add(() -> pages.stream().map(page -> told(read(page))).toList());
            }
            for (Future<List<String>> told : threads.invokeAll(tasks)) {
                assertThat(told.get()).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
            threads.shutdown();
        }
    }

    @Test
    void shouldReadTheSameWithASecondEngine() {
        String page = String.join("\n", LINES);

        assertThat(told(read(ArabicEngine.load(), page.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(told(read(page)));
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> breaks = Arbitraries.of("\n", "\n\n", "\r\n", "\n \n", "\n\n\n");
        Arbitrary<String> line = Arbitraries.of(LINES);
        return net.jqwik.api.Combinators.combine(line, breaks)
                .as((l, b) -> l + b)
                .list()
                .ofMinSize(1)
                .ofMaxSize(16)
                .map(parts -> String.join("", parts));
    }

    private static String told(AnnotatedArticle article) {
        return article == null
                ? "nothing"
                : String.join(
                        "\u0001",
                        article.text(),
                        article.removed().toString(),
                        article.time().toString(),
                        article.entities().toString(),
                        article.languages().toString(),
                        article.times().toString(),
                        article.quantities().toString(),
                        article.events().toString(),
                        article.normalised().text());
    }

    private static String putBack(AnnotatedArticle article) {
        StringBuilder whole = new StringBuilder(article.text());
        List<RemovedText> removed = article.removed();
        for (int i = removed.size() - 1; i >= 0; i--) {
            whole.insert(removed.get(i).offset(), removed.get(i).text());
        }
        return whole.substring(article.bodyStart());
    }

    private static AnnotatedArticle read(String page) {
        return read(page.getBytes(StandardCharsets.UTF_8));
    }

    private static AnnotatedArticle read(byte[] body) {
        return read(ENGINE, body);
    }

    /** The article; nothing where the page has none. */
    private static AnnotatedArticle read(ArabicEngine engine, byte[] body) {
        try {
            return engine.read(new SourceText(
                    body,
                    "text/plain",
                    Optional.empty(),
                    "bridge",
                    Optional.empty(),
                    Optional.empty(),
                    Instant.parse("2019-06-01T10:00:00Z")));
        } catch (NotAnArticleException e) {
            return null;
        }
    }
}
