package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from the Arabian Peninsula write them. */
class GulfNewsSentencesTest {

    private static final String SENTENCES =
            """
            استقبل الملك سلمان بن عبدالعزيز في الرياض رئيس وزراء باكستان
                الملك سلمان بن عبدالعزيز | person:king-salman
                الرياض | place:sa/riyadh/riyadh
                باكستان | place:pk
            دشن محمد بن سلمان مشروع نيوم على ساحل البحر الأحمر
                محمد بن سلمان | person:mohammed-bin-salman
                نيوم | place:sa/tabuk/neom
                البحر الأحمر | place:red-sea
            أصيب خمسة مدنيين بشظايا مقذوف سقط في جازان، بحسب وكالة الأنباء السعودية (واس)
                جازان | place:sa/jazan/jazan
                وكالة الأنباء السعودية | org:spa
                واس | org:spa
            رفعت أرامكو السعودية أسعار البيع الرسمية لعملاء آسيا
                أرامكو السعودية | org:aramco
                آسيا | place:asia
            استشهد جندي من القوات السعودية في ظهران الجنوب
                القوات السعودية | org:saudi-army
                ظهران الجنوب | place:sa/asir/dhahran-al-janub
            انفجرت سيارة أمام مسجد في الدمام ونُقل المصابون إلى القطيف
                الدمام | place:sa/eastern/dammam
                القطيف | place:sa/eastern/qatif
            فتحت مكة المكرمة أبوابها للمعتمرين بعد أمطار غزيرة على جدة والطائف
                مكة المكرمة | place:sa/makkah/mecca
                جدة | place:sa/makkah/jeddah
                الطائف | place:sa/makkah/taif
            أمّ المصلين في المسجد الحرام إمام الحرم المكي الشريف
                المسجد الحرام | place:sa/makkah/grand-mosque
                الحرم المكي الشريف | place:sa/makkah/grand-mosque
            بحث عادل الجبير مع جون كيري التطورات، وقال الجبير إن الرياض ملتزمة
                عادل الجبير | person:adel-al-jubeir
                جون كيري | person:john-kerry
                الجبير | person:adel-al-jubeir
                الرياض | place:sa/riyadh/riyadh
            قال الشيخ محمد بن زايد إن دولة الإمارات ماضية في خططها
                محمد بن زايد | person:mohammed-bin-zayed
                دولة الإمارات | place:ae
            حطت طائرة في مطار دبي قادمة من أبوظبي
                دبي | place:ae/dubai
                أبوظبي | place:ae/abu-dhabi
            وصل أمير قطر تميم بن حمد إلى مدينة الكويت للقاء صباح الأحمد
                قطر | place:qa
                تميم بن حمد | person:tamim-bin-hamad
                مدينة الكويت | place:kw/kuwait-city
                صباح الأحمد | person:sabah-al-ahmad
            دعت الدوحة إلى حوار يضم دول مجلس التعاون الخليجي
                الدوحة | place:qa/doha
                دول مجلس التعاون الخليجي | org:gcc
            أحالت النيابة في المنامة سبعة متهمين إلى القضاء
                المنامة | place:bh/manama
            تضررت ناقلة قبالة الفجيرة قرب مضيق هرمز
                الفجيرة | place:ae/fujairah
                مضيق هرمز | place:strait-of-hormuz
            ضرب الإعصار سواحل سلطنة عمان وأغلق ميناء صلالة
                سلطنة عمان | place:om
                صلالة | place:om/salalah
            غادر السلطان قابوس العاصمة مسقط إلى ألمانيا
                السلطان قابوس | person:sultan-qaboos
                مسقط | place:om/muscat
                ألمانيا | place:de
            أنهى مركز الملك سلمان للإغاثة توزيع سلال غذائية في حضرموت
                مركز الملك سلمان للإغاثة | org:ksrelief
                حضرموت | place:ye/hadramawt
            هطلت أمطار على حائل وبريدة وعنيزة أمس الجمعة
                حائل | place:sa/hail/hail
                بريدة | place:sa/qassim/buraydah
                عنيزة | place:sa/qassim/unaizah
            فاز الهلال السعودي على ضيفه العراقي في دوري الأبطال
                الهلال السعودي | org:al-hilal
            نفذت «عاصفة الحزم» ضربات جديدة بعد قمة في شرم الشيخ
                عاصفة الحزم | other:decisive-storm
                شرم الشيخ | place:eg/south-sinai/sharm-el-sheikh
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
