package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.arabic.token.TokenisedText;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a number counts and where it counts nothing, beside times, places, percentages and names. */
class NumbersThatNameTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();
    private static final TimeTagger TIMES = new TimeTagger(new NumberReader());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "زادت المبيعات 13% إلى 48202 سيارة | 13% %; 48202 سيارة",
                "نزلت العقود 0.8 % إلى 1084 دولارا | 0.8 % %; 1084 دولارا",
                "ليرتفع السكان ليصل إلى 57 مليون نسمة | 57 مليون نسمة",
                "يرفع هذا الرقم إلى 130 مليون طن | 130 مليون طن",
                "باع المصنع 215 ألفا الشهر الماضي | 215 ألفا",
                "يطالب الأشخاص الـ12 بالتعويض | 12 الأشخاص",
                "وقعت الدول الـ28 الاتفاق | 28 الدول",
                "قتل 5 بحادث على الطريق | 5",
                "مركبات تصرع خمسة بطريق الساحل | خمسة",
                "أصيب 12 بانفجار قرب السوق | 12",
                "المسلمون الذي يفوق عددهم المليار | يفوق عددهم المليار المسلمون",
                "لعبوا 5 ألعاب جديدة | 5 ألعاب",
                "أزالوا 14 ألغام قديمة | 14 ألغام",
                "ربحت 7ر10 مليون دولار | 7ر10 مليون دولار",
                "نقل 150 إصاباتهم خطيرة | 150",
                "فتح خمسة عناصر النار وأصيب عسكريين آخرين اثنين | خمسة عناصر; اثنين عسكريين",
                "ضبط المكتب 9 وافدين مخالفين | 9 وافدين",
                "عاد الأهالي بعد عشرات السنين من الغياب | ''",
                "العدد لا يقل عن 5 ولا يزيد عن 7 | لا يقل عن 5 ولا يزيد عن 7",
            })
    void shouldReadWhatIsCounted(String sentence, String expected) {
        assertThat(String.join("; ", quantities(sentence))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "أقلعت الرحلة 111 المتجهة إلى الساحل",
                "أبعادها موزعة في الموقع على 84م2 ثم",
                "سجل هدفه الأول في الشباك (د70) وانتهى اللقاء",
                "عثر عليه قرب مخرج 40 على الطريق",
                "الدورة الـ70 من المهرجان",
                "استعرضت الذكرى الـ40 للمعركة",
            })
    void shouldNotCountByNumbersThatName(String sentence) {
        assertThat(quantities(sentence))
                .noneMatch(found ->
                        found.contains("111") || found.equals("2") || found.contains("70") || found.contains("40"));
    }

    private static List<String> quantities(String sentence) {
        TokenisedText text = TokenisedText.of(sentence);
        return TAGGER.tag(text, TIMES.tag(text, Instant.parse("2018-11-23T12:00:00Z"))).stream()
                .map(found -> found.phrase()
                        + found.counted().map(noun -> " " + noun.of(sentence)).orElse(""))
                .toList();
    }
}
