package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.rawi.enrich.fingerprint.WordRarity;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String REPORT =
            "وصلت الى ميناء سرمدان صباح الخميس قافله اغاثه تحمل 40 طنا من الادويه وقال مدير"
                    + " الميناء ان التفريغ سيبدا غدا وان الشاحنات ستتجه بعد ذلك الى القرى المحاصره";

    private final Comparison comparison = new Comparison(WordRarity.load());

    private Resemblance compare(String a, String b) {
        return comparison.compare(PrintedTexts.body(a), PrintedTexts.body(b), 0);
    }

    @Test
    void shouldFindATextWholeInItself() {
        Resemblance same = compare(REPORT, REPORT);
        assertThat(same.similarity()).isEqualTo(1);
        assertThat(same.containment()).isEqualTo(1);
        assertThat(same.novelMore()).isZero();
        assertThat(same.longLead()).isEqualTo(1);
        assertThat(same.weekday()).isFalse();
        assertThat(same.replacedNumbers()).isEmpty();
    }

    @Test
    void shouldCountShinglesOfThreeWords() {
        // Five words are three shingles, of which the last word changes one.
        Resemblance one = compare("ا ب ت ث ج", "ا ب ت ث ح");
        assertThat(one.similarity()).isEqualTo(0.5);
        assertThat(one.containment()).isCloseTo(2 / 3.0, within(1e-9));
    }

    @Test
    void shouldFindTheShortReportInTheLongOne() {
        Resemblance extended = compare(REPORT, REPORT + " وكانت قافله سابقه قد وصلت قبل شهر الى المرفا القديم");
        assertThat(extended.containment()).isEqualTo(1);
        assertThat(extended.similarity()).isLessThan(0.8);
        assertThat(extended.longLead()).isGreaterThan(0.7);
        Resemblance bundle = compare(
                REPORT,
                "عقد مجلس البلديه في القيروز جلسته الشهريه واقر خطه لترميم السوق القديم وقال رئيسه ان"
                        + " العمل سيستمر عامين على الاقل وان كلفته تبلغ ثلاثه ملايين من صندوق الاقليم ومن المانحين وفي"
                        + " الختام شكر الحاضرين على جهودهم " + REPORT);
        assertThat(bundle.containment()).isGreaterThan(0.95);
        assertThat(bundle.longLead()).isLessThan(0.2);
    }

    @Test
    void shouldTellNamesThatReplaceEachOther() {
        String other = REPORT.replace("سرمدان", "القيروز");
        assertThat(compare(REPORT, other).replacedRare()).isGreaterThan(0);
        assertThat(compare(REPORT, REPORT + " سرمدانيون").replacedRare())
                .as("one side alone has a name of its own")
                .isZero();
    }

    @Test
    void shouldTellOtherWeekdaysAndOrdinals() {
        assertThat(compare(REPORT, REPORT.replace("الخميس", "الاحد")).weekday()).isTrue();
        assertThat(compare(REPORT, REPORT.replace("صباح الخميس", "صباحا")).weekday())
                .isFalse();
        assertThat(compare(REPORT + " وهي القافله الرابعه", REPORT + " وهي القافله الخامسه")
                        .ordinal())
                .isTrue();
    }

    @Test
    void shouldSayTheSameWhicheverComesFirst() {
        String changed = "عاجل " + REPORT.replace("40", "55").replace("غدا", "الجمعه") + " بحسب مصدر محلي";
        Resemblance one = compare(REPORT, changed);
        Resemblance other = compare(changed, REPORT);
        assertThat(one.similarity()).isEqualTo(other.similarity());
        assertThat(one.containment()).isEqualTo(other.containment());
        assertThat(one.novelLess()).isEqualTo(other.novelLess());
        assertThat(one.novelMore()).isEqualTo(other.novelMore());
        assertThat(one.replacedRare()).isEqualTo(other.replacedRare());
        assertThat(one.replacedNumbers()).containsExactly("40 -> 55");
        assertThat(other.replacedNumbers()).containsExactly("55 -> 40");
    }

    @Test
    void shouldWeighHeadlinesByTheirRareWords() {
        PrintedText one = PrintedTexts.of("قافله اغاثه تصل سرمدان", REPORT);
        PrintedText other = PrintedTexts.of("سرمدان تستقبل قافله", REPORT);
        PrintedText third = PrintedTexts.of("اقرار خطه لترميم السوق", REPORT);
        assertThat(comparison.compare(one, other, 0).headline())
                .isGreaterThan(comparison.compare(one, third, 0).headline());
        assertThat(comparison.compare(one, PrintedTexts.body(REPORT), 0).headline())
                .isZero();
    }

    @Test
    void shouldMeasureTimeInDays() {
        PrintedText text = PrintedTexts.body(REPORT);
        assertThat(comparison
                        .compare(text, text, Duration.ofHours(36).toMillis())
                        .days())
                .isEqualTo(1.5);
    }

    @Test
    void shouldCompareTextsWithoutShingles() {
        Resemblance nothing = compare("كلمه", "");
        assertThat(nothing.similarity()).isZero();
        assertThat(nothing.containment()).isZero();
        assertThat(nothing.longLead()).isZero();
    }
}
