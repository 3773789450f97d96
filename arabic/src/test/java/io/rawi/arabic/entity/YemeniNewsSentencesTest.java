package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Yemen write them. */
class YemeniNewsSentencesTest {

    private static final String SENTENCES =
            """
            سيطر الحوثيون على جبل استراتيجي غربي مدينة تعز بعد معارك مع المقاومة الشعبية
                الحوثيون | org:houthis
                تعز | place:ye/taiz/taiz
                المقاومة الشعبية | org:popular-resistance-yemen
            أطلقت ميليشيا الحوثي صاروخاً باليستياً على نجران من محافظة صعدة
                ميليشيا الحوثي | org:houthis
                نجران | place:sa/najran/najran
                محافظة صعدة | place:ye/saada
            قصف طيران التحالف العربي معسكراً للحوثيين شمالي صنعاء
                التحالف العربي | org:coalition-in-yemen
                للحوثيين | org:houthis
                صنعاء | place:ye/sanaa-city
            قال عبد ربه منصور هادي إن الحكومة ستعود إلى عدن قريباً
                عبد ربه منصور هادي | person:abdrabbuh-mansur-hadi
                عدن | place:ye/aden/aden
            رست سفينة إغاثة في ميناء الحديدة بعد تفتيشها في جيبوتي
                ميناء الحديدة | place:ye/hodeidah/port-of-hodeidah
                جيبوتي | place:dj
            اندلعت مواجهات عنيفة في محور مأرب وصرواح وسط اليمن
                مأرب | place:ye/marib/marib
                صرواح | place:ye/marib/sirwah
                اليمن | place:ye
            وصل المبعوث الأممي لليمن مارتن غريفيث إلى صنعاء للقاء الحوثيين
                لليمن | place:ye
                مارتن غريفيث | person:martin-griffiths
                صنعاء | place:ye/sanaa-city
                الحوثيين | org:houthis
            أعلن المجلس الانتقالي الجنوبي حالة الطوارئ في عدن ولحج وأبين
                المجلس الانتقالي الجنوبي | org:stc
                عدن | place:ye/aden/aden
                لحج | place:ye/lahij
                أبين | place:ye/abyan
            استهدفت طائرة بدون طيار قيادياً في القاعدة في جزيرة العرب بمحافظة شبوة
                القاعدة في جزيرة العرب | org:aqap
                محافظة شبوة | place:ye/shabwah
            انقطعت الكهرباء عن المكلا وسيئون في حضرموت منذ يومين
                المكلا | place:ye/hadramawt/mukalla
                سيئون | place:ye/hadramawt/seiyun
                حضرموت | place:ye/hadramawt
            ضرب إعصار جزيرة سقطرى وسواحل المهرة
                جزيرة سقطرى | place:ye/socotra
                المهرة | place:ye/al-mahrah
            قال «تحالف دعم الشرعية» إنه اعترض زورقاً مفخخاً قرب باب المندب
                تحالف دعم الشرعية | org:coalition-in-yemen
                باب المندب | place:ye/bab-al-mandab
            قُتل علي عبد الله صالح في مواجهات بصنعاء مطلع الشهر
                علي عبد الله صالح | person:ali-abdullah-saleh
                صنعاء | place:ye/sanaa-city
            وصفت منظمة الصحة العالمية تفشي الكوليرا في مدينة إب وذمار بأنه الأسوأ
                منظمة الصحة العالمية | org:who
                مدينة إب | place:ye/ibb/ibb
                ذمار | place:ye/dhamar/dhamar
            تقدمت ألوية العمالقة من المخا باتجاه الخوخة على الساحل الغربي
                ألوية العمالقة | org:giants-brigades
                المخا | place:ye/taiz/mokha
                الخوخة | place:ye/hodeidah/khokha
            هاجم مسلحون نقطة أمنية في زنجبار وأخرى في جعار بمحافظة أبين
                زنجبار | place:ye/abyan/zinjibar
                جعار | place:ye/abyan/jaar
                محافظة أبين | place:ye/abyan
            نزحت مئات الأسر من الضالع وقعطبة نحو عدن
                الضالع | place:ye/al-dhale/al-dhale
                قعطبة | place:ye/al-dhale/qataba
                عدن | place:ye/aden/aden
            ناقش خالد بحاح مع إسماعيل ولد الشيخ أحمد فرص الهدنة في تعز
                خالد بحاح | person:khaled-bahah
                إسماعيل ولد الشيخ أحمد | person:ismail-ould-cheikh
                تعز | place:ye/taiz/taiz
            زعم عبدالملك الحوثي في خطاب متلفز أن السعودية تخسر الحرب
                عبدالملك الحوثي | person:abdul-malik-al-houthi
                السعودية | place:sa
            فجّر انتحاري نفسه أمام بوابة قاعدة العند في لحج
                قاعدة العند | place:ye/lahij/al-anad
                لحج | place:ye/lahij
            وذكرت وكالة سبأ أن الجيش اليمني حرر مواقع في محافظة الجوف اليمنية
                وكالة سبأ | org:saba
                الجيش اليمني | org:yemeni-army
                محافظة الجوف اليمنية | place:ye/al-jawf
            توقف القتال في مديرية كريتر وخور مكسر بعد وساطة قبلية
                مديرية كريتر | place:ye/aden/crater
                خور مكسر | place:ye/aden/khormaksar
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
