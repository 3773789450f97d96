package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class NormaliserPropertyTest {

    private static final String HOSTILE =
            "اأإآٱبتثدذرزسشعفقكلمنهةويىئؤءکیگپچ\u0654\u0655\u0653\u064b\u0651\u0670ـ؛;،٬٫\"'’“”«»\u200c\u200f\u202b \n\u00a0-–&"
                    + ".:!()[quotabnsp0123٣۴ﷺﷲﻻﻣ\ufdd0\u0301\u0327eE\ud835\udc00\ud83d\ude00\ud800\udfff한\u1161…½™";

    @Property(tries = 3000)
    void shouldNormaliseTwiceAsOnce(@ForAll("hostile") String text) {
        String once = Normaliser.normalise(text).text();
        assertThat(Normaliser.normalise(once).text()).isEqualTo(once);
    }

    @Property(tries = 1000)
    void shouldNormaliseTwiceAsOnceForAnyUnits(@ForAll("anyUnits") String text) {
        String once = Normaliser.normalise(text).text();
        assertThat(Normaliser.normalise(once).text()).isEqualTo(once);
    }

    @Property(tries = 2000)
    void shouldKeepOffsetsInsideAndInOrder(@ForAll("hostile") String text) {
        NormalisedText normalised = Normaliser.normalise(text);
        int before = 0;
        int endBefore = 0;
        for (int i = 0; i < normalised.text().length(); i++) {
            Span span = normalised.original(i);
            assertThat(span.start()).isBetween(before, text.length());
            assertThat(span.end()).isBetween(endBefore, text.length());
            before = span.start();
            endBefore = span.end();
        }
    }

    @Property(tries = 1000)
    void shouldGiveOneSpellingToCanonicallyEquivalentArabic(@ForAll("arabic") String text) {
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(text, Normalizer.Form.NFD);
        assertThat(Normaliser.normalise(decomposed).text())
                .isEqualTo(Normaliser.normalise(composed).text());
    }

    @Property(tries = 500)
    void shouldLeaveNoMarkAndNoControl(@ForAll("hostile") String text) {
        assertThat(Normaliser.normalise(text).text())
                .doesNotContainPattern("[\\u064b-\\u0655\\u0670\\u0640\\u200b-\\u200f\\n]|  ");
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings().withChars(HOSTILE.toCharArray()).ofMaxLength(60);
    }

    @Provide
    Arbitrary<String> anyUnits() {
        return Arbitraries.strings().withCharRange('\u0000', '\uffff').ofMaxLength(40);
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.strings()
                .withChars("اأإآبتؤوئيىةهء \u064b".toCharArray())
                .ofMaxLength(40);
    }
}
