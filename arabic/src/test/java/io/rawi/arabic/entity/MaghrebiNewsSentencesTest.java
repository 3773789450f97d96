package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Tunisia, Algeria, Morocco and Mauritania write them. */
class MaghrebiNewsSentencesTest {

    private static final String SENTENCES =
            """
            قال الباجي قائد السبسي إن تونس ستمدد حالة الطوارئ
                الباجي قائد السبسي | person:beji-caid-essebsi
                تونس | place:tn
            قُتل أربعة عسكريين بانفجار لغم في جبل الشعانبي بالقصرين
                جبل الشعانبي | place:tn/chaambi
                القصرين | place:tn/kasserine
            هاجم مسلح فندقاً في سوسة بعد أشهر من هجوم متحف باردو
                سوسة | place:tn/sousse
                متحف باردو | place:tn/bardo
            أعلنت حركة النهضة دعمها للحكومة، وقال راشد الغنوشي إن البلاد بحاجة إلى هدنة
                حركة النهضة | org:ennahda
                راشد الغنوشي | person:rached-ghannouchi
            تصدى الجيش لمسلحين في بن قردان قرب معبر رأس جدير
                بن قردان | place:tn/ben-gardane
                معبر رأس جدير | place:tn/ras-ajdir
            احتج عاطلون في سيدي بوزيد وصفاقس وقفصة
                سيدي بوزيد | place:tn/sidi-bouzid
                صفاقس | place:tn/sfax
                قفصة | place:tn/gafsa
            أدى قيس سعيد اليمين أمام البرلمان التونسي
                قيس سعيد | person:kais-saied
                البرلمان التونسي | org:tunisia/parliament
            دفنت الجزائر ضحايا الطائرة في وهران وقسنطينة
                الجزائر | place:dz
                وهران | place:dz/oran
                قسنطينة | place:dz/constantine
            التقى عبد العزيز بوتفليقة رئيس مالي قبل سفره إلى جنيف
                عبد العزيز بوتفليقة | person:abdelaziz-bouteflika
                مالي | place:ml
                جنيف | place:ch/geneva
            تجمع طلبة في تيزي وزو وعنابة رفضاً للولاية الخامسة
                تيزي وزو | place:dz/tizi-ouzou
                عنابة | place:dz/annaba
            احتجز مسلحون رهائن في منشأة عين أمناس للغاز
                عين أمناس | place:dz/in-amenas
            زار وفد من الاتحاد الإفريقي مخيمات اللاجئين في تندوف
                الاتحاد الإفريقي | org:african-union
                تندوف | place:dz/tindouf
            استقبل الملك محمد السادس في الرباط وزير خارجية إسبانيا
                الملك محمد السادس | person:king-mohammed-vi
                الرباط | place:ma/rabat
                إسبانيا | place:es
            فككت السلطات خلية في الدار البيضاء وطنجة ومراكش
                الدار البيضاء | place:ma/casablanca
                طنجة | place:ma/tangier
                مراكش | place:ma/marrakesh
            دخل مئات المهاجرين إلى سبتة ومليلية انطلاقاً من المغرب
                سبتة | place:es/ceuta
                مليلية | place:es/melilla
                المغرب | place:ma
            هنأت موريتانيا الفائزين ونظمت حفلاً في نواكشوط
                موريتانيا | place:mr
                نواكشوط | place:mr/nouakchott
            جدد مجلس الأمن ولاية بعثته في الصحراء الغربية
                مجلس الأمن | org:unsc
                الصحراء الغربية | place:eh
            نسبت صحيفة لوموند إلى فرانسوا هولاند قوله إن باريس ستساعد تونس
                لوموند | org:le-monde
                فرانسوا هولاند | person:francois-hollande
                باريس | place:fr/paris
                تونس | place:tn
            ضبط الدرك أسلحة في تمنراست وغرداية جنوب الجزائر
                تمنراست | place:dz/tamanrasset
                غرداية | place:dz/ghardaia
                الجزائر | place:dz
            """;

    @ParameterizedTest(name = "{0}")
    @MethodSource("sentences")
    void shouldFindEveryNameAndNoOther(TaggedSentence sentence) {
        sentence.check();
    }

    static Stream<TaggedSentence> sentences() {
        return TaggedSentence.parse(SENTENCES);
    }
}
