package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.time.TimePrecision;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuantityTaggerTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل 12 مسلحا في البلدة | 12 | 12 | مسلحا",
                "نزحت خمس وعشرون عائلة | خمس وعشرون | 25 | عائلة",
                "وصل 50 ألفاً من النازحين | 50 ألفاً | 50000 | النازحين",
                "بلغت الكلفة مليونين ونصف المليون دولار | مليونين ونصف المليون | 2500000 | دولار",
                "دفع 200$ | 200 | 200 | $",
                "أطلق 5 من عناصر الحراسة | 5 | 5 | عناصر",
                "أصيب (33) شخصا | 33 | 33 | شخصا",
                "ارتفع عدد القتلى في المدينة إلى 19. | 19 | 19 | القتلى",
                "قتل جنديان قرب الجسر | جنديان | 2 | جنديان",
                "سقط قتيل في المواجهات | قتيل | 1 | قتيل",
                "وجريحان في المستشفى | جريحان | 2 | جريحان",
                "أوقف شخص واحد | واحد | 1 | شخص",
                "اجتمعت الدول الخمس أمس | الخمس | 5 | الدول",
                "استقبلوا سودانيين اثنين | اثنين | 2 | سودانيين",
                "ثلث السكان يعملون | ثلث | 0.3333333333333333 | السكان",
                "ربحت 68.18 مليار ريال | 68.18 مليار | 68180000000 | ريال",
                "مات 40 بين قتيل وجريح | 40 | 40 | قتيل وجريح",
                "زادت الأسعار 3,5% هذا الشهر | 3,5% | 3.5 | %",
                "زادت سبعة في المئة | سبعة في المئة | 7 | في المئة",
                "زادت %8 فقط | %8 | 8 | %",
                "سلم 2000 شخص أنفسهم | 2000 | 2000 | شخص",
                "وزعت 3000 كتاب | 3000 | 3000 | كتاب",
                "بكلفة (167) مليون ريال | 167) مليون | 167000000 | ريال",
                "وصلت الهواتف الذكية الأربعة | الأربعة | 4 | الهواتف"
            })
    void shouldReadHowManyOfWhat(String sentence, String phrase, double value, String counted) {
        QuantityMention mention = only(sentence);

        assertThat(mention.phrase()).isEqualTo(phrase);
        assertThat(mention.best()).hasValue(value);
        assertThat(mention.low()).hasValue(value);
        assertThat(mention.counted().map(span -> span.of(sentence))).contains(counted);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قتل أكثر من 20 مسلحا | أكثر من 20 | (20,)",
                "قتل ما لا يقل عن 34 عنصرا | ما لا يقل عن 34 | [34,)",
                "تحصن قرابة 3 آلاف عنصر | قرابة 3 آلاف | ~3000",
                "وصل حوالي مئة شخص | حوالي مئة | ~100",
                "بزهاء ألفي طن | زهاء ألفي | ~2000",
                "فر بين 20 و30 شخصا | بين 20 و30 | [20,30]",
                "فر 20-30 شخصا | 20-30 | [20,30]",
                "فر من 5 إلى 7 أشخاص | من 5 إلى 7 | [5,7]",
                "يحتاج من 5 إلى 7 ملايين دولار | من 5 إلى 7 ملايين | [5000000,7000000]",
                "أصيب ثلاثة أو أربعة جنود | ثلاثة أو أربعة | [3,4]",
                "نزحت عشرات العائلات | عشرات | [20,100)",
                "نزحت مئات العائلات | مئات | [200,1000)",
                "تظاهر عشرات الآلاف من الناس | عشرات الآلاف | [20000,100000)",
                "كلفت مئات ملايين الدولارات | مئات ملايين | [200000000,1000000000)",
                "وصلت بضع مئات من الأسر | بضع مئات | [300,1000)",
                "عثر على عدة ألغام | عدة | [3,10)",
                "قتل أقل من 10 جنود | أقل من 10 | (,10)",
                "لا يتجاوز 15 جنديا | لا يتجاوز 15 | (,15]",
                "قتل 16 على الأقل من الجنود | 16 على الأقل | [16,)",
                "قتل 16 جنديا على الأقل | 16 | [16,)",
                "قتل 16 جنديا آخرين على الأكثر | 16 | (,16]",
                "تجاوزت نسبتها 40 بالمئة | 40 بالمئة | [40,40]",
                "جرح قرابة الـ 60 شخصا | قرابة الـ 60 | ~60",
                "ولأكثر من ثلاثين قرية | أكثر من ثلاثين | (30,)"
            })
    void shouldReadBounds(String sentence, String phrase, String interval) {
        QuantityMention mention = only(sentence);

        assertThat(mention.phrase()).isEqualTo(phrase);
        assertThat(written(mention)).isEqualTo(interval);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "عاد في عام 2015 إلى بلده",
                "نكسة 1967 غيرت المنطقة",
                "بدأ الحرب في 2011.",
                "افتتح الجسر عام ألفين وخمسة عشر",
                "وصل الساعة 5 مساء",
                "انتهت المباراة 2-1 لصالح الضيوف",
                "انتهت بهدفه 1-0, كما قيل",
                "اتصل بالرقم 5551234567",
                "عنوان الجهاز 10.20.30.40 فقط",
                "نصت المادة 5 على ذلك",
                "القرار رقم 12 صدر",
                "مقاتلة F-16 حلقت",
                "طائرة سوخوي 24 تحطمت",
                "الجولة الثالثة بدأت",
                "في 12/5/2014 وقع ذلك",
                "يوم 21 / 10 / 1436 للهجرة",
                "بعد 3 أيام من المعارك",
                "استمر عدة أشهر",
                "نصف ساعة من الانتظار",
                "أحد المسلحين هرب",
                "مات من أجل وطنه",
                "التقى الطرفان في العاصمة",
                "في نصف نهائي الكأس",
                "ألف مبروك للفائز",
                "1- المقدمة الأولى",
                "نفذ التنظيم ما يأتي :- 1- حادث المزرعة",
                "انتهت المهمة. 3-حادث الجسر",
                "فاز في مباراة المركز الثالث بنتيجة 34/ 15",
                "فاز في مباراة المركز الثالث بنتيجة 34 /15",
                "اللواء 15 انسحب",
                "في 12 من تموز الماضي",
                "نظام iOS 9 الجديد",
                "الذكرى السبعون للتأسيس",
                "بدقة 1440×2560 عالية",
                "في العشر الأواخر من الشهر",
                "المهرجان الـ17 انطلق",
                "ألف كتابا في التاريخ",
                "سجل في الدقيقة مئة وثلاث",
                "الوضع في آن واحد صعب"
            })
    void shouldTellNumbersThatNameApart(String sentence) {
        assertThat(tag(sentence)).isEmpty();
    }

    @Test
    void shouldListAllQuantitiesInOrder() {
        String sentence = "قتل 19 مسلحا وأصيب 7 آخرون إضافة إلى 4 انتحاريين وطفلين";

        assertThat(tag(sentence).stream().map(mention -> mention.best().orElse(0)))
                .containsExactly(19.0, 7.0, 4.0, 2.0);
    }

    @Test
    void shouldNotCountOneOfEachBetweenDeadAndWounded() {
        assertThat(tag("وقعوا بين قتيل وجريح")).isEmpty();
    }

    @Test
    void shouldSayDualOnce() {
        assertThat(tag("أوقف شخصين اثنين")).hasSize(1);
    }

    @Test
    void shouldTakePrepositionOfPlaceForNoHedge() {
        QuantityMention mention = only("حلقت فوق 3 منازل");

        assertThat(mention.phrase()).isEqualTo("3");
        assertThat(mention.high()).hasValue(3);
    }

    @Test
    void shouldNotTakeVerbBehindNumberForWhatIsCounted() {
        assertThat(only("بقي منهم 7 احتموا بالجدار").counted()).isEmpty();
        assertThat(only("وقتلت 5 وجرحت الباقين").counted()).isEmpty();
    }

    @Test
    void shouldNotTakeNounBeyondBracketOrSentence() {
        assertThat(only("إصابة (33) (حفظهم الله)").counted()).isEmpty();
        assertThat(only("بلغ عددهم 33. رجال الأمن وصلوا").counted()).isEmpty();
    }

    @Test
    void shouldLeaveOutWhatLiesInTimeMention() {
        String sentence = "بعد 20 دورة قتل 4 جنود";
        int start = sentence.indexOf("20");
        TimeMention time = new TimeMention(
                new Span(start, start + 7),
                "20 دورة",
                TimeMention.Type.DURATION,
                "P20D",
                TimePrecision.DAY,
                Optional.empty(),
                Optional.empty(),
                false);

        List<QuantityMention> mentions = TAGGER.tag(TokenisedText.of(sentence), List.of(time));

        assertThat(mentions).singleElement().extracting(QuantityMention::phrase).isEqualTo("4");
    }

    @Test
    void shouldCountInOriginalCharacters() {
        String sentence = "قُتِلَ  «٢٣»  مُقاتِلاً";

        QuantityMention mention = only(sentence);

        assertThat(mention.span().of(sentence)).isEqualTo("٢٣");
        assertThat(mention.best()).hasValue(23);
    }

    private static List<QuantityMention> tag(String sentence) {
        return TAGGER.tag(TokenisedText.of(sentence), List.of());
    }

    private static QuantityMention only(String sentence) {
        List<QuantityMention> mentions = tag(sentence);
        assertThat(mentions).as(sentence).hasSize(1);
        return mentions.get(0);
    }

    private static String written(QuantityMention mention) {
        if (mention.low().isEmpty() && mention.high().isEmpty()) {
            return "~" + number(mention.best());
        }
        return (mention.low().isPresent() && mention.lowInclusive() ? "[" : "(") + number(mention.low()) + ","
                + number(mention.high()) + (mention.high().isPresent() && mention.highInclusive() ? "]" : ")");
    }

    private static String number(OptionalDouble value) {
        return value.isPresent() ? Long.toString((long) value.getAsDouble()) : "";
    }
}
