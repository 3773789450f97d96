package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.tagger.ListedKind;
import io.rawi.arabic.tagger.ListedKind.Position;
import io.rawi.arabic.tagger.ListedWords;
import org.junit.jupiter.api.Test;

class NameListsTest {

    private static long bits(ListedWords words, String word) {
        return words.of(word, word);
    }

    @Test
    void shouldTellWhereAWordStandsInAName() {
        ListedWords words = NameLists.of("# a remark\nclub\tنجم الساحل الشرقي | الساحل\n");

        assertThat(bits(words, "نجم")).isEqualTo(ListedKind.CLUB.bit(Position.FIRST));
        assertThat(bits(words, "الشرقي")).isEqualTo(ListedKind.CLUB.bit(Position.LAST));
        assertThat(bits(words, "الساحل"))
                .isEqualTo(ListedKind.CLUB.bit(Position.INSIDE) | ListedKind.CLUB.bit(Position.ALONE));
    }

    @Test
    void shouldBringTogetherWhatSeveralListsSayOfAWord() {
        ListedWords words = NameLists.of("given-name\tأنور\nfamily-name\tأنور\n");

        assertThat(bits(words, "انور"))
                .isEqualTo(ListedKind.GIVEN_NAME.bit(Position.ALONE) | ListedKind.FAMILY_NAME.bit(Position.ALONE));
    }

    @Test
    void shouldNameTheLineThatIsWrong() {
        assertThatThrownBy(() -> NameLists.of("club\tالنور\nclubs\tالنور"))
                .hasMessageContaining("lists:2")
                .hasMessageContaining("clubs");
        assertThatThrownBy(() -> NameLists.of("النور")).hasMessageContaining("lists:1");
    }

    @Test
    void shouldHoldTheGazetteerAndTheListsOfTheEngine() {
        ListedWords words = NameLists.builtIn();

        assertThat(bits(words, "فرنسا") & ListedKind.COUNTRY.bit(Position.ALONE))
                .isNotZero();
        assertThat(bits(words, "جورج") & ListedKind.FOREIGN_GIVEN_NAME.bit(Position.ALONE))
                .isNotZero();
        assertThat(words.bits().size()).isGreaterThan(5_000);
    }
}
