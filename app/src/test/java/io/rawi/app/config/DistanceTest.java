package io.rawi.app.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistanceTest {

    @ParameterizedTest
    @CsvSource({
        "'','',0",
        "'',abc,3",
        "abc,'',3",
        "kitten,sitting,3",
        "flaw,lawn,2",
        "threads,treads,1", // one left out
        "threads,thhreads,1", // one too many
        "threads,thraeds,2", // two exchanged
        "port,Port,1", // capitals are other letters
    })
    void shouldCountInsertionsDeletionsAndSubstitutions(String a, String b, int distance) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(distance);
    }

    @Property(tries = 300)
    void shouldAgreeWithTheDefinition(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 6) String b) {
        assertThat(Suggestion.distance(a, b)).isEqualTo(byDefinition(a, b));
    }

    @Property(tries = 300)
    void shouldNeverGetShorterByADetour(
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String a,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String b,
            @ForAll @CharRange(from = 'a', to = 'c') @StringLength(max = 8) String c) {
        assertThat(Suggestion.distance(a, c))
                .isLessThanOrEqualTo(Suggestion.distance(a, b) + Suggestion.distance(b, c));
    }

    @Test
    void shouldTakeTheNearestAndOfEquallyNearTheFirstByName() {
        assertThat(Suggestion.of("port", List.of("ports", "sport", "part"))).hasValue("part");
        assertThat(Suggestion.of("threads", List.of("treads", "threads", "thread")))
                .hasValue("threads");
    }

    @Test
    void shouldAllowLongNamesMoreMistakesThanShortOnes() {
        assertThat(Suggestion.of("abcdefghi", List.of("abcdefxyz"))).hasValue("abcdefxyz");
        assertThat(Suggestion.of("abc", List.of("xyz"))).isEmpty();
        assertThat(Suggestion.of("ab", List.of("xy"))).hasValue("xy");
        assertThat(Suggestion.of("anything", List.of())).isEmpty();
    }

    /** The recursive definition, too slow for anything but short words. */
    private static int byDefinition(String a, String b) {
        if (a.isEmpty() || b.isEmpty()) {
            return a.length() + b.length();
        }
        String shortA = a.substring(1);
        String shortB = b.substring(1);
        if (a.charAt(0) == b.charAt(0)) {
            return byDefinition(shortA, shortB);
        }
        return 1 + Math.min(byDefinition(shortA, shortB), Math.min(byDefinition(shortA, b), byDefinition(a, shortB)));
    }
}
