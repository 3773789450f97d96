package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole sentences with quoted names, in every style of quotation marks, well and badly spaced. */
class QuotedNamesTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static final List<String> STYLES = List.of(
            "«%s»", "“%s”", "”%s“", "\"%s\"", "‘%s’", "''%s''", "„%s‟", "‹%s›", "&quot;%s&quot;", "\u200f«%s»\u200f");

    private static final List<String> SPACED = List.of("« %s »", "“ %s ”", "” %s “", "\" %s \"", "“ %s”", "« %s»");

    /** A sentence; what is quoted in it, in order; the names in it, in order. */
    private record Quoting(String sentence, List<String> quoted, List<String> ids) {}

    private static final List<Quoting> SENTENCES = List.of(
            new Quoting(
                    "أعلنت %s أمس السيطرة على الباغوز.",
                    List.of("قسد"), List.of("org:sdf", "place:sy/deir-ez-zor/al-baghuz")),
            new Quoting("قُتل عنصران من %s، وجُرح ثالث", List.of("داعش"), List.of("org:isis")),
            new Quoting(
                    "اتفاق بين %s و%s في منبج",
                    List.of("قسد", "النظام السوري"),
                    List.of("org:sdf", "org:syrian-government", "place:sy/aleppo/manbij")),
            new Quoting(
                    "نقلت وكالة %s عن شهود أن الرتل دخل حلب",
                    List.of("سانا"), List.of("org:sana", "place:sy/aleppo/aleppo")),
            new Quoting("قالت صحيفة %s: لا جديد", List.of("الشرق الأوسط"), List.of("org:asharq-al-awsat")),
            new Quoting("انسحب مقاتلو %s؟", List.of("هيئة تحرير الشام"), List.of("org:hts")),
            new Quoting("غارات على %s!", List.of("هجين"), List.of("place:sy/deir-ez-zor/hajin")),
            new Quoting("بدأت عملية %s شمالي سوريا", List.of("نبع السلام"), List.of("other:peace-spring", "place:sy")),
            new Quoting("%s تنفي", List.of("حماس"), List.of("org:hamas")),
            new Quoting("ذكرت قناة %s", List.of("الجزيرة"), List.of("org:aljazeera")));

    static Stream<Arguments> wellSpaced() {
        return SENTENCES.stream().flatMap(quoting -> STYLES.stream().map(style -> Arguments.of(style, quoting)));
    }

    static Stream<Arguments> badlySpaced() {
        return SENTENCES.stream().flatMap(quoting -> SPACED.stream().map(style -> Arguments.of(style, quoting)));
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource({"wellSpaced", "badlySpaced"})
    void shouldFindQuotedNames(String style, Quoting quoting) {
        Object[] quotations = quoting.quoted.stream().map(style::formatted).toArray();
        String text = quoting.sentence.formatted(quotations);
        List<EntityMention> found = TAGGER.tag(TokenisedText.of(text));
        assertThat(found)
                .extracting(mention -> mention.entry().map(GazetteerEntry::id).orElse("?"))
                .as(text)
                .isEqualTo(quoting.ids);
        for (String quoted : quoting.quoted) {
            assertThat(found)
                    .filteredOn(mention -> mention.surface().endsWith(quoted))
                    .as("%s, without its marks", quoted)
                    .singleElement()
                    .satisfies(mention ->
                            assertThat(mention.surface()).doesNotContainPattern("[«»“”\"‘’„‟‹›&;]$|^[«»“”\"‘’„‟‹›&;]"));
        }
    }

    @Test
    void shouldTellNamesInsideALongQuotation() {
        String text = "قال القائد: “ سندخل ديرالزور قريبا، ولن نخرج من الرقة ”. ثم غادر إلى الحسكة.";
        assertThat(TAGGER.tag(TokenisedText.of(text)))
                .extracting(EntityMention::surface)
                .containsExactly("ديرالزور", "الرقة", "الحسكة");
    }

    @Test
    void shouldTakeBracketsForQuotationMarks() {
        String text = "تنفي (هتش) و(مسد) الخبر، بحسب (واس) وجريدة (عكاظ)";
        assertThat(TAGGER.tag(TokenisedText.of(text)))
                .extracting(mention -> mention.entry().orElseThrow().id())
                .containsExactly("org:hts", "org:sdc", "org:spa", "org:okaz");
    }

    @Test
    void shouldNotTakeAWordOfALongQuotationForAQuotedName() {
        String text = "قال «فتح الباب أمام الجميع حماس الجزيرة» ومضى";
        assertThat(TAGGER.tag(TokenisedText.of(text))).isEmpty();
    }
}
