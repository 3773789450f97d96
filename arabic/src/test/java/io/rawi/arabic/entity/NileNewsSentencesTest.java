package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Egypt, Sudan and South Sudan write them. */
class NileNewsSentencesTest {

    private static final String SENTENCES =
            """
            قتل خمسة جنود في هجوم على حاجز قرب الشيخ زويد شمال سيناء
                الشيخ زويد | place:eg/north-sinai/sheikh-zuweid
                شمال سيناء | place:eg/north-sinai
            تبنى تنظيم ولاية سيناء تفجير خط الغاز في العريش
                تنظيم ولاية سيناء | org:wilayat-sinai
                العريش | place:eg/north-sinai/arish
            افتتح عبدالفتاح السيسى تفريعة قناة السويس الجديدة في الإسماعيلية
                عبدالفتاح السيسى | person:abdel-fattah-el-sisi
                قناة السويس الجديدة | place:eg/suez-canal
                الإسماعيلية | place:eg/ismailia
            سقطت طائرة روسية بعد إقلاعها من شرم الشيخ بدقائق
                شرم الشيخ | place:eg/south-sinai/sharm-el-sheikh
            أجلت محكمة في الجيزة محاكمة قيادات الإخوان المسلمين
                الجيزة | place:eg/giza
                الإخوان المسلمين | org:muslim-brotherhood
            احتشد متظاهرون في ميدان التحرير وسط القاهرة
                ميدان التحرير | place:eg/tahrir-square
                القاهرة | place:eg/cairo
            قال سامح شكري إن سد النهضة يمس حصة مصر من مياه النيل
                سامح شكري | person:sameh-shoukry
                مصر | place:eg
                النيل | place:eg/nile
            غرق مركب قبالة دمياط وآخر قبالة بورسعيد
                دمياط | place:eg/damietta
                بورسعيد | place:eg/port-said
            ضبطت الأجهزة الأمنية خلية في الإسكندرية وطنطا وأسيوط
                الإسكندرية | place:eg/alexandria
                طنطا | place:eg/tanta
                أسيوط | place:eg/asyut
            وأوضح أحمد أبو الغيط أن الجامعة العربية ستعقد قمة طارئة
                أحمد أبو الغيط | person:ahmed-aboul-gheit
                الجامعة العربية | org:arab-league
            أعلن عبد الفتاح البرهان حل مجلس السيادة، وقال البرهان إن الجيش السوداني يحمي الانتقال
                عبد الفتاح البرهان | person:abdel-fattah-al-burhan
                مجلس السيادة | org:sovereignty-council
                البرهان | person:abdel-fattah-al-burhan
                الجيش السوداني | org:sudanese-army
            اندلعت اشتباكات بين الجيش وقوات الدعم السريع في الخرطوم وأم درمان
                قوات الدعم السريع | org:rsf
                الخرطوم | place:sd/khartoum
                أم درمان | place:sd/omdurman
            فرّ آلاف المدنيين من الفاشر ونيالا إلى تشاد
                الفاشر | place:sd/darfur/el-fasher
                نيالا | place:sd/darfur/nyala
                تشاد | place:td
            عقد حميدتي لقاءً مع زعماء قبائل في دارفور
                حميدتي | person:hemedti
                دارفور | place:sd/darfur
            أغلق محتجون ميناء بورتسودان وطريق كسلا
                بورتسودان | place:sd/port-sudan
                كسلا | place:sd/kassala
            قال عمر البشير إن السودان لن يسلم أحداً للمحكمة الجنائية الدولية
                عمر البشير | person:omar-al-bashir
                السودان | place:sd
                للمحكمة الجنائية الدولية | org:icc
            قصفت طائرات مواقع الحركة الشعبية قطاع الشمال في جنوب كردفان
                الحركة الشعبية قطاع الشمال | org:splm-n
                جنوب كردفان | place:sd/south-kordofan
            اتفق سلفا كير ورياك مشار على تقاسم السلطة في جوبا
                سلفا كير | person:salva-kiir
                رياك مشار | person:riek-machar
                جوبا | place:ss/juba
            نددت حركة العدل والمساواة بالهجوم على جبال النوبة
                حركة العدل والمساواة | org:jem
                جبال النوبة | place:sd/nuba-mountains
            ارتفع منسوب النيل الأزرق عند الدمازين
                النيل الأزرق | place:sd/blue-nile
                الدمازين | place:sd/damazin
            استقال عبد الله حمدوك من رئاسة الحكومة في السودان
                عبد الله حمدوك | person:abdalla-hamdok
                السودان | place:sd
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
