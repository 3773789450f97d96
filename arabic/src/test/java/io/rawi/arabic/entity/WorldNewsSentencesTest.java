package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences of the world pages: capitals, leaders, institutions, companies, clubs. */
class WorldNewsSentencesTest {

    private static final String SENTENCES =
            """
            قال دونالد ترامب في واشنطن إنه سيسحب القوات، ورد فلاديمير بوتين من موسكو
                دونالد ترامب | person:donald-trump
                واشنطن | place:us/washington
                فلاديمير بوتين | person:vladimir-putin
                موسكو | place:ru/moscow
            أعلن البنتاغون مقتل جندي، وقال الناطق باسم البيت الأبيض إن التحقيق جار
                البنتاغون | org:pentagon
                البيت الأبيض | org:white-house
            اجتمع رجب طيب أردوغان وحسن روحاني في أنقرة، وأكد روحاني دعم مسار أستانا
                رجب طيب أردوغان | person:recep-tayyip-erdogan
                حسن روحاني | person:hassan-rouhani
                أنقرة | place:tr/ankara
                روحاني | person:hassan-rouhani
                مسار أستانا | other:astana-process
            استضافت جنيف جولة جديدة برعاية الأمم المتحدة وحضور ستافان دي مستورا
                جنيف | place:ch/geneva
                الأمم المتحدة | org:un
                ستافان دي مستورا | person:staffan-de-mistura
            خفض صندوق النقد الدولي توقعاته لنمو ألمانيا وفرنسا وإيطاليا
                صندوق النقد الدولي | org:imf
                ألمانيا | place:de
                فرنسا | place:fr
                إيطاليا | place:it
            أبقت أوبك على سقف الإنتاج في اجتماعها بفيينا
                أوبك | org:opec
                فيينا | place:at/vienna
            نشرت صحيفة نيويورك تايمز تحقيقاً عن غوانتانامو
                نيويورك تايمز | org:new-york-times
                غوانتانامو | place:us/guantanamo
            حث أنطونيو غوتيريش مجلس الأمن الدولي على التحرك في ميانمار
                أنطونيو غوتيريش | person:antonio-guterres
                مجلس الأمن الدولي | org:unsc
                ميانمار | place:mm
            سلمت شركة بوينغ خمس طائرات إلى الهند واليابان
                بوينغ | org:boeing
                الهند | place:in
                اليابان | place:jp
            فاز ريال مدريد على مانشستر سيتي بهدفين لكريستيانو رونالدو
                ريال مدريد | org:real-madrid
                مانشستر سيتي | org:manchester-city
                كريستيانو رونالدو | person:cristiano-ronaldo
            خطفت بوكو حرام تلميذات في ولاية بورنو شمال شرق نيجيريا
                بوكو حرام | org:boko-haram
                ولاية بورنو | place:ng/borno
                نيجيريا | place:ng
            فجرت حركة الشباب الصومالية سيارة قرب فندق في مقديشو
                حركة الشباب الصومالية | org:al-shabaab
                مقديشو | place:so/mogadishu
            أعلنت حركة طالبان مسؤوليتها عن تفجير كابول وهجوم قندهار
                حركة طالبان | org:taliban
                كابول | place:af/kabul
                قندهار | place:af/kandahar
            قالت أنجيلا ميركل إن الاتحاد الأوروبي سيمدد العقوبات على روسيا
                أنجيلا ميركل | person:angela-merkel
                الاتحاد الأوروبي | org:eu
                روسيا | place:ru
            استأنفت شبه جزيرة القرم الملاحة عبر البحر الأسود
                شبه جزيرة القرم | place:ua/crimea
                البحر الأسود | place:black-sea
            وقع زلزال قبالة سواحل إندونيسيا ولم يُصدر تحذير في الفلبين
                إندونيسيا | place:id
                الفلبين | place:ph
            حذرت منظمة العفو الدولية وهيومن رايتس ووتش من إعدامات في إيران
                منظمة العفو الدولية | org:amnesty
                هيومن رايتس ووتش | org:hrw
                إيران | place:ir
            اتهمت الخارجية الأمريكية الحرس الثوري الإيراني بخرق الاتفاق النووي
                الخارجية الأمريكية | org:state-department
                الحرس الثوري الإيراني | org:irgc
                الاتفاق النووي | other:jcpoa
            نشر ناشطون على فيسبوك وتويتر صوراً من إسطنبول
                فيسبوك | org:facebook
                تويتر | org:twitter
                إسطنبول | place:tr/istanbul
            قتل أسامة بن لادن في باكستان وخلفه أيمن الظواهري في زعامة تنظيم القاعدة
                أسامة بن لادن | person:osama-bin-laden
                باكستان | place:pk
                أيمن الظواهري | person:ayman-al-zawahiri
                تنظيم القاعدة | org:al-qaeda
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
