package io.rawi.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class VocabularyTest {

    @Property(tries = 200)
    void shouldNumberWordsAsAMapDoes(@ForAll List<@StringLength(min = 1) String> words) {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> expected = new HashMap<>();
        words.forEach(word ->
                assertThat(vocabulary.add(word)).isEqualTo(expected.computeIfAbsent(word, any -> expected.size())));
        expected.forEach((word, number) -> assertThat(vocabulary.find("", "<" + word + ">", 1, word.length() + 1))
                .isEqualTo(number));
    }

    @Property(tries = 200)
    void shouldFindAWordWhereverItIsPartedIntoPrefixAndStretch(
            @ForAll List<@StringLength(min = 1, max = 6) String> words) {
        Vocabulary vocabulary = new Vocabulary();
        words.forEach(vocabulary::add);
        for (String word : words) {
            for (int cut = 0; cut < word.length(); cut++) {
                assertThat(vocabulary.find(word.substring(0, cut), "و" + word + "ه", cut + 1, word.length() + 1))
                        .isEqualTo(vocabulary.find("", word, 0, word.length()))
                        .isNotEqualTo(Vocabulary.UNKNOWN);
            }
        }
    }

    @Test
    void shouldKnowNoEmptyWord() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("حلب");
        assertThat(vocabulary.find("", "حلب", 1, 1)).isEqualTo(Vocabulary.UNKNOWN);
        assertThatThrownBy(() -> vocabulary.add("")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void shouldFindAWordMadeOfAPrefixAndAStretch() {
        Vocabulary vocabulary = new Vocabulary();
        int number = vocabulary.add("العراق");
        assertThat(vocabulary.find("ال", "للعراق", 2, 6)).isEqualTo(number);
        assertThat(vocabulary.find("ال", "للعراقي", 2, 7)).isEqualTo(Vocabulary.UNKNOWN);
    }

    @Test
    void shouldKeepItsNumbersWhenItGrows() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 20_000; i++) {
            assertThat(vocabulary.add("كلمه" + i)).isEqualTo(i);
        }
        for (int i = 0; i < 20_000; i++) {
            String word = "كلمه" + i;
            assertThat(vocabulary.find("", word, 0, word.length())).isEqualTo(i);
        }
    }

    @Test
    void shouldFindNoWordThatWasNotAddedAtAnySize() {
        Vocabulary vocabulary = new Vocabulary();
        for (int size = 0; size < 3_000; size++) {
            vocabulary.add("كلمه" + size);
            if (Integer.bitCount(size) <= 2) {
                for (String other : List.of("كلمه" + (size + 1), "كلمه", "كلم" + size, "كلمة" + size, "لكلمه" + size)) {
                    assertThat(vocabulary.find("", other, 0, other.length()))
                            .as("%s among %s", other, size)
                            .isEqualTo(Vocabulary.UNKNOWN);
                }
                String last = "كلمه" + size;
                assertThat(vocabulary.find("ك", last, 1, last.length())).isEqualTo(size);
            }
        }
    }

    @Test
    void shouldTellWordsOfOneHashApart() {
        // Words with one hash, as of String.hashCode.
        List<String> words = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        Vocabulary vocabulary = new Vocabulary();
        words.subList(0, 3).forEach(vocabulary::add);
        assertThat(words.stream().map(word -> vocabulary.find("", word, 0, 4)))
                .containsExactly(0, 1, 2, Vocabulary.UNKNOWN);
    }

    @Test
    void shouldFindWordsOfOneLetter() {
        Vocabulary vocabulary = new Vocabulary();
        int and = vocabulary.add("و");
        assertThat(vocabulary.find("", "قال و ذهب", 4, 5)).isEqualTo(and);
        assertThat(vocabulary.find("", "قال", 0, 1)).isEqualTo(Vocabulary.UNKNOWN);
        assertThat(vocabulary.find("و", "ذهب", 0, 3)).isEqualTo(Vocabulary.UNKNOWN);
    }

    private static final String JOINED_LETTERS = "ولبكافح";

    @Property
    void shouldLookCloserAtEachWordBehindJoinedOnes(
            @ForAll @Size(min = 1, max = 6)
                    List<@StringLength(min = 1, max = 5) @CharRange(from = '0', to = '6') String> words,
            @ForAll @StringLength(min = 1, max = 7) @CharRange(from = '0', to = '6') String form) {
        Vocabulary vocabulary = new Vocabulary();
        words.forEach(word -> vocabulary.add(arabic(word)));
        String text = arabic(form);
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(text, 0, text.length());
        for (int reading = 0; reading < readings; reading++) {
            int word = vocabulary.find(proclitics.restored(reading), text, proclitics.taken(reading), text.length());
            assertThat(word == Vocabulary.UNKNOWN || vocabulary.mayEnd(text, 0, text.length()))
                    .as("%s in %s", text, words)
                    .isTrue();
        }
        for (int start = 0; start < text.length(); start++) {
            boolean known = vocabulary.find("", text, start, text.length()) != Vocabulary.UNKNOWN;
            assertThat(!known || vocabulary.mayEnd(text, 0, text.length())).isTrue();
        }
    }

    private static String arabic(String digits) {
        StringBuilder word = new StringBuilder();
        digits.chars().forEach(digit -> word.append(JOINED_LETTERS.charAt(digit - '0')));
        return word.toString();
    }

    @Test
    void shouldTellFromItsEndThatAFormIsNoWordBehindJoinedOnes() {
        Vocabulary vocabulary = new Vocabulary();
        vocabulary.add("غاره");
        vocabulary.add("الف");
        assertThat(vocabulary.mayEnd("وبالغاره", 0, 8)).isTrue();
        assertThat(vocabulary.mayEnd("للف", 0, 3)).isTrue();
        assertThat(vocabulary.mayEnd("المدرسه", 0, 7)).isFalse();
        assertThat(vocabulary.mayEnd("من", 0, 2)).isFalse();
        assertThat(new Vocabulary().mayEnd("غاره", 0, 4)).isFalse();
    }

    @Test
    void shouldGiveAWordByItsNumber() {
        Vocabulary vocabulary = new Vocabulary();
        for (int i = 0; i < 1_000; i++) {
            vocabulary.add("كلمه" + i);
        }
        assertThat(vocabulary.size()).isEqualTo(1_000);
        for (int i = 0; i < 1_000; i++) {
            assertThat(vocabulary.word(i)).isEqualTo("كلمه" + i);
        }
    }

    @Test
    void shouldKeepWordsOfAllScriptsAndLengthsApartWhileItGrows() {
        Vocabulary vocabulary = new Vocabulary();
        Map<String, Integer> expected = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            String letters = arabic(Integer.toString(i, 7));
            for (String word : List.of(letters, letters + "الديمقراطيه", letters + i, "a" + i)) {
                expected.computeIfAbsent(word, vocabulary::add);
            }
        }
        assertThat(vocabulary.size()).isEqualTo(expected.size());
        expected.forEach((word, number) -> {
            assertThat(vocabulary.find("", word, 0, word.length())).isEqualTo(number);
            assertThat(vocabulary.word(number)).isEqualTo(word);
        });
        assertThat(vocabulary.find("", "ححححححح", 0, 7)).isEqualTo(Vocabulary.UNKNOWN);
    }
}
