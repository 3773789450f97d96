package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every combination of proclitics before names of every make. */
class ProcliticCombinationsTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static final List<String> PROCLITICS =
            List.of("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "وك", "فب", "فل", "فك");

    /** A name without the article, and whom it names. */
    private static final List<List<String>> INDEFINITE = List.of(
            List.of("قسد", "org:sdf"),
            List.of("داعش", "org:isis"),
            List.of("دمشق", "place:sy/damascus/damascus"),
            List.of("حلب", "place:sy/aleppo/aleppo"),
            List.of("دير الزور", "place:sy/deir-ez-zor/deir-ez-zor"),
            List.of("ديرالزور", "place:sy/deir-ez-zor/deir-ez-zor"),
            List.of("إدلب", "place:sy/idlib/idlib"),
            List.of("منبج", "place:sy/aleppo/manbij"),
            List.of("تلعفر", "place:iq/nineveh/tal-afar"),
            List.of("أبو ظبي", "place:ae/abu-dhabi"),
            List.of("أبوظبي", "place:ae/abu-dhabi"),
            // names that begin with a letter that may be a proclitic
            List.of("بغداد", "place:iq/baghdad/baghdad"),
            List.of("بيروت", "place:lb/beirut"),
            List.of("بنغازي", "place:ly/benghazi"),
            List.of("بوتين", "person:vladimir-putin"),
            List.of("لبنان", "place:lb"),
            List.of("ليبيا", "place:ly"),
            List.of("لندن", "place:gb/london"),
            List.of("كركوك", "place:iq/kirkuk/kirkuk"),
            List.of("كوباني", "place:sy/aleppo/kobani"),
            List.of("فرنسا", "place:fr"),
            List.of("فلسطين", "place:ps"),
            List.of("واشنطن", "place:us/washington"),
            // names of several words
            List.of("قوات سوريا الديمقراطية", "org:sdf"),
            List.of("هيئة تحرير الشام", "org:hts"),
            List.of("حزب الله", "org:hezbollah"),
            List.of("وكالة الأناضول", "org:anadolu"),
            List.of("بشار الأسد", "person:bashar-al-assad"),
            List.of("فايز السراج", "person:fayez-al-sarraj"),
            List.of("عاصفة الحزم", "other:decisive-storm"));

    /** A name with the article. */
    private static final List<List<String>> DEFINITE = List.of(
            List.of("العراق", "place:iq"),
            List.of("السعودية", "place:sa"),
            List.of("الأردن", "place:jo"),
            List.of("القاهرة", "place:eg/cairo"),
            List.of("الباغوز", "place:sy/deir-ez-zor/al-baghuz"),
            List.of("الحوثيين", "org:houthis"),
            List.of("البنتاغون", "org:pentagon"),
            List.of("الأمم المتحدة", "org:un"),
            List.of("الحشد الشعبي", "org:pmf"),
            List.of("السيسي", "person:abdel-fattah-el-sisi"),
            List.of("الجيش السوري", "org:syrian-army"));

    static Stream<Arguments> indefinite() {
        return INDEFINITE.stream().flatMap(name -> PROCLITICS.stream()
                .map(proclitics -> Arguments.of(proclitics, name.get(0), name.get(1))));
    }

    @ParameterizedTest(name = "{0}+{1}")
    @MethodSource("indefinite")
    void shouldFindANameWithoutTheArticle(String proclitics, String name, String id) {
        check("تحدث أمس " + proclitics + name + "، ثم غادر", 9 + proclitics.length(), name, id);
    }

    static Stream<Arguments> definite() {
        return DEFINITE.stream().flatMap(name -> PROCLITICS.stream()
                .filter(proclitics -> !proclitics.endsWith("ل"))
                .map(proclitics -> Arguments.of(proclitics, name.get(0), name.get(1))));
    }

    @ParameterizedTest(name = "{0}+{1}")
    @MethodSource("definite")
    void shouldFindANameWithTheArticle(String proclitics, String name, String id) {
        check("تحدث أمس " + proclitics + name + "، ثم غادر", 9 + proclitics.length(), name, id);
    }

    static Stream<Arguments> definiteBehindLam() {
        return DEFINITE.stream().flatMap(name -> Stream.of("", "و", "ف")
                .map(conjunction -> Arguments.of(conjunction, name.get(0), name.get(1))));
    }

    @ParameterizedTest(name = "{0}+لـ+{1}")
    @MethodSource("definiteBehindLam")
    void shouldShowTheLamThatTookUpTheArticle(String conjunction, String name, String id) {
        String written = "لل" + name.substring(2);
        check("تحدث أمس " + conjunction + written + "، ثم غادر", 9 + conjunction.length(), written, id);
    }

    @ParameterizedTest(name = "{0}+لـ «{1}»")
    @MethodSource("definiteBehindLam")
    void shouldFindANameApartFromItsLam(String conjunction, String name, String id) {
        check("تحدث أمس " + conjunction + "لـ«" + name + "»، ثم غادر", 12 + conjunction.length(), name, id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "للاذقية, place:sy/latakia/latakia, للاذقية",
        "وللاذقية, place:sy/latakia/latakia, للاذقية",
        "باللاذقية, place:sy/latakia/latakia, اللاذقية",
        "ولليمن, place:ye, لليمن",
        "لليبيا, place:ly, ليبيا",
        "للبنان, place:lb, لبنان",
        "للندن, place:gb/london, لندن",
        "للولايات المتحدة, place:us, للولايات المتحدة",
    })
    void shouldReadADoubledLam(String written, String id, String surface) {
        List<EntityMention> found = tag("هذه رسالة " + written);
        assertThat(found).extracting(EntityMention::surface).containsExactly(surface);
        assertThat(found.get(0).entry()).map(GazetteerEntry::id).contains(id);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"للعراق", "وللعراق", "للعراق.", "بحمص", "ببغداد", "للجيش السوري"})
    void shouldFindANameAtTheVeryBeginning(String text) {
        assertThat(tag(text)).hasSize(1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"سدمشق", "أدمشق", "الدمشق", "تداعش", "ووداعش", "بلداعش", "دمشقي", "حلبية", "عراقي", "داعشي", "بغدادية"})
    void shouldNotFindANameInsideAnotherWord(String word) {
        assertThat(tag("قالوا " + word + " أمس")).isEmpty();
    }

    private static List<EntityMention> tag(String text) {
        return TAGGER.tag(TokenisedText.of(text));
    }

    private static void check(String text, int start, String surface, String id) {
        assertThat(tag(text)).singleElement().satisfies(mention -> {
            assertThat(mention.surface()).isEqualTo(surface);
            assertThat(mention.span().start()).isEqualTo(start);
            assertThat(mention.span().length()).isEqualTo(surface.length());
            assertThat(mention.entry()).map(GazetteerEntry::id).contains(id);
        });
    }
}
