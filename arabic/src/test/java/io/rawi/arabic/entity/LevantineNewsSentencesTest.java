package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Lebanon, Palestine, Israel and Jordan write them. */
class LevantineNewsSentencesTest {

    private static final String SENTENCES =
            """
            استشهد شاب برصاص جيش الاحتلال الإسرائيلي شرقي خانيونس جنوب قطاع غزة
                جيش الاحتلال الإسرائيلي | org:israeli-army
                خانيونس | place:ps/gaza-strip/khan-yunis
                قطاع غزة | place:ps/gaza-strip
            أطلقت كتائب القسام رشقة صاروخية على عسقلان وسديروت
                كتائب القسام | org:qassam
                عسقلان | place:il/ashkelon
                سديروت | place:il/sderot
            اقتحمت قوات الاحتلال مدينة نابلس ومخيم جنين واعتقلت تسعة فلسطينيين
                قوات الاحتلال | org:israeli-army
                نابلس | place:ps/west-bank/nablus
                مخيم جنين | place:ps/west-bank/jenin-camp
            قال محمود عباس إن القدس ستبقى عاصمة دولة فلسطين
                محمود عباس | person:mahmoud-abbas
                القدس | place:ps/west-bank/east-jerusalem
                دولة فلسطين | place:ps
            رفض بنيامين نتنياهو المبادرة الفرنسية، وقال نتنياهو إن تل أبيب لم تُستشر
                بنيامين نتنياهو | person:benjamin-netanyahu
                نتنياهو | person:benjamin-netanyahu
                تل أبيب | place:il/tel-aviv
            اعتكف مئات المصلين في المسجد الأقصى رغم قيود الشرطة
                المسجد الأقصى | place:ps/west-bank/al-aqsa
            أدخلت مصر عشرين شاحنة وقود عبر معبر رفح إلى غزة
                مصر | place:eg
                معبر رفح | place:ps/gaza-strip/rafah
                غزة | place:ps/gaza-strip/gaza
            شُيّع جثمان طفل في بيت لاهيا وآخر في بيت حانون
                بيت لاهيا | place:ps/gaza-strip/beit-lahia
                بيت حانون | place:ps/gaza-strip/beit-hanoun
            طالبت الأونروا بتمويل عاجل لمدارسها في مخيم البريج والنصيرات
                الأونروا | org:unrwa
                مخيم البريج | place:ps/gaza-strip/bureij
                النصيرات | place:ps/gaza-strip/nuseirat
            أحرق مستوطنون منزلاً في قرية دوما جنوب نابلس
                قرية دوما | place:ps/west-bank/duma
                نابلس | place:ps/west-bank/nablus
            التقى إسماعيل هنية وفداً مصرياً، وثمّن هنية دور القاهرة
                إسماعيل هنية | person:ismail-haniyeh
                هنية | person:ismail-haniyeh
                القاهرة | place:eg/cairo
            صادق الكنيست على قانون جديد في قراءة أولى
                الكنيست | org:knesset
            كلّف ميشال عون سعد الحريري تشكيل الحكومة في بيروت
                ميشال عون | person:michel-aoun
                سعد الحريري | person:saad-hariri
                بيروت | place:lb/beirut
            قال حسن نصر الله في خطاب من الضاحية الجنوبية إن حزب الله لن ينسحب
                حسن نصر الله | person:hassan-nasrallah
                الضاحية الجنوبية | place:lb/dahiyeh
                حزب الله | org:hezbollah
            انتشر الجيش اللبناني في جرود عرسال ورأس بعلبك
                الجيش اللبناني | org:lebanese-army
                جرود عرسال | place:lb/arsal
                رأس بعلبك | place:lb/ras-baalbek
            سيّرت اليونيفيل دورية على طول الخط الأزرق من الناقورة حتى شبعا
                اليونيفيل | org:unifil
                الخط الأزرق | place:lb/blue-line
                الناقورة | place:lb/naqoura
                شبعا | place:lb/shebaa
            اشتبك مسلحون داخل مخيم عين الحلوة قرب صيدا
                مخيم عين الحلوة | place:lb/ain-al-hilweh
                صيدا | place:lb/sidon
            أقفل محتجون طريق طرابلس الشام عند مدخل عكار
                طرابلس الشام | place:lb/tripoli
                عكار | place:lb/akkar
            دعا وليد جنبلاط إلى حوار في قصر بعبدا
                وليد جنبلاط | person:walid-jumblatt
                قصر بعبدا | place:lb/baabda
            افتتح الملك عبد الله الثاني مستشفى في إربد وآخر في العقبة
                الملك عبد الله الثاني | person:king-abdullah-ii
                إربد | place:jo/irbid
                العقبة | place:jo/aqaba
            اشتكى لاجئون في مخيم الزعتري من نقص المياه في الأردن
                مخيم الزعتري | place:jo/zaatari
                الأردن | place:jo
            قال مصدر في عمّان إن القوات المسلحة الأردنية أحبطت تهريباً عند الرمثا
                عمّان | place:jo/amman
                القوات المسلحة الأردنية | org:jordanian-army
                الرمثا | place:jo/ramtha
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
