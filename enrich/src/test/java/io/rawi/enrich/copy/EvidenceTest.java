package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.enrich.fingerprint.WordRarity;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    /** What both texts go on with: too little in common is not looked at closely. */
    private static final String SAME =
            " وتابع الناطق ان العمل مستمر حتي المساء وان الطريق الجبلي مفتوح امام الجميع كما دعا السكان الي التعاون مع فرق البلديه "
                    + "في تنظيف الشوارع والساحات ونقل الانقاض بعيدا عن المدارس والحدائق والاسواق قبل حلول موسم الامطار والبرد "
                    + "وشكر كل من ساهم في ذلك من اهل الخير والمتطوعين";

    private static PrintedText text(String title, String body, String... telling) {
        return PrintedTexts.of(title, body + SAME, telling);
    }

    private static List<String> evidence(PrintedText earlier, PrintedText later, Duration apart) {
        Resemblance resemblance = new Comparison(WordRarity.load()).compare(earlier, later, apart.toMillis());
        return Evidence.of(earlier, later, resemblance);
    }

    private static List<String> evidence(PrintedText earlier, PrintedText later) {
        return evidence(earlier, later, Duration.ZERO);
    }

    @Test
    void shouldTellTheTollThatChanged() {
        assertThat(evidence(
                        text("انفجار", "قتل 10 من المصلين واصيب 9 اخرون في المسجد"),
                        text("انفجار", "قتل 12 من المصلين واصيب 7 اخرون في المسجد")))
                .containsExactly("numbers: 10 -> 12, 9 -> 7");
    }

    @Test
    void shouldTellTheNameThatStandsInThePlaceOfAnother() {
        assertThat(evidence(
                        text(
                                "برقيه",
                                "بعث الوالي برقيه تهنئه للرئيس كفراندو رئيس سرمدان بمناسبه العيد",
                                "كفراندو",
                                "سرمدان"),
                        text(
                                "برقيه",
                                "بعث الوالي برقيه تهنئه للرئيس ديبيلان رئيس القيروز بمناسبه العيد",
                                "ديبيلان",
                                "القيروز")))
                .containsExactly("replaced: كفراندو -> ديبيلان, سرمدان -> القيروز");
    }

    @Test
    void shouldTellWhatOnlyOneNamesWithoutAPlaceInTheOther() {
        assertThat(evidence(
                        text("خبر", "افتتح الوالي سوق الزمرد صباحا ثم عاد", "الزمرد"),
                        text("خبر", "افتتح الوالي سوق المدينه صباحا ثم عاد برفقه هدارين اليها", "هدارين")))
                .containsExactly("words: الزمرد -> هدارين");
    }

    @Test
    void shouldNotTellTwoSpellingsOfOneName() {
        assertThat(evidence(
                        text("فيلم", "قال المخرج فيرغسون ان العمل انتهي", "فيرغسون"),
                        text("فيلم", "قال المخرج فيرجسون ان العمل انتهي", "فيرجسون")))
                .isEmpty();
    }

    @Test
    void shouldNameWeekdaysAndOrdinalsThatDiffer() {
        assertThat(evidence(
                        text("طائره", "وصلت الطائره الرابعه الي المطار يوم الاثنين مساء"),
                        text("طائره", "وصلت الطائره الخامسه الي المطار يوم الخميس مساء"),
                        Duration.ofHours(72)))
                .containsExactly("weekdays: الاثنين -> الخميس", "ordinals: الرابعه -> الخامسه", "days apart: 3.0");
    }

    @Test
    void shouldTellNothingOfATextAndItself() {
        PrintedText text = text("خبر", "وصلت القافله 7 الي سرمدان يوم الاحد", "سرمدان");
        assertThat(evidence(text, text)).isEmpty();
    }

    @Test
    void shouldTellNoMoreThanAFewOfManyChanges() {
        StringBuilder one = new StringBuilder("بلغ");
        StringBuilder other = new StringBuilder("بلغ");
        for (int place = 0; place < 9; place++) {
            String word = " حي" + "ابتثجحخدذ".charAt(place) + "زور ";
            one.append(word).append(100 + place).append(" طنا");
            other.append(word).append(300 + place).append(" طنا");
        }
        List<String> evidence = evidence(text("غلال", one + " اليوم"), text("غلال", other + " اليوم"));
        assertThat(evidence)
                .singleElement()
                .asString()
                .startsWith("numbers: 100 -> 300, ")
                .endsWith("105 -> 305");
    }
}
