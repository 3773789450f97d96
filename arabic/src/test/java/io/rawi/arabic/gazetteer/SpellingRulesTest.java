package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingRulesTest {

    private static Set<String> spellings(String pattern) {
        return SpellingRules.spellings(pattern).stream()
                .map(words -> String.join(" ", words))
                .collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                // as it stands, in normalised spelling
                "حلب; حلب",
                "الرقة; الرقه",
                "أَعْزاز; اعزاز",
                "دير الزور; دير الزور",
                "T4; T4|T 4",
                // there or not
                "(مخيم) الزعتري; مخيم الزعتري|الزعتري",
                "(ال)حوثي; الحوثي|حوثي",
                "مجلس الأمن (الدولي); مجلس الامن|مجلس الامن الدولي",
                "(نادي) تشيلسي; نادي تشيلسي|تشيلسي",
                // one of them
                "{عانة~عنة}; عانه|عنه",
                "{قضاء~مدينة} بلد; قضاء بلد|مدينه بلد",
                "{حي~} جوبر; حي جوبر|جوبر",
                "{أسدود~أشدود}; اسدود|اشدود",
                // both in one
                "({جبل~جبال}) نفوسة; نفوسه|جبل نفوسه|جبال نفوسه",
                "(لواء) (ال)فاطمي; فاطمي|الفاطمي|لواء فاطمي|لواء الفاطمي",
                // words with several spellings
                "الديمقراطي; الديمقراطي|الديموقراطي",
                "ميليشيا بدر; ميليشيا بدر|مليشيا بدر",
                "أمريكا; امريكا|اميركا",
                "القوات الأميركية; القوات الاميركيه|القوات الامريكيه",
                // the plural's cases
                "الحوثيون; الحوثيون|الحوثيين",
                "المتمردون الحوثيون; المتمردون الحوثيون|المتمردون الحوثيين",
                // أبو and عبد
                "أبو كمال; ابو كمال|ابوكمال|ابي كمال|ابا كمال",
                "عبد الله; عبد الله|عبدالله",
                "عبد ربه; عبد ربه",
                "أحمد أبو الغيط; احمد ابو الغيط|احمد ابوالغيط|احمد ابي الغيط|احمد ابا الغيط",
                "محمد عبد السلام; محمد عبد السلام|محمد عبدالسلام",
            })
    void shouldGiveEverySpellingOfAPattern(String pattern, String expected) {
        String[] wanted = expected.split("\\|");
        if (pattern.equals("T4")) {
            assertThat(spellings(pattern))
                    .as("letters and digits are two words")
                    .containsExactly("T 4");
        } else {
            assertThat(spellings(pattern)).contains(wanted);
        }
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "حلب; 1",
                "(مخيم) الزعتري; 2",
                "{أ~ب~ج} د; 3",
                "({أ~ب}) ج; 3",
                "{أ~ب} {ج~د}; 4",
                "{أ~ب} (ج) {د~ه}; 8",
                "ليون; 1",
                "عيون; 1",
            })
    void shouldGiveNoMoreThanThePatternSays(String pattern, int count) {
        assertThat(spellings(pattern)).hasSize(count);
    }

    @Test
    void shouldGiveNothingForAPatternWithoutLetters() {
        assertThat(SpellingRules.spellings("...")).isEmpty();
        assertThat(SpellingRules.spellings("")).isEmpty();
        assertThat(SpellingRules.spellings("()")).isEmpty();
    }

    @Test
    void shouldGiveSpellingsThatNormalisedTextCanHold() {
        Gazetteer gazetteer = Gazetteer.builtIn();
        Set<String> known = gazetteer.names().stream()
                .map(name -> name.entry().id() + " " + String.join(" ", name.words()))
                .collect(Collectors.toSet());
        for (Name name : gazetteer.names()) {
            // A joined أبو is brought apart where the normaliser knows the compound: then that spelling has to be
            // there.
            String normalised =
                    Normaliser.normalise(String.join(" ", name.words())).text();
            assertThat(known).contains(name.entry().id() + " " + normalised);
        }
    }

    @Test
    void shouldGiveTheSpellingsInOneOrder() {
        String pattern = "({حركة~حزب}) النهضة (التونسية)";
        List<List<String>> first = List.copyOf(SpellingRules.spellings(pattern));
        for (int i = 0; i < 20; i++) {
            assertThat(List.copyOf(SpellingRules.spellings(pattern))).isEqualTo(first);
        }
    }
}
