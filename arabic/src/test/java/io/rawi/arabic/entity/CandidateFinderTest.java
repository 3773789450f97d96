package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The finder against the built-in names, and against a search that looks up every stretch of words in a map. */
class CandidateFinderTest {

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();
    private static final CandidateFinder FINDER = new CandidateFinder(GAZETTEER);
    private static final Map<String, List<Name>> BY_SPELLING = bySpelling();

    private static Map<String, List<Name>> bySpelling() {
        Map<String, List<Name>> bySpelling = new HashMap<>();
        for (Name name : GAZETTEER.names()) {
            bySpelling
                    .computeIfAbsent(String.join(" ", name.words()), any -> new ArrayList<>())
                    .add(name);
        }
        return bySpelling;
    }

    private static List<Candidate> find(String text) {
        return FINDER.find(Tokens.of(Normaliser.normalise(text).text()));
    }

    @Test
    void shouldFindNothingInNothing() {
        assertThat(find("")).isEmpty();
        assertThat(find("، . ؛ «»")).isEmpty();
        assertThat(find("كتب التلميذ درسه في دفتره")).isEmpty();
    }

    @Test
    void shouldFindEverySpellingOfTheGazetteer() {
        for (Name name : GAZETTEER.names()) {
            Tokens tokens = Tokens.of(String.join(" ", name.words()));
            assertThat(FINDER.find(tokens)).as(String.join(" ", name.words())).anySatisfy(candidate -> {
                assertThat(candidate.first()).isZero();
                assertThat(candidate.last()).isEqualTo(tokens.count() - 1);
                assertThat(candidate.names()).contains(name);
            });
        }
    }

    @Test
    void shouldGiveTheLongestFirst() {
        List<Candidate> found = find("مجلس دير الزور العسكري");
        assertThat(found.get(0).last()).isEqualTo(3);
        assertThat(found).extracting(Candidate::first).isSorted();
    }

    @Test
    void shouldPreferTheWordItselfToAReadingWithoutItsFirstLetter() {
        List<Candidate> found = find("بغداد");
        assertThat(found.get(0).taken()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1} letters taken, {2} shown from")
    @CsvSource({
        "قسد, 0, 0",
        "لقسد, 1, 1",
        "وبقسد, 2, 2",
        "للعراق, 2, 0",
        "وللعراق, 3, 1",
        "بالعراق, 1, 1",
        "للاذقية, 2, 0",
    })
    void shouldTellWhatProcliticsTakeAndWhereTheNameIsShown(String word, int taken, int start) {
        assertThat(find(word)).singleElement().satisfies(candidate -> {
            assertThat(candidate.taken()).isEqualTo(taken);
            assertThat(candidate.start()).isEqualTo(start);
        });
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "دير، الزور",
                "دير. الزور",
                "دير «الزور»",
                "دير (الزور)",
                "دير / الزور",
                "دير: الزور",
                "دير - الزور",
            })
    void shouldNotJoinWordsAcrossAMark(String text) {
        assertThat(find(text)).isEmpty();
    }

    @Property(tries = 1000)
    void shouldFindWhatASearchOfEveryStretchFinds(@ForAll("texts") String text) {
        Tokens tokens = Tokens.of(Normaliser.normalise(text).text());
        Set<String> found = new TreeSet<>();
        for (Candidate candidate : FINDER.find(tokens)) {
            candidate
                    .names()
                    .forEach(name ->
                            found.add(candidate.first() + ".." + candidate.last() + " " + String.join(" ", name.words())
                                    + " " + name.entry().id()));
        }
        assertThat(found).isEqualTo(searched(tokens));
    }

    private static Set<String> searched(Tokens tokens) {
        Set<String> found = new TreeSet<>();
        for (int first = 0; first < tokens.count(); first++) {
            for (String reading : readings(tokens.text(first))) {
                StringBuilder spelling = new StringBuilder(reading);
                for (int last = first; last < tokens.count(); last++) {
                    if (last > first) {
                        String gap = tokens.text().substring(tokens.end(last - 1), tokens.start(last));
                        if (!gap.isEmpty() && !gap.equals(" ") && !gap.equals("-")) {
                            break;
                        }
                        spelling.append(' ').append(tokens.text(last));
                    }
                    for (Name name : BY_SPELLING.getOrDefault(spelling.toString(), List.of())) {
                        found.add(first + ".." + last + " " + spelling + " "
                                + name.entry().id());
                    }
                }
            }
        }
        return found;
    }

    /** The readings of a word by the grammar: (و|ف)? (ب|ل|ك)? and what لل may stand for. */
    private static Set<String> readings(String word) {
        Set<String> readings = new TreeSet<>(List.of(word));
        String rest = word;
        if (word.length() > 2 && word.matches("[وف].*")) {
            rest = word.substring(1);
            readings.add(rest);
        }
        if (rest.length() > 2 && rest.matches("[بلك].*")) {
            readings.add(rest.substring(1));
            if (rest.startsWith("لل")) {
                readings.add("ال" + rest.substring(2));
                readings.add("الل" + rest.substring(2));
            }
        }
        return readings;
    }

    @Provide
    Arbitrary<String> texts() {
        List<String> spellings = BY_SPELLING.keySet().stream().sorted().toList();
        Arbitrary<String> names = Arbitraries.of(spellings);
        Arbitrary<String> glue =
                Arbitraries.of(" ", " ", " ", "-", "، ", " و", " ل", " لل", " وب", " «", "» ", "24", "");
        Arbitrary<String> parts = Arbitraries.oneOf(
                names,
                glue,
                glue,
                Arbitraries.of("قوات", "محافظة", "دير", "الزور", "بن", "محمد", "الجيش", "حزب", "ال"));
        return parts.list().ofMaxSize(14).map(list -> String.join("", list));
    }
}
