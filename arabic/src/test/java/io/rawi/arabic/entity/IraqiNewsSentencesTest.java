package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Iraq write them. */
class IraqiNewsSentencesTest {

    private static final String SENTENCES =
            """
            أعلنت خلية الإعلام الأمني العراقية إحباط هجوم لداعش شمالي بعقوبة
                خلية الإعلام الأمني | org:security-media-cell
                داعش | org:isis
                بعقوبة | place:iq/diyala/baqubah
            استعادت القوات العراقية حياً في الجانب الأيمن من مدينة الموصل
                القوات العراقية | org:iraqi-army
                الموصل | place:iq/nineveh/mosul
            قال رئيس الوزراء حيدر العبادي إن بغداد لن تقبل باستفتاء إقليم كردستان
                حيدر العبادي | person:haider-al-abadi
                بغداد | place:iq/baghdad/baghdad
                إقليم كردستان | place:iq/kurdistan
            انتشرت قوات البيشمركة على أطراف كركوك وطوزخورماتو
                قوات البيشمركة | org:peshmerga
                كركوك | place:iq/kirkuk/kirkuk
                طوزخورماتو | place:iq/salah-al-din/tuz-khurmatu
            وصل وفد من أربيل والسليمانية إلى بغداد لبحث ملف النفط
                أربيل | place:iq/erbil
                السليمانية | place:iq/sulaymaniyah
                بغداد | place:iq/baghdad/baghdad
            قتل مدنيان بانفجار عبوة في قضاء القائم غربي الأنبار
                القائم | place:iq/anbar/al-qaim
                الأنبار | place:iq/anbar
            نفذ جهاز مكافحة الإرهاب عملية دهم في الفلوجة والرمادي
                جهاز مكافحة الإرهاب | org:iraqi-ctf
                الفلوجة | place:iq/anbar/fallujah
                الرمادي | place:iq/anbar/ramadi
            دعا مقتدى الصدر أنصاره إلى الانسحاب من المنطقة الخضراء، وأكد الصدر أن التظاهر سلمي
                مقتدى الصدر | person:muqtada-al-sadr
                المنطقة الخضراء | place:iq/baghdad/green-zone
                الصدر | person:muqtada-al-sadr
            انفجرت دراجة مفخخة في مدينة الصدر شرقي بغداد
                مدينة الصدر | place:iq/baghdad/sadr-city
                بغداد | place:iq/baghdad/baghdad
            استقبل السيستاني في النجف وفداً من عشائر الناصرية
                السيستاني | person:ali-al-sistani
                النجف | place:iq/najaf/najaf
                الناصرية | place:iq/dhi-qar/nasiriyah
            تظاهر المئات في البصرة احتجاجاً على تلوث المياه وانقطاع الكهرباء
                البصرة | place:iq/basra/basra
            سقط صاروخان قرب قاعدة عين الأسد التي تضم قوات أمريكية
                قاعدة عين الأسد | place:iq/anbar/ain-al-asad
            أعاد العراق والأردن فتح منفذ طريبيل أمام الشاحنات
                العراق | place:iq
                الأردن | place:jo
                منفذ طريبيل | place:iq/anbar/trebil
            قصفت طائرات تركية مواقع حزب العمال الكردستاني في جبال قنديل
                حزب العمال الكردستاني | org:pkk
                جبال قنديل | place:iq/qandil
            عثرت فرق الحشد الشعبي على مقبرة جماعية قرب سنجار وتلعفر
                الحشد الشعبي | org:pmf
                سنجار | place:iq/nineveh/sinjar
                تلعفر | place:iq/nineveh/tal-afar
            أحيت حلبجة ذكرى الهجوم الكيماوي بمشاركة مسعود بارزاني
                حلبجة | place:iq/halabja
                مسعود بارزاني | person:masoud-barzani
            نقلت رويترز عن مصدر في وزارة النفط أن صادرات ميناء أم قصر تراجعت
                رويترز | org:reuters
                أم قصر | place:iq/basra/umm-qasr
            اتهم هادي العامري واشنطن بتأخير تسليح الجيش العراقي
                هادي العامري | person:hadi-al-amiri
                واشنطن | place:us/washington
                الجيش العراقي | org:iraqi-army
            أحبطت كربلاء مخططاً لاستهداف الزوار، بحسب قيادة عمليات الفرات الأوسط
                كربلاء | place:iq/karbala/karbala
                الفرات | place:euphrates
            فُرض حظر للتجوال في محافظة صلاح الدين وفي تكريت وبيجي
                محافظة صلاح الدين | place:iq/salah-al-din
                تكريت | place:iq/salah-al-din/tikrit
                بيجي | place:iq/salah-al-din/baiji
            انتخب مجلس النواب العراقي سليم الجبوري رئيساً له
                مجلس النواب العراقي | org:iraqi-parliament
                سليم الجبوري | person:salim-al-jabouri
            غرقت عبّارة في نهر دجلة وعلى متنها عشرات العائلات
                نهر دجلة | place:tigris
            قُتل قيس الخزعلي؟ «عصائب أهل الحق» تنفي
                قيس الخزعلي | person:qais-al-khazali
                عصائب أهل الحق | org:asaib-ahl-al-haq
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
