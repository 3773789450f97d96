package io.rawi.arabic.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.language.Evidence.Script;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {

    @Test
    void shouldTakeTheArabicScriptForArabicWhereNothingTells() {
        assertThat(new Evidence().arabicScript()).isEqualTo(Language.ARABIC);
    }

    @Test
    void shouldTakeATieForArabic() {
        Evidence evidence = new Evidence();
        evidence.add(Language.ARABIC, 5);
        evidence.add(Language.PERSIAN, 5);

        assertThat(evidence.arabicScript()).isEqualTo(Language.ARABIC);
        evidence.add(Language.PERSIAN, 1);
        assertThat(evidence.arabicScript()).isEqualTo(Language.PERSIAN);
    }

    @ParameterizedTest
    @CsvSource({
        "40, 2, true, enough of both",
        "39, 2, false, too few letters",
        "40, 1, false, too few words",
        "400, 0, false, no words"
    })
    void shouldLetALineDecideByLettersAndWords(int letters, int words, boolean decides, String why) {
        Evidence evidence = new Evidence();
        evidence.word(Script.ARABIC, letters);
        for (int i = 0; i < words; i++) {
            evidence.frequentWord(Language.URDU);
        }

        assertThat(evidence.decidesArabicScript()).isEqualTo(decides);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, ENGLISH", "12, 1, ENGLISH", "13, 1, UNDETERMINED", "24, 2, ENGLISH", "5, 0, UNDETERMINED"})
    void shouldBelieveOneFrequentWordInTwelve(int words, int frequent, Language language) {
        Evidence evidence = new Evidence();
        for (int i = 0; i < words; i++) {
            evidence.word(Script.LATIN, 5);
        }
        for (int i = 0; i < frequent; i++) {
            evidence.frequentWord(Language.ENGLISH);
        }

        assertThat(evidence.latinScript()).isEqualTo(language);
        assertThat(evidence.decidesLatinScript()).isEqualTo(language != Language.UNDETERMINED);
    }

    @Test
    void shouldAddUpWhatLinesTell() {
        Evidence one = new Evidence();
        one.word(Script.ARABIC, 10);
        one.frequentWord(Language.SORANI);
        Evidence two = new Evidence();
        two.word(Script.LATIN, 4);
        two.word(Script.OTHER, 3);
        two.add(Language.PERSIAN, 3);
        Evidence all = new Evidence();

        all.add(one);
        all.add(two);

        assertThat(all.arabicLetters()).isEqualTo(10);
        assertThat(all.latinLetters()).isEqualTo(4);
        assertThat(all.otherLetters()).isEqualTo(3);
        assertThat(all.arabicScript()).isEqualTo(Language.SORANI);
    }
}
