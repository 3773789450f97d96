package io.rawi.app.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.QuantityMention;
import io.rawi.schema.Span;
import org.junit.jupiter.api.Test;

class QuantityTextTest {

    @Test
    void shouldShowExactNumbersRoughOnesAndIntervals() {
        assertThat(text(20d, 20d, 20d, true, true)).isEqualTo("20");
        assertThat(text(null, 3000d, null, true, true)).isEqualTo("~3000");
        assertThat(text(20d, null, null, false, true)).isEqualTo("(20,)");
        assertThat(text(34d, 34d, null, true, true)).isEqualTo("[34,)");
        assertThat(text(20d, null, 100d, true, false)).isEqualTo("[20,100)");
        assertThat(text(null, 15d, 15d, true, true)).isEqualTo("(,15]");
        assertThat(text(2.5e6, 2.5e6, 2.5e6, true, true)).isEqualTo("2500000");
    }

    private static String text(Double low, Double best, Double high, boolean lowInclusive, boolean highInclusive) {
        QuantityMention mention = new QuantityMention();
        mention.setSpan(new Span(0, 1));
        mention.setPhrase("x");
        mention.setLow(low);
        mention.setBest(best);
        mention.setHigh(high);
        mention.setLowInclusive(lowInclusive);
        mention.setHighInclusive(highInclusive);
        return QuantityText.of(mention);
    }
}
