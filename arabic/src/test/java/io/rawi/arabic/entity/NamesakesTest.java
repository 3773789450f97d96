package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.token.TokenisedText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What bears the name of a place: streets, clubs by who plays for them, and adjectives. */
class NamesakesTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "انفجرت العبوة في شارع دمشق قرب السوق",
                "وقف بشارع القاهرة ساعة",
                "انطلقت الطائرات من قاعدة تركية قرب الحدود",
                "اعتقلوا في ولاية تركية واحدة",
                "دخلوا بلدة سورية ليلا",
                "سجل نجم برشلونة هدفين",
                "قال مدرب حلب إن الفريق جاهز",
                "هتفت جماهير روما طويلا",
                "سكن الرجل في حي السليمانية وعمل في حي القدس",
                "بدأت الحملة السعودية وانتهت الدورة السعودية",
                "وزعت العيادات التخصصية السعودية الدواء",
                "صرح رئيس الهيئة السعودية بذلك",
                "أغلق مؤشر سوق الأسهم السعودية مرتفعا",
                "تعاقدت مع الأندية السعودية والكاتبة السعودية",
            })
    void shouldNotTakeThemForTheCity(String sentence) {
        assertThat(TAGGER.tag(TokenisedText.of(sentence))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "انفجرت العبوة في شارع بدمشق | place:sy/damascus",
                "سجل نجم البرازيل هدفين | place:br",
                "أعلنت اليوم السعودية ذلك | place:sa",
                "عاد إلى السعودية أمس | place:sa",
                "أعلنت حكومة السعودية ذلك | place:sa",
                "دخلت القوات حي الوعر أمس | place:sy/homs",
                "عادوا من سورية أمس | place:sy",
                "خرجوا من غرب سورية أمس | place:sy",
                "وصل الوفد إلى دمشق | place:sy/damascus",
            })
    void shouldStillFindPlacesBesideThem(String sentence, String id) {
        assertThat(TAGGER.tag(TokenisedText.of(sentence))).singleElement().satisfies(mention -> assertThat(
                        mention.entry().orElseThrow().id())
                .startsWith(id));
    }
}
