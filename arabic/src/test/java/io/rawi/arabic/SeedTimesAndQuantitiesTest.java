package io.rawi.arabic;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.quantity.QuantityMention;
import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** When, and how many of what, in two real reports, found by reading them, in the folder that {@code RAWI_DATA} names. */
class SeedTimesAndQuantitiesTest {

    @Test
    void shouldKnowTheTimesOfTheFirstReport() throws Exception {
        assertThat(times("000_"))
                .containsSubsequence(
                        "اليوم = 2018-11-23",
                        "ليلة أمس = 2018-11-22TNI",
                        "ليل أمس = 2018-11-22TNI",
                        "أيام = PXD",
                        "اليومين الماضيين = 2018-11-21/P2D");
    }

    @Test
    void shouldKnowTheTimesOfTheThirdReport() throws Exception {
        assertThat(times("002_"))
                .containsExactly(
                        "الخميس = 2018-11-22",
                        "عدة ساعات = PTXH",
                        "قبل أسبوعين = 2018-11-09",
                        "يومين = P2D",
                        "منذ نحو عدة أشهر = 2018-08-23",
                        "11 نوفمبر/تشرين الثاني = 2018-11-11");
    }

    @Test
    void shouldKnowTheQuantitiesOfTheFirstReport() throws Exception {
        assertThat(quantities("000_")).containsExactly("عدة محاولات [3,10)");
    }

    @Test
    void shouldKnowTheQuantitiesOfTheThirdReport() throws Exception {
        assertThat(quantities("002_"))
                .containsExactly(
                        "عشرات القتلى [20,100)",
                        "عشرات العناصر [20,100)",
                        "عدة نقاط [3,10)",
                        "ثلاثة عناصر [3,3]",
                        "العشرات عناصره [20,100)",
                        "أكثر من 100 عنصر (100,)",
                        "أكثر من 50 ألفاً المدنيين (50000,)",
                        "نحو 50 ألف مدني ~50000",
                        "ما لا يقل عن أربعة داعش [4,)",
                        "اثنان على الأقل المسلحين [2,)");
    }

    private static List<String> times(String prefix) throws IOException, NotAnArticleException {
        return read(prefix).times().stream()
                .map(time -> time.phrase() + " = " + time.value())
                .toList();
    }

    private static List<String> quantities(String prefix) throws IOException, NotAnArticleException {
        AnnotatedArticle article = read(prefix);
        return article.quantities().stream()
                .map(quantity -> quantity.phrase() + " "
                        + quantity.counted()
                                .map(span -> span.of(article.text()))
                                .orElse("-") + " " + interval(quantity))
                .toList();
    }

    private static String interval(QuantityMention quantity) {
        if (quantity.low().isEmpty() && quantity.high().isEmpty()) {
            return "~" + (long) quantity.best().orElseThrow();
        }
        return (quantity.low().isPresent() && quantity.lowInclusive() ? "[" : "(")
                + bound(quantity.low())
                + ","
                + bound(quantity.high())
                + (quantity.high().isPresent() && quantity.highInclusive() ? "]" : ")");
    }

    private static String bound(OptionalDouble bound) {
        return bound.isEmpty() ? "" : Long.toString((long) bound.getAsDouble());
    }

    private static AnnotatedArticle read(String prefix) throws IOException, NotAnArticleException {
        return SeedReports.read(prefix, SeedReports.FETCHED);
    }
}
