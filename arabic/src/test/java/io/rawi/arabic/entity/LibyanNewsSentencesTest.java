package io.rawi.arabic.entity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as reports from Libya write them. */
class LibyanNewsSentencesTest {

    private static final String SENTENCES =
            """
            أعلن الجيش الوطني الليبي بقيادة خليفة حفتر بدء عملية عسكرية غربي سرت
                الجيش الوطني الليبي | org:lna
                خليفة حفتر | person:khalifa-haftar
                سرت | place:ly/sirte
            سقطت قذائف عشوائية على مطار معيتيقة في العاصمة الليبية طرابلس
                مطار معيتيقة | place:ly/mitiga
                العاصمة الليبية طرابلس | place:ly/tripoli
            وصل فايز السراج إلى مصراتة، وأكد السراج أن حكومة الوفاق الوطني مستعدة للحوار
                فايز السراج | person:fayez-al-sarraj
                مصراتة | place:ly/misrata
                السراج | person:fayez-al-sarraj
                حكومة الوفاق الوطني | org:gna
            أعادت ليبيا فتح موانئ راس لانوف والسدرة بعد أسبوع من الإغلاق
                ليبيا | place:ly
                راس لانوف | place:ly/ras-lanuf
                السدرة | place:ly/sidra
            قُتل قيادي في أنصار الشريعة في ليبيا خلال اشتباكات ببنغازي
                أنصار الشريعة في ليبيا | org:ansar-al-sharia-libya
                بنغازي | place:ly/benghazi
            قال عقيلة صالح في طبرق إن مجلس النواب الليبي سيصوت غداً
                عقيلة صالح | person:aguila-saleh
                طبرق | place:ly/tobruk
                مجلس النواب الليبي | org:libyan-parliament
            نزح سكان من ترهونة وغريان باتجاه زليتن
                ترهونة | place:ly/tarhuna
                غريان | place:ly/gharyan
                زليتن | place:ly/zliten
            انتشلت البحرية جثث مهاجرين قبالة سواحل زوارة وصبراتة
                زوارة | place:ly/zuwara
                صبراتة | place:ly/sabratha
            اعتُقل سيف الإسلام القذافي في الزنتان بعد سقوط طرابلس
                سيف الإسلام القذافي | person:saif-al-islam-gaddafi
                الزنتان | place:ly/zintan
                طرابلس | place:ly/tripoli
            اندلع قتال قبلي في سبها وأوباري بالجنوب الليبي
                سبها | place:ly/sabha
                أوباري | place:ly/ubari
                الجنوب الليبي | place:ly/southern-libya
            حاصرت القوات درنة من ثلاثة محاور، وفق سكاي نيوز عربية
                درنة | place:ly/derna
                سكاي نيوز عربية | org:sky-news
            طالب غسان سلامة أمام مجلس الأمن بوقف تدفق السلاح إلى ليبيا
                غسان سلامة | person:ghassan-salame
                مجلس الأمن | org:unsc
                ليبيا | place:ly
            عاد الهدوء إلى بني وليد وأجدابيا بعد هدنة قصيرة
                بني وليد | place:ly/bani-walid
                أجدابيا | place:ly/ajdabiya
            خطف مسلحون مهندسين قرب غدامس على الحدود مع الجزائر
                غدامس | place:ly/ghadames
                الجزائر | place:dz
            تمركزت قوات «فجر ليبيا» في جنزور غرب طرابلس
                فجر ليبيا | org:libya-dawn
                جنزور | place:ly/janzour
                طرابلس | place:ly/tripoli
            أمر معمر القذافي قبل سنوات ببناء المشروع في فزان
                معمر القذافي | person:muammar-gaddafi
                فزان | place:ly/fezzan
            توعدت قوات البنيان المرصوص بطرد التنظيم من سرت
                البنيان المرصوص | org:bunyan-marsous
                سرت | place:ly/sirte
            اجتمع ممثلون عن المؤتمر الوطني العام في الصخيرات برعاية برناردينو ليون
                المؤتمر الوطني العام | org:gnc
                الصخيرات | place:ma/skhirat
                برناردينو ليون | person:bernardino-leon
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
