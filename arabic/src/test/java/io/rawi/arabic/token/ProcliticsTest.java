package io.rawi.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProcliticsTest {

    /** The readings of a word, each written as what is left with what is put back. */
    private static List<String> readings(String word) {
        Proclitics proclitics = new Proclitics();
        int count = proclitics.read(word, 0, word.length());
        List<String> readings = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            readings.add(proclitics.restored(i) + word.substring(proclitics.taken(i)));
        }
        return readings;
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // no proclitic: as it stands
        "دمشق, دمشق",
        "سوريا, سوريا",
        "العراق, العراق",
        // one conjunction
        "ودمشق, ودمشق دمشق",
        "فدمشق, فدمشق دمشق",
        // one preposition
        "بدمشق, بدمشق دمشق",
        "كدمشق, كدمشق دمشق",
        "لدمشق, لدمشق دمشق",
        // both; the conjunction alone is a reading too, for names that begin with the letter
        "وبدمشق, وبدمشق بدمشق دمشق",
        "وبغداد, وبغداد بغداد غداد",
        "فلبنان, فلبنان لبنان بنان",
        // the article written into the preposition
        "للعراق, للعراق لعراق العراق اللعراق",
        "وللعراق, وللعراق للعراق لعراق العراق اللعراق",
        "للاذقيه, للاذقيه لاذقيه الاذقيه اللاذقيه",
        // what is no proclitic
        "سدمشق, سدمشق",
        "الدمشق, الدمشق",
        "تدمر, تدمر",
    })
    void shouldReadAWordInAllItsWays(String word, String readings) {
        assertThat(readings(word)).containsExactly(readings.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"و", "ول", "لل", "بل", "كل", "فل", "له"})
    void shouldNotTakeAShortWordApart(String word) {
        assertThat(readings(word)).containsExactly(word);
    }

    @Test
    void shouldLookAtItsWordAlone() {
        Proclitics proclitics = new Proclitics();
        String text = "في ودمشق امس";
        int readings = proclitics.read(text, 3, 8);
        assertThat(readings).isEqualTo(2);
        assertThat(proclitics.taken(1)).isEqualTo(1);
    }

    @Test
    void shouldForgetTheWordBefore() {
        Proclitics proclitics = new Proclitics();
        proclitics.read("وللعراق", 0, 7);
        assertThat(proclitics.read("دمشق", 0, 4)).isEqualTo(1);
        assertThat(proclitics.taken(0)).isZero();
        assertThat(proclitics.restored(0)).isEmpty();
    }

    @Property(tries = 500)
    void shouldGiveTheWordItselfFirstAndNeverMoreThanItHasRoomFor(@ForAll("words") String word) {
        List<String> readings = readings(word);
        assertThat(readings).hasSizeBetween(1, Proclitics.MAX_READINGS).startsWith(word);
        assertThat(readings).allSatisfy(reading -> assertThat(reading).isNotEmpty());
    }

    @Provide
    Arbitrary<String> words() {
        return Arbitraries.strings()
                .withChars("وفبلكاسدق".toCharArray())
                .ofMinLength(1)
                .ofMaxLength(8);
    }
}
