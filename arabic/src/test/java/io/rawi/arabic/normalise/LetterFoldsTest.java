package io.rawi.arabic.normalise;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every letter fold, by code point and with a word that is written with it. */
class LetterFoldsTest {

    @ParameterizedTest(name = "U+{0} {2} -> {3}")
    @CsvSource(
            delimiter = '|',
            value = {
                // alef
                "0622 | ا | القرآن | القران",
                "0623 | ا | أمير | امير",
                "0625 | ا | إيران | ايران",
                "0671 | ا | ٱلشام | الشام",
                "0672 | ا | ٲمر | امر",
                "0673 | ا | ٳمر | امر",
                "0675 | ا | ٵمر | امر",
                // hamza carriers
                "0624 | ء | رؤية | رءيه",
                "0626 | ء | وثائق | وثاءق",
                "0676 | ء | رٶية | رءيه",
                "0677 | ء | رٷية | رءيه",
                "0678 | ء | وثاٸق | وثاءق",
                // ya
                "0649 | ي | مصطفى | مصطفي",
                "06CC | ي | ایران | ايران",
                "06CD | ي | مصطفۍ | مصطفي",
                "06CE | ي | هەولێر | ههولير",
                "06D0 | ي | پېښور | بيښور",
                "06D2 | ي | رائے | راءي",
                "06D3 | ي | آئۓ | اءي",
                "0620 | ي | علؠ | علي",
                // ha
                "0629 | ه | غزة | غزه",
                "06BE | ه | بھارت | بهارت",
                "06C0 | ه | خانۀ | خانه",
                "06C1 | ه | لاہور | لاهور",
                "06C2 | ه | نامۂ | نامه",
                "06C3 | ه | جامعۃ | جامعه",
                "06D5 | ه | ئەربیل | ءهربيل",
                "06FF | ه | دۿر | دهر",
                // kaf and gaf
                "06A9 | ك | کابل | كابل",
                "06AA | ك | ڪلام | كلام",
                "06AB | ك | ګردیز | كرديز",
                "06AC | ك | ڬنز | كنز",
                "06AD | ك | ئۈرۈمڭ | ءورومك",
                "06AF | ك | گرگان | كركان",
                "06B0 | ك | ڰمر | كمر",
                "06B1 | ك | ڱمر | كمر",
                "0763 | ك | ݣلميم | كلميم",
                // other consonants
                "067E | ب | پاریس | باريس",
                "066E | ب | ٮيت | بيت",
                "0679 | ت | ٹرک | ترك",
                "0686 | ج | چابهار | جابهار",
                "0683 | ج | ڃبل | جبل",
                "0684 | ج | ڄبل | جبل",
                "0688 | د | ڈاکٹر | داكتر",
                "068A | د | ڊار | دار",
                "0691 | ر | پہاڑ | بهار",
                "0695 | ر | کڕین | كرين",
                "0698 | ز | ژنو | زنو",
                "06A1 | ف | ڡاس | فاس",
                "06A2 | ف | ڢاس | فاس",
                "06A4 | ف | ڤيينا | فيينا",
                "06A5 | ف | ڥاس | فاس",
                "066F | ق | ٯفصة | قفصه",
                "06A7 | ق | ڧفصة | قفصه",
                "06A8 | ق | ڨفصة | قفصه",
                "06B5 | ل | گوڵان | كولان",
                "06B6 | ل | ڶبن | لبن",
                "06BA | ن | خاں | خان",
                "06BB | ن | راڻي | راني",
                // Kurdish and Turkic vowels
                "06C4 | و | ۄقت | وقت",
                "06C5 | و | ۅقت | وقت",
                "06C6 | و | کۆبانی | كوباني",
                "06C7 | و | ئۇيغۇر | ءويغور",
                "06C8 | و | ۈقت | وقت",
                "06C9 | و | ۉقت | وقت",
                "06CB | و | ۋقت | وقت",
                "06CF | و | ۏقت | وقت",
            })
    void shouldFoldALetterInAWordAndPointBackToIt(String codePoint, char to, String written, String normalised) {
        char letter = (char) Integer.parseInt(codePoint, 16);
        assertThat(written).as("the word shows its letter").contains(String.valueOf(letter));
        NormalisedText folded = Normaliser.normalise(written);
        assertThat(folded.text()).isEqualTo(normalised);
        int at = written.indexOf(letter);
        assertThat(folded.text().charAt(at)).isEqualTo(to);
        assertThat(folded.original(at)).isEqualTo(new Span(at, at + 1));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"ابتثجحخدذرزسشصضطظعغفقكلمنهويء"})
    void shouldLeaveTheLettersOfArabicThemselves(String letters) {
        assertThat(Normaliser.normalise(letters).text()).isEqualTo(letters);
    }

    @Test
    void shouldFoldOnlyToLettersThatStayAsTheyAre() {
        FoldingTable.LETTERS.forEach(fold -> assertThat(
                        Normaliser.normalise(String.valueOf(fold.to())).text())
                .as(fold.why())
                .isEqualTo(String.valueOf(fold.to())));
    }

    @Test
    void shouldListNoCharacterTwice() {
        Set<Integer> seen = new HashSet<>();
        FoldingTable.LETTERS.forEach(fold -> fold.from().chars().forEach(c -> assertThat(seen.add(c))
                .as("U+%04X of %s", c, fold.why())
                .isTrue()));
        FoldingTable.PUNCTUATION.forEach(fold -> fold.from().chars().forEach(c -> assertThat(seen.add(c))
                .as("U+%04X of %s", c, fold.why())
                .isTrue()));
        (FoldingTable.QUOTES + FoldingTable.APOSTROPHES)
                .chars()
                .forEach(c -> assertThat(seen.add(c)).as("U+%04X", c).isTrue());
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "مسؤول, مسئول",
        "شؤون, شئون",
        "هيئة, هيأة",
        "أمريكا, امريكا",
        "إعلام, اعلام",
        "مبنى, مبني",
        "مدرسة, مدرسه",
        "الله, ٱللّٰه",
        "طهران, تهران",
    })
    void shouldSayWhichSpellingsMeet(String one, String other) {
        boolean meet = !one.equals("طهران") && !one.equals("هيئة");
        assertThat(Normaliser.normalise(one)
                        .text()
                        .equals(Normaliser.normalise(other).text()))
                .isEqualTo(meet);
    }

    @Test
    void shouldKeepDifferentConsonantsApart() {
        String letters = "بتثجحخدذرزسشصضطظعغفقكلمنهوي";
        Set<String> folded = letters.chars()
                .mapToObj(c -> Normaliser.normalise(String.valueOf((char) c)).text())
                .collect(Collectors.toSet());
        assertThat(folded).hasSize(letters.length());
    }
}
