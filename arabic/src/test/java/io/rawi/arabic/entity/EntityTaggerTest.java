package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EntityTaggerTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static List<EntityMention> tag(String text) {
        return TAGGER.tag(TokenisedText.of(text));
    }

    private static List<String> ids(String text) {
        return tag(text).stream()
                .map(mention -> mention.entry().map(GazetteerEntry::id).orElse("?"))
                .toList();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "العراق | العراق",
                "والعراق | العراق",
                "فالعراق | العراق",
                "بالعراق | العراق",
                "كالعراق | العراق",
                "للعراق | للعراق",
                "وبالعراق | العراق",
                "فبالعراق | العراق",
                "وكالعراق | العراق",
                "وللعراق | للعراق",
                "فللعراق | للعراق",
            })
    void shouldFindANameWithTheArticleBehindProclitics(String word, String surface) {
        assertThat(tag("جرى ذلك " + word + " أمس")).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo(surface);
            assertThat(mention.entry()).map(GazetteerEntry::id).contains("place:iq");
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك"})
    void shouldFindANameWithoutTheArticleBehindProclitics(String proclitics) {
        assertThat(tag("قالوا " + proclitics + "قسد إنها تقدمت"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.surface()).isEqualTo("قسد");
                    assertThat(mention.entry()).map(GazetteerEntry::id).contains("org:sdf");
                    assertThat(mention.confidence()).isEqualTo(1.0f);
                });
    }

    @Test
    void shouldRestoreALamThatTheProcliticSwallowed() {
        assertThat(ids("وصل الوفد للاذقية صباحاً")).containsExactly("place:sy/latakia/latakia");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "«%s»",
                "“%s”",
                "”%s“",
                "\"%s\"",
                "''%s''",
                "‹%s›",
                "„%s‟",
                "” %s“",
                "« %s »",
                ";%s;",
                "لـ\"%s\"",
                "(%s)",
                "و”%s”"
            })
    void shouldFindANameInsideQuotesOfEveryShape(String quotes) {
        assertThat(tag("قالت " + quotes.formatted("قسد") + " أمس"))
                .singleElement()
                .satisfies(mention -> {
                    assertThat(mention.surface()).isEqualTo("قسد");
                    assertThat(mention.span().start()).isEqualTo(("قالت " + quotes).indexOf('%'));
                });
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قوات سوريا الديمقراطية | org:sdf",
                "قوات سورية الديموقراطية | org:sdf",
                "قوّات سوريّا الديمقراطيّة | org:sdf",
                "تنظيم الدولة الإسلامية | org:isis",
                "الدولة الاسلامية في العراق والشام | org:isis",
                "دَاعِش | org:isis",
                "الحوثيون | org:houthis",
                "الحوثيين | org:houthis",
                "مليشيا الحوثي | org:houthis",
                "الفاطميين | org:fatemiyoun",
                "لواء فاطميون | org:fatemiyoun",
                "عبد الفتاح السيسي | person:abdel-fattah-el-sisi",
                "عبدالفتاح السيسى | person:abdel-fattah-el-sisi",
                "أبي بكر البغدادي | person:abu-bakr-al-baghdadi",
                "حسن نصرالله | person:hassan-nasrallah",
                "دير الزور | place:sy/deir-ez-zor/deir-ez-zor",
                "ديرالزور | place:sy/deir-ez-zor/deir-ez-zor",
                "دير الزور24 | org:deir-ezzor-24",
                "دير الزور 24 | org:deir-ezzor-24",
                "باغوز فوقاني | place:sy/deir-ez-zor/al-baghuz",
                "الباغوز الفوقاني | place:sy/deir-ez-zor/al-baghuz",
                "إسطنبول | place:tr/istanbul",
                "اسطنبول | place:tr/istanbul",
                "ﺩﺍﻋﺶ | org:isis",
                "مظلوم كوباني | person:mazloum-abdi",
                "وكالة الصحافة الفرنسية | org:afp",
                "حزب الله اللبناني | org:hezbollah",
            })
    void shouldKnowEverySpelling(String written, String id) {
        assertThat(ids("ذكر " + written + " في الخبر")).containsExactly(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "سيطروا على بلدة هجين أمس | place:sy/deir-ez-zor/hajin",
                "معارك في دير الزور وتقدم نحو هجين | place:sy/deir-ez-zor/hajin",
                "معارك قرب منطقة “هجين” | place:sy/deir-ez-zor/hajin",
                "انفجار في حمص أمس | place:sy/homs/homs",
                "انفجار بحمص أمس | place:sy/homs/homs",
                "انفجار في مدينة حماة | place:sy/hama/hama",
                "معارك في الرقة أمس | place:sy/raqqa/raqqa",
                "سقوط مدينة القائم العراقية | place:iq/anbar/al-qaim",
                "قوات فرنسية في مالي | place:ml",
                "مخيمات الهول | place:sy/al-hasakah/al-hol-camp",
                "شرقي سورية | place:sy",
                "هطلت الأمطار في جدة | place:sa/makkah/jeddah",
                "ينتمي إلى حركة فتح | org:fatah",
            })
    void shouldTakeAnAmbiguousWordForANameWhereTheContextTells(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "سيارة هجين تعمل بالكهرباء",
                "طبق حمص بالطحينة",
                "تقديم دعم مالي للمزارعين",
                "هؤلاء حماة الوطن",
                "النزاع القائم منذ سنوات",
                "دراسة حديثة في الطب",
                "فتح الطريق أمام المارة",
                "شهد العالم الهول كله",
                "قال الباب مفتوح",
                "جنسيات مختلفة سورية وغيرها",
                "كانت جدة أبيها مريضة",
                "التقى الأمير سلطان بن سلمان بن عبدالعزيز",
            })
    void shouldLeaveAnAmbiguousWordAloneWhereNothingTells(String text) {
        assertThat(tag(text)).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "أعلن الجيش الوطني في ريف حلب | org:sna",
                "أعلن الجيش الوطني اليمني في مأرب | org:yemeni-army",
                "أعلن الجيش الوطني الليبي في بنغازي | org:lna",
                "قصف طيران التحالف مواقع الحوثيين في اليمن | org:coalition-in-yemen",
                "غادر عمان إلى إربد في الأردن | place:jo/amman",
                "غادر مسقط في سلطنة عمان | place:om",
                "تقدم في طرابلس وبنغازي في ليبيا | place:ly/tripoli",
                "تقدم في طرابلس وصيدا في لبنان | place:lb/tripoli",
            })
    void shouldTellBearersOfOneNameByTheRegionThatIsNamed(String text, String id) {
        assertThat(ids(text)).contains(id);
    }

    @Test
    void shouldPreferTheLongerName() {
        assertThat(tag("قاعدة في حقل العمر النفطي")).singleElement().satisfies(mention -> assertThat(mention.surface())
                .isEqualTo("حقل العمر النفطي"));
        assertThat(ids("أعلن مجلس دير الزور المدني")).containsExactly("org:deir-ez-zor-civil-council");
    }

    @Test
    void shouldCountAShortFormWhereTheFullNameStands() {
        assertThat(ids("قال القائد كريستوفر غيكا ذلك. وأضاف غيكا"))
                .containsExactly("person:christopher-ghika", "person:christopher-ghika");
        assertThat(ids("وأضاف غيكا ذلك")).isEmpty();
    }

    @Test
    void shouldNotTakeAPrepositionForAli() {
        assertThat(tag("رد على السيستاني أمس")).singleElement().satisfies(mention -> assertThat(mention.surface())
                .isEqualTo("السيستاني"));
        assertThat(tag("قال علي السيستاني أمس")).singleElement().satisfies(mention -> assertThat(mention.surface())
                .isEqualTo("علي السيستاني"));
    }

    @Test
    void shouldReadListsOfPlaces() {
        assertThat(ids("وصلوا من مناطق هجين والسوسة، الميادين"))
                .containsExactly(
                        "place:sy/deir-ez-zor/hajin",
                        "place:sy/deir-ez-zor/al-susah",
                        "place:sy/deir-ez-zor/mayadin/mayadin");
    }

    @Test
    void shouldNotReadANameAcrossAnEmptyLineOrAMark() {
        assertThat(ids("أخبار من دير\n\nالزور تقول")).isEmpty();
        assertThat(ids("أخبار من دير\nالزور تقول")).containsExactly("place:sy/deir-ez-zor/deir-ez-zor");
        assertThat(ids("أخبار من دير، الزور تقول")).isEmpty();
    }

    @Test
    void shouldGiveSpansOfTheOriginal() {
        String text = "قُتل عناصرُ لـ«قَسَد» في ديرالزور و بـالبوكمال";
        assertThat(tag(text))
                .isNotEmpty()
                .allSatisfy(mention -> assertThat(mention.span().of(text)).isEqualTo(mention.surface()));
        assertThat(tag(text).stream().map(EntityMention::surface)).contains("قَسَد", "ديرالزور");
    }

    @Test
    void shouldSayWhatContainsAPlace() {
        assertThat(tag("بلدة الباغوز").get(0).entry()).hasValueSatisfying(entry -> {
            assertThat(entry.within())
                    .containsExactly("place:sy/deir-ez-zor/abu-kamal", "place:sy/deir-ez-zor", "place:sy");
            assertThat(entry.coordinates()).isPresent();
            assertThat(entry.nameEn()).contains("Al-Baghuz Fawqani");
        });
    }

    @Property(tries = 500)
    void shouldNeverOverlapNorLeaveTheText(@ForAll("newsLike") String text) {
        int before = 0;
        for (EntityMention mention : tag(text)) {
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(before);
            assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
            assertThat(mention.span().of(text)).isEqualTo(mention.surface());
            assertThat(mention.surface()).isNotBlank();
            before = mention.span().end();
        }
    }

    @Provide
    Arbitrary<String> newsLike() {
        return Arbitraries.of(
                        "قسد",
                        "ديرالزور",
                        "و",
                        "ل",
                        "«",
                        "”",
                        " ",
                        " ",
                        "\n",
                        "،",
                        "هجين",
                        "مدينة ",
                        "للعراق",
                        "حُ",
                        "ص",
                        "داعش",
                        "ﷲ",
                        "الجيش ",
                        "الوطني",
                        "24",
                        "\ud800",
                        "بن ",
                        "محمد ",
                        "سلمان",
                        "😀",
                        ";")
                .list()
                .ofMaxSize(30)
                .map(parts -> String.join("", parts));
    }
}
