package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.CleanText;
import io.rawi.arabic.chrome.RemovedText;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;

/** Whatever is fed to it, the engine gives an article or says why there is none. */
class HostileInputTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();
    private static final Instant FETCHED = Instant.parse("2019-06-01T10:00:00Z");
    private static final String SENTENCE =
            "أعلنت بلدية المدينة في 23 نوفمبر 2018 أنها أنهت ترميم الجسر القديم على النهر. ";

    @Property(tries = 400)
    void shouldReadOrRefuseAnyBytes(@ForAll byte[] body, @ForAll("mediaTypes") String mediaType) {
        checkSane(body, mediaType);
    }

    @Property(tries = 400)
    void shouldReadOrRefuseAnyUnicode(@ForAll String text, @ForAll("mediaTypes") String mediaType) {
        checkSane(text.getBytes(StandardCharsets.UTF_8), mediaType);
    }

    @Property(tries = 400)
    void shouldLoseNothingOfAnyPage(@ForAll("pages") String page) {
        try {
            AnnotatedArticle article = ENGINE.read(source(page.getBytes(StandardCharsets.UTF_8), "text/plain"));
            List<RemovedText> removed = article.removed().stream()
                    .map(gone -> new RemovedText(gone.offset() - article.bodyStart(), gone.text(), gone.rule()))
                    .toList();
            assertThat(CleanText.restore(article.text().substring(article.bodyStart()), removed))
                    .isEqualTo(page);
            assertThat(article.text()).startsWith(article.title());
            assertThat(article.text()).isEqualTo(article.text().strip());
        } catch (NotAnArticleException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    @Example
    void shouldGiveTheSameInEveryThread() throws Exception {
        SourceText source = source(
                ("شارك\n\nخبر الجسر اليوم كاملا\n\n" + SENTENCE.repeat(20)).getBytes(StandardCharsets.UTF_8),
                "text/plain");
        String expected = shown(ENGINE.read(source));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<String> read = () -> shown(ENGINE.read(source));
            List<Future<String>> results = threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(i -> read).toList());
            for (Future<String> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Property(tries = 12)
    void shouldReadFourMegabytesInReasonableTime(@ForAll("floods") String flood) {
        String text = flood.repeat(2_000_000 / flood.length());
        byte[] body = text.getBytes(StandardCharsets.UTF_8);

        Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> {
            checkSane(body, "text/plain");
            checkSane(body, "application/octet-stream");
        });
    }

    @Provide
    Arbitrary<String> mediaTypes() {
        return Arbitraries.of("text/plain", "text/html", "application/octet-stream", "", "nonsense");
    }

    @Provide
    Arbitrary<String> pages() {
        return Arbitraries.of(
                        SENTENCE,
                        SENTENCE + SENTENCE,
                        "شارك",
                        "مقالات ذات صلة",
                        "اقرأ أيضاً:",
                        "خبر الجسر اليوم",
                        "23 نوفمبر 2018",
                        "سمات جسر نهر",
                        "fbpx",
                        "\n",
                        "\n\n",
                        "\r\n",
                        " ",
                        "\u00A0",
                        "\u2029",
                        "\uD83D",
                        "الشأن السوري",
                        "Next Previous ",
                        "جميع الحقوق محفوظة",
                        "وكالات – دمشق",
                        "\u200F",
                        "رابط الخبر بصحيفة الجسر: خبر",
                        "آخر تحديث: 2018/11/23")
                .list()
                .ofMaxSize(25)
                .map(parts -> String.join("", parts))
                .filter(page -> page.equals(new String(page.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)));
    }

    @Provide
    Arbitrary<String> floods() {
        return Arbitraries.of(
                SENTENCE,
                "شارك ",
                "شارك\n",
                "جميع الحقوق محفوظة ",
                "مقالات ذات صلة\n",
                "سمات ",
                "23/",
                "23 نوفمبر ",
                "<",
                "<div>",
                "12:",
                "\"",
                "اقرأ أيضاً:\n");
    }

    private static void checkSane(byte[] body, String mediaType) {
        try {
            AnnotatedArticle article = ENGINE.read(source(body, mediaType));
            assertThat(article.text()).isNotBlank().startsWith(article.title());
            assertThat(article.bodyStart()).isLessThan(article.text().length());
            assertThat(article.text()).doesNotContain("\0");
        } catch (NotAnArticleException e) {
            assertThat(e.getMessage()).isNotBlank();
        }
    }

    private static String shown(AnnotatedArticle article) {
        return article.text()
                + article.removed()
                + article.normalised().text()
                + article.time()
                + article.languages()
                + article.entities();
    }

    private static SourceText source(byte[] body, String mediaType) {
        return new SourceText(body, mediaType, Optional.empty(), "bridge", Optional.empty(), Optional.empty(), FETCHED);
    }
}
