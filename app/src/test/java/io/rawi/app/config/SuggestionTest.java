package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final List<String> KNOWN = List.of("kafka.partitions", "enrich.threads", "sources");

    @Test
    void shouldFindWhatWasMeant() {
        assertThat(Suggestion.of("kafka.partition", KNOWN)).hasValue("kafka.partitions");
        assertThat(Suggestion.of("enrich.treads", KNOWN)).hasValue("enrich.threads");
        assertThat(Suggestion.of("source", KNOWN)).hasValue("sources");
    }

    @Test
    void shouldSayNothingRatherThanSomethingFarOff() {
        assertThat(Suggestion.of("completely-else", KNOWN)).isEmpty();
    }

    @Property
    void shouldMeasureTheSameBothWays(
            @ForAll @AlphaChars @StringLength(max = 12) String a,
            @ForAll @AlphaChars @StringLength(max = 12) String b) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(Suggestion.distance(b, a));
        assertThat(Suggestion.distance(a, b) == 0).isEqualTo(a.equals(b));
        assertThat(Suggestion.distance(a, b)).isLessThanOrEqualTo(Math.max(a.length(), b.length()));
    }
}
