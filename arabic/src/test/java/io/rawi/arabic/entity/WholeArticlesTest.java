package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole articles, where a name in one paragraph decides about a word in another. */
class WholeArticlesTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static List<String> tag(String text) {
        return TAGGER.tag(TokenisedText.of(text)).stream()
                .map(mention ->
                        mention.surface() + " " + mention.entry().orElseThrow().id())
                .toList();
    }

    @Test
    void shouldReadAReportFromTheEuphrates() {
        String text =
                """
                “قسد” تتقدم نحو هجين وتأسر عناصر من التنظيم

                أعلنت ” قوات سوريا الديمقراطية “ يوم الجمعة تقدمها في محيط بلدة هجين شرقي ديرالزور، بإسناد من
                طيران التحالف الدولي.

                وقال مصدر لـ«فرات بوست» إن الاشتباكات امتدت إلى السوسة والشعفة، وإن عناصر تنظيم “ داعش ” انسحبوا نحو
                الباغوز . وأضاف أن غيكا نفى ذلك، في إشارة إلى الجنرال كريستوفر غيكا.
                """;
        assertThat(tag(text))
                .containsExactly(
                        "قسد org:sdf",
                        "هجين place:sy/deir-ez-zor/hajin",
                        "قوات سوريا الديمقراطية org:sdf",
                        "هجين place:sy/deir-ez-zor/hajin",
                        "ديرالزور place:sy/deir-ez-zor/deir-ez-zor",
                        "التحالف الدولي org:coalition-against-isis",
                        "فرات بوست org:euphrates-post",
                        "السوسة place:sy/deir-ez-zor/al-susah",
                        "الشعفة place:sy/deir-ez-zor/al-shafah",
                        "داعش org:isis",
                        "الباغوز place:sy/deir-ez-zor/al-baghuz",
                        "غيكا person:christopher-ghika",
                        "كريستوفر غيكا person:christopher-ghika");
    }

    @Test
    void shouldReadTheNationalArmyByTheCountry() {
        String syria = "الجيش الوطني ينفي\n\nنفى الجيش الوطني انسحابه من محيط عفرين.";
        String libya = "الجيش الوطني ينفي\n\nنفى الجيش الوطني انسحابه من محيط سبها وبنغازي.";
        String yemen = "الجيش الوطني ينفي\n\nنفى الجيش الوطني انسحابه من محيط صعدة وحضرموت.";
        assertThat(tag(syria)).startsWith("الجيش الوطني org:sna", "الجيش الوطني org:sna");
        assertThat(tag(libya)).startsWith("الجيش الوطني org:lna", "الجيش الوطني org:lna");
        assertThat(tag(yemen)).startsWith("الجيش الوطني org:yemeni-army", "الجيش الوطني org:yemeni-army");
        assertThat(tag("الجيش الوطني ينفي")).as("nothing tells which").isEmpty();
    }

    @Test
    void shouldLetALaterFullNameExplainAnEarlierShortOne() {
        String text = "الصدر يدعو إلى التهدئة\n\nدعا مقتدى الصدر أنصاره إلى التهدئة في بغداد.";
        assertThat(tag(text))
                .containsExactly(
                        "الصدر person:muqtada-al-sadr",
                        "مقتدى الصدر person:muqtada-al-sadr",
                        "بغداد place:iq/baghdad/baghdad");
        assertThat(tag("ألم في الصدر\n\nيعاني المرضى من ألم في الصدر.")).isEmpty();
    }

    @Test
    void shouldNotReadANameAcrossHeadlineAndBody() {
        assertThat(tag("مقتل قيادي في حزب\n\nالله يعين الناس")).isEmpty();
        assertThat(tag("مقتل قيادي في حزب\nالله اللبناني")).containsExactly("حزب\nالله اللبناني org:hezbollah");
    }

    @Test
    void shouldReadAWireReportInForms() {
        String text = "ﺩﻣﺸﻖ (ا ف ب) - ﻗﺘﻞ ٢٠ ﺷﺨﺼﺎً ﻓﻲ ﺣﻠﺐ ﻭﺇﺩﻟﺐ";
        assertThat(TAGGER.tag(TokenisedText.of(text)))
                .extracting(mention -> mention.entry().orElseThrow().id())
                .containsExactly(
                        "place:sy/damascus/damascus", "org:afp", "place:sy/aleppo/aleppo", "place:sy/idlib/idlib");
    }

    @Test
    void shouldReadAPersianKeyboard() {
        assertThat(tag("آیة الله خامنئی در تهران"))
                .as("letters of a Persian keyboard")
                .contains("خامنئی person:ali-khamenei");
        assertThat(tag("قال حسن روحاني في طهران إن ايران لن تتراجع"))
                .containsExactly("حسن روحاني person:hassan-rouhani", "طهران place:ir/tehran", "ايران place:ir");
    }

    @Test
    void shouldReadASportsPage() {
        String text = "فاز نادي الهلال على نادي النصر في الرياض، وتعادل ريال مدريد وبرشلونة.\nالهلال في السماء.";
        assertThat(tag(text))
                .containsExactly(
                        "نادي الهلال org:al-hilal",
                        "نادي النصر org:al-nassr",
                        "الرياض place:sa/riyadh/riyadh",
                        "ريال مدريد org:real-madrid",
                        "برشلونة place:es/barcelona");
    }

    @Test
    void shouldReadAPressReview() {
        String text = "اهتمت «الحياة» و«الشرق الأوسط» بالاتفاق، ورأت الغارديان أن الحياة في الشرق الأوسط تتغير.";
        assertThat(tag(text))
                .containsExactly(
                        "الحياة org:al-hayat",
                        "الشرق الأوسط org:asharq-al-awsat",
                        "الغارديان org:guardian",
                        "الشرق الأوسط place:middle-east");
    }
}
