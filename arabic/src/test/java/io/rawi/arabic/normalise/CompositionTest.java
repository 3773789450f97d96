package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.text.Normalizer;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** Composition against the NFKC of the Java library. */
class CompositionTest {

    @Property(tries = 2000)
    void shouldGiveNfkc(@ForAll("sequences") String text) {
        assertThat(Composition.compose(text).text()).isEqualTo(Normalizer.normalize(text, Normalizer.Form.NFKC));
    }

    @Property(tries = 1000)
    void shouldKeepOffsetsInsideAndInOrder(@ForAll("sequences") String text) {
        NormalisedText composed = Composition.compose(text);
        int before = 0;
        for (int i = 0; i < composed.text().length(); i++) {
            Span span = composed.original(i);
            assertThat(span.start()).isBetween(before, text.length() - 1);
            assertThat(span.end()).isBetween(span.start() + 1, text.length());
            before = span.start();
        }
        if (!text.isEmpty()) {
            int length = composed.text().length();
            assertThat(composed.original(0, length)).isEqualTo(new Span(0, text.length()));
        }
    }

    @Test
    void shouldPointASequenceToAllOfIt() {
        NormalisedText composed = Composition.compose("ا\u0653ل");
        assertThat(composed.text()).isEqualTo("آل");
        assertThat(composed.original(0)).isEqualTo(new Span(0, 2));
        assertThat(composed.original(1)).isEqualTo(new Span(2, 3));
    }

    @Test
    void shouldPointEachCharacterOfWhatStaysToItself() {
        NormalisedText composed = Composition.compose("حِمص");
        assertThat(composed.text()).isEqualTo("حِمص");
        for (int i = 0; i < 4; i++) {
            assertThat(composed.original(i)).isEqualTo(new Span(i, i + 1));
        }
    }

    @Test
    void shouldGrowBeyondTheRoomItBeginsWith() {
        String text = "ﷺ".repeat(100);
        NormalisedText composed = Composition.compose(text);
        assertThat(composed.text()).hasSize(1800);
        assertThat(composed.original(1799)).isEqualTo(new Span(99, 100));
    }

    @Test
    void shouldKeepNothingOfNothing() {
        assertThat(Composition.compose("").text()).isEmpty();
    }

    @Provide
    Arbitrary<String> sequences() {
        return Arbitraries.strings()
                .withChars("اوىيهآأ\u0653\u0654\u0655\u064b\u0651ﷺﻻeéE\u0301\u0327\u0323한\u1100\u1161\u11a8½ﬁ "
                        .toCharArray())
                .ofMaxLength(24);
    }
}
