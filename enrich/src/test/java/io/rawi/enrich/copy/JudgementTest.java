package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.enrich.fingerprint.TextPrints;
import io.rawi.enrich.fingerprint.WordRarity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whole texts, as they are written. */
class JudgementTest {

    private static final long HOUR = 3_600_000;
    private static final WordRarity RARITY = WordRarity.load();

    private final Judgement.Judge judge = new Judgement.Judge(RARITY);

    private static PrintedText read(String headline, String body) {
        NormalisedText text = Normaliser.normalise(headline + "\n\n" + body);
        return PrintedText.of(new TextPrints(RARITY)
                .print(text, Tokens.of(text.text()), headline.isEmpty() ? 0 : headline.length() + 2));
    }

    private static PrintedText quake(String toll) {
        return read(
                "زلزال قوي يضرب الساحل الشرقي",
                "أعلنت السلطات أن الزلزال الذي ضرب الساحل الشرقي فجر الأحد أوقع " + toll
                        + " قتيلا على الأقل، ودمر مئات المنازل في القرى الجبلية، فيما تواصل فرق الإنقاذ البحث عن ناجين تحت"
                        + " الأنقاض وسط برد شديد وانقطاع للكهرباء.");
    }

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource(
            delimiter = '|',
            value = {"980|1,050|980 -> 1050", "1,050|1.120|1050 -> 1120", "٩٨٠|١٬٠٥٠|980 -> 1050", "7|12|7 -> 12"})
    void shouldSeeThatATollWasCorrected(String before, String behind, String told) {
        Judgement judgement = judge.judge(quake(before), quake(behind), 3 * HOUR);
        assertThat(judgement.likeness()).isEqualTo(Likeness.UPDATE);
        assertThat(judgement.evidence()).containsExactly("numbers: " + told);
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource(
            delimiter = '|',
            value = {"1,050|1050", "١٬٠٥٠|1050", "1.050|1,050", "7|سبعة"})
    void shouldTakeAnotherSpellingOfAFigureForACopy(String one, String other) {
        assertThat(judge.judge(quake(one), quake(other), 3 * HOUR).likeness()).isEqualTo(Likeness.COPY);
    }

    @Test
    void shouldTellAFractionAsItIsWritten() {
        String body = "تراجع سعر خام القياس العالمي في تعاملات الصباح إلى %s دولارا للبرميل وسط مخاوف من فائض المعروض"
                + " وضعف الطلب لدى كبار المستهلكين في آسيا";
        Judgement judgement = judge.judge(
                read("النفط يتراجع", body.formatted("51.31")), read("النفط يتراجع", body.formatted("50.07")), HOUR);
        assertThat(judgement.evidence()).containsExactly("numbers: 51.31 -> 50.07");
    }

    @Test
    void shouldNotTakeAFractionForAWholeNumber() {
        assertThat(judge.judge(quake("53.7"), quake("84"), HOUR).likeness()).isEqualTo(Likeness.COPY);
    }

    @Test
    void shouldTakeThePrayerTimesOfTwoTownsForOneFilledForm() {
        String body =
                "موعد أذان المغرب في %s اليوم\nيحين موعد أذان المغرب اليوم في %s عند الساعة %s بالتوقيت المحلي، وفق ما"
                        + " جاء في تقويم دائرة الأوقاف لهذا الشهر";
        Judgement judgement = judge.judge(
                read("", body.formatted("دمشق", "دمشق", "5:36")), read("", body.formatted("حلب", "حلب", "5:33")), 0);
        assertThat(judgement.likeness()).isEqualTo(Likeness.TEMPLATE);
    }
}
