package io.rawi.arabic.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class QuantityPropertyTest {

    private static final QuantityTagger TAGGER = new QuantityTagger();
    private static final String[] PIECES = {
        "20",
        "3",
        "2015",
        "1,500",
        "1.2",
        "5/3",
        "192.168.1.1",
        "-",
        "-",
        "%",
        "$",
        "(",
        ")",
        ":",
        ".",
        "\n",
        "^",
        "e",
        "ألف",
        "مليون",
        "مئة",
        "ثلاث",
        "عشرون",
        "و",
        "وعشرين",
        "نصف",
        "خمس",
        "الخامس",
        "عشر",
        "أخماس",
        "سالب",
        "فاصلة",
        "صفر",
        "أكثر",
        "من",
        "بين",
        "إلى",
        "لا",
        "يقل",
        "عن",
        "على",
        "الأقل",
        "عشرات",
        "الآلاف",
        "عدة",
        "في",
        "المئة",
        "بالمئة",
        "قتيل",
        "وجريح",
        "جنديان",
        "رجلا",
        "الدول",
        "الثلاث",
        "عدد",
        "عام",
        "رقم",
        ">",
        "<=",
        "1-^2",
        "2^",
        "12e",
        "دزينة"
    };

    @Property(tries = 3000)
    void shouldStayInsideTextAndCoverWhatItClaims(@ForAll("phrases") String sentence) {
        check(sentence);
    }

    @Property(tries = 500)
    void shouldSurviveAnyUnicode(@ForAll String text) {
        check(text);
    }

    @Property(tries = 300)
    void shouldSayTheSameEachTime(@ForAll("phrases") String sentence) {
        assertThat(tag(sentence)).isEqualTo(tag(sentence));
    }

    private static void check(String sentence) {
        int end = 0;
        for (QuantityMention mention : tag(sentence)) {
            assertThat(mention.span().of(sentence)).isEqualTo(mention.phrase()).isNotBlank();
            assertThat(mention.span().start()).isGreaterThanOrEqualTo(end);
            end = mention.span().end();
            if (mention.low().isPresent() && mention.high().isPresent()) {
                assertThat(mention.low().getAsDouble())
                        .isLessThanOrEqualTo(mention.high().getAsDouble());
            }
            mention.counted().ifPresent(span -> assertThat(span.of(sentence)).isNotBlank());
        }
    }

    private static List<QuantityMention> tag(String sentence) {
        return TAGGER.tag(TokenisedText.of(sentence), List.of());
    }

    @Provide
    Arbitrary<String> phrases() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(12).map(pieces -> {
            StringBuilder sentence = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                sentence.append(pieces.get(i)).append((i + pieces.get(i).length()) % 4 == 0 ? "" : " ");
            }
            return sentence.toString();
        });
    }
}
