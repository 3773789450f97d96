package io.rawi.arabic.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that speak of somebody whom another word of the article names: the regime of its forces, a headline of its text. */
class SpokenOfTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();
    private static final EntityTagger TAGGER = new EntityTagger(GAZETTEER);
    private static final Coreference COREFERENCE = new Coreference(GAZETTEER.entries());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قصفت قوات النظام القرية، وقتل ثلاثة عناصر للنظام في الرد | للنظام",
                "قصفت قوات النظام القرية، وقال سكان إن النظام حشد قرب الطريق | النظام",
                "تقدمت قوات النظام ليلا. وتستمر المفاوضات مع النظام حول المعبر | النظام",
                "تقدمت قوات النظام ليلا، وانسحبت ميليشيا تابعة للنظام من التل | للنظام",
            })
    void shouldTakeTheRegimeForTheOneWhoseForcesAreNamed(String text, String surface) {
        assertThat(references(text)).singleElement().satisfies(mention -> {
            assertThat(surface).endsWith(mention.surface());
            assertThat(mention.entry().map(GazetteerEntry::id)).hasValue("org:syrian-government");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "النظام يمنع وجود هذه المصانع داخل الأحياء",
                "قصفت قوات النظام القرية، وانهار النظام الصحي في المدينة",
                "عدل المجلس النظام الداخلي، ونشر النظام في الجريدة",
            })
    void shouldLeaveOtherOrdersAlone(String text) {
        assertThat(references(text)).isEmpty();
    }

    @Test
    void shouldReadAHeadlineByTheTextBelowIt() {
        List<EntityMention> found =
                references("الحصار يضيق على داعش وآخر سلاح التنظيم\n\nخسر تنظيم داعش موقعين قرب النهر.");

        assertThat(found).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo("التنظيم");
            assertThat(mention.entry().map(GazetteerEntry::id)).hasValue("org:isis");
        });
    }

    @Test
    void shouldNotGuessInAHeadlineWhereTheTextSpeaksOfTwo() {
        assertThat(references("معارك تضعف التنظيم\n\nاشتبك تنظيم داعش مع تنظيم القاعدة قرب النهر."))
                .isEmpty();
    }

    @Test
    void shouldSeeThatAPluralDescribesTheFightersAndNotTheirGroup() {
        assertThat(references("هاجم تنظيم داعش القرية، وقتل مسلحو التنظيم الرافضين للاستسلام"))
                .extracting(EntityMention::surface)
                .containsExactly("التنظيم");
        assertThat(references("هاجم تنظيم داعش القرية، وندد التنظيم الدولي بالهجوم"))
                .isEmpty();
    }

    @Test
    void shouldNotTakeTheAirportForTheCityThatItIsNamedAfter() {
        assertThat(references("هبطت الطائرة في مطار الدمام، وقال موظف في المطار إن الرحلة تأخرت"))
                .isEmpty();
        assertThat(references("هبطت الطائرة في مطار الملك فهد، وقال موظف في المطار إن الرحلة تأخرت"))
                .extracting(mention -> mention.entry().map(GazetteerEntry::id).orElse(""))
                .containsExactly("place:sa/eastern/king-fahd-airport");
    }

    @Test
    void shouldNotTakeTheNameOfGodForAFamily() {
        assertThat(references("تحدث عمر بن عبد الله في المسجد. قال الله تعالى في كتابه"))
                .isEmpty();
    }

    @Test
    void shouldNotGuessATownFromFarAway() {
        String far = "كلمة ".repeat(70);

        assertThat(references("زار مدينة حلب ثم مدينة حماة وعاد إلى المدينة أمس"))
                .extracting(EntityMention::surface)
                .containsExactly("المدينة");
        assertThat(references("زار مدينة حلب ثم مدينة حماة " + far + "وعاد إلى المدينة أمس"))
                .isEmpty();
    }

    @Test
    void shouldKnowTheHolyCapital() {
        assertThat(references("اجتمعت أمانة العاصمة المقدسة، وقال أمين العاصمة إن العمل بدأ"))
                .singleElement()
                .satisfies(mention ->
                        assertThat(mention.entry().map(GazetteerEntry::id)).hasValue("place:sa/makkah/mecca"));
    }

    private static List<EntityMention> references(String sentence) {
        TokenisedText text = TokenisedText.of(sentence);
        return COREFERENCE.resolve(text, TAGGER.tag(text)).stream()
                .filter(mention -> mention.method() == EntityMention.Method.COREFERENCE)
                .toList();
    }
}
