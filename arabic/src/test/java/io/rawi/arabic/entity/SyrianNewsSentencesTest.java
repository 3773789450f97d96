package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Syria write them: the east and the Euphrates, the north, the coast, the south. */
class SyrianNewsSentencesTest {

    private static final String SENTENCES =
            """
            قُتل ثلاثة عناصر من «قسد» بانفجار لغم أرضي في محيط بلدة هجين شرقي دير الزور.
                قسد | org:sdf
                هجين | place:sy/deir-ez-zor/hajin
                دير الزور | place:sy/deir-ez-zor/deir-ez-zor
            أعلنت قوات سوريا الديمقراطية اليوم السيطرة على أجزاء من بلدة الباغوز بريف دير الزور الشرقي
                قوات سوريا الديمقراطية | org:sdf
                الباغوز | place:sy/deir-ez-zor/al-baghuz
                دير الزور | place:sy/deir-ez-zor/deir-ez-zor
            شنّ تنظيم "داعش" هجوماً معاكساً على نقاط ”قسد“ في السوسة والشعفة
                داعش | org:isis
                قسد | org:sdf
                السوسة | place:sy/deir-ez-zor/al-susah
                الشعفة | place:sy/deir-ez-zor/al-shafah
            قصفت طائرات التحالف الدولي مواقع لتنظيم الدولة الإسلامية قرب حقل العمر النفطي
                التحالف الدولي | org:coalition-against-isis
                تنظيم الدولة الإسلامية | org:isis
                حقل العمر النفطي | place:sy/deir-ez-zor/al-omar-oil-field
            دخلت قافلة مساعدات إلى ديرالزور قادمة من القامشلي عبر الحسكة
                ديرالزور | place:sy/deir-ez-zor/deir-ez-zor
                القامشلي | place:sy/al-hasakah/qamishli
                الحسكة | place:sy/al-hasakah/al-hasakah
            نفى مصدر في مجلس دير الزور العسكري تسليم حقل كونيكو للنظام
                مجلس دير الزور العسكري | org:deir-ez-zor-military-council
                حقل كونيكو | place:sy/deir-ez-zor/conoco-gas-field
            وصلت تعزيزات للجيش السوري وميليشيا فاطميون إلى الميادين والبوكمال
                للجيش السوري | org:syrian-army
                ميليشيا فاطميون | org:fatemiyoun
                الميادين | place:sy/deir-ez-zor/mayadin/mayadin
                البوكمال | place:sy/deir-ez-zor/abu-kamal/abu-kamal
            اعتقلت الأسايش شابين في حي غويران بمدينة الحسكة بحسب المرصد السوري
                الأسايش | org:asayish
                حي غويران | place:sy/al-hasakah/ghwayran
                الحسكة | place:sy/al-hasakah/al-hasakah
                المرصد السوري | org:sohr
            استهدفت القوات التركية بالمدفعية قرى في ريف تل تمر ومحيط عين عيسى
                القوات التركية | org:turkish-army
                تل تمر | place:sy/al-hasakah/tal-tamr
                عين عيسى | place:sy/raqqa/ain-issa
            انفجرت سيارة مفخخة وسط مدينة الباب بريف حلب ما أدى إلى سقوط قتلى
                مدينة الباب | place:sy/aleppo/al-bab
                حلب | place:sy/aleppo/aleppo
            اندلعت اشتباكات بين الجيش الوطني السوري وهيئة تحرير الشام قرب عفرين
                الجيش الوطني السوري | org:sna
                هيئة تحرير الشام | org:hts
                عفرين | place:sy/aleppo/afrin/afrin
            أغلقت تركيا معبر باب الهوى أمام المسافرين حتى إشعار آخر
                تركيا | place:tr
                معبر باب الهوى | place:sy/idlib/bab-al-hawa
            سقطت قذائف على بلدتي الفوعة وكفريا في ريف إدلب الشمالي
                الفوعة | place:sy/idlib/al-fuah
                كفريا | place:sy/idlib/kafriya
                إدلب | place:sy/idlib/idlib
            جدد الطيران الروسي قصف خان شيخون ومعرة النعمان وسراقب جنوبي إدلب
                خان شيخون | place:sy/idlib/khan-shaykhun
                معرة النعمان | place:sy/idlib/maarrat-al-numan
                سراقب | place:sy/idlib/saraqib
                إدلب | place:sy/idlib/idlib
            قال الدفاع المدني السوري إن غارة أصابت سوقاً في جسر الشغور
                الدفاع المدني السوري | org:white-helmets
                جسر الشغور | place:sy/idlib/jisr-al-shughur
            أقلعت ثلاث مروحيات من قاعدة حميميم في ريف اللاذقية
                قاعدة حميميم | place:sy/latakia/khmeimim-air-base
                اللاذقية | place:sy/latakia/latakia
            هزّ انفجاران مدينة حمص صباح اليوم وسُمع دويهما في تلبيسة والرستن
                حمص | place:sy/homs/homs
                تلبيسة | place:sy/homs/talbiseh
                الرستن | place:sy/homs/al-rastan
            وعاد سكان من مخيم الركبان إلى تدمر والقريتين عبر قاعدة التنف
                مخيم الركبان | place:sy/homs/rukban-camp
                تدمر | place:sy/homs/palmyra
                القريتين | place:sy/homs/al-qaryatayn
                قاعدة التنف | place:sy/homs/al-tanf
            خرجت تظاهرة في السويداء وأخرى في شهبا تطالب بتحسين المعيشة
                السويداء | place:sy/as-suwayda/as-suwayda
                شهبا | place:sy/as-suwayda/shahba
            اغتال مجهولون عضواً سابقاً في لجنة المصالحة بريف درعا قرب معبر نصيب
                درعا | place:sy/daraa/daraa
                معبر نصيب | place:sy/daraa/nasib
            أحصت الشبكة السورية لحقوق الإنسان أربعين حالة احتجاز في دمشق وريف دمشق خلال شهر
                الشبكة السورية لحقوق الإنسان | org:snhr
                دمشق | place:sy/damascus/damascus
                ريف دمشق | place:sy/rif-dimashq
            التقى بشار الأسد في دمشق وزير الخارجية الروسي سيرغي لافروف
                بشار الأسد | person:bashar-al-assad
                دمشق | place:sy/damascus/damascus
                سيرغي لافروف | person:sergey-lavrov
            وقال مظلوم عبدي لوكالة فرانس برس إن المعركة في الباغوز شارفت على نهايتها
                مظلوم عبدي | person:mazloum-abdi
                وكالة فرانس برس | org:afp
                الباغوز | place:sy/deir-ez-zor/al-baghuz
            هبّت عاصفة غبارية على الرقة والطبقة وعين العرب أمس
                الرقة | place:sy/raqqa/raqqa
                الطبقة | place:sy/raqqa/tabqa
                عين العرب | place:sy/aleppo/kobani
            أفاد «المرصد السوري لحقوق الإنسان» بأن القتلى سقطوا في حي جوبر
                المرصد السوري لحقوق الإنسان | org:sohr
                حي جوبر | place:sy/damascus/jobar
            أفرغت حافلات حمولتها في جرابلس بعد رحلة من الغوطة الشرقية
                جرابلس | place:sy/aleppo/jarabulus
                الغوطة الشرقية | place:sy/rif-dimashq/eastern-ghouta
            منسوب نهر الفرات انخفض عند سد تشرين إلى أدنى مستوى منذ سنوات
                نهر الفرات | place:euphrates
                سد تشرين | place:sy/aleppo/tishrin-dam
            نشر الجيش الإسرائيلي دبابات في مرتفعات الجولان مقابل القنيطرة
                الجيش الإسرائيلي | org:israeli-army
                مرتفعات الجولان | place:sy/quneitra/golan
                القنيطرة | place:sy/quneitra/quneitra
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
