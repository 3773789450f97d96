package io.rawi.arabic.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class TokensTest {

    @Test
    void shouldSplitAtSpacesAndPunctuation() {
        assertThat(words("قال, \"نعم\" (ثم) مضي.")).containsExactly("قال", "نعم", "ثم", "مضي");
    }

    @Test
    void shouldSplitLettersFromDigits() {
        assertThat(words("الزور24 T4")).containsExactly("الزور", "24", "T", "4");
    }

    @Test
    void shouldKnowWhichTokensTouch() {
        Tokens tokens = Tokens.of("ابو ظبي, دبي-راس 24");
        assertThat(tokens.touchesNext(0)).isTrue();
        assertThat(tokens.touchesNext(1)).as("a comma lies between").isFalse();
        assertThat(tokens.touchesNext(2)).as("a hyphen joins").isTrue();
        assertThat(tokens.touchesNext(tokens.count() - 1)).isFalse();
    }

    @Test
    void shouldFindNoneWhereThereIsNone() {
        assertThat(words("")).isEmpty();
        assertThat(words(" .,\"-")).isEmpty();
    }

    @Test
    void shouldHoldManyTokens() {
        assertThat(words("ا 1 ".repeat(5000))).hasSize(10_000);
    }

    @Test
    void shouldHashWordsAndNumbersAsTheirTextIs() {
        Tokens tokens = Tokens.of("دخلت 35شاحنه المدينه, من باب T4 قط");
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.hash(i))
                    .as(tokens.text(i))
                    .isEqualTo(tokens.text(i).hashCode());
        }
    }

    @Test
    void shouldHashManyTokens() {
        Tokens tokens = Tokens.of("ا 1 ".repeat(5000));
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.hash(i)).isEqualTo(i % 2 == 0 ? 'ا' : '1');
        }
    }

    @Property(tries = 500)
    void shouldLieInOrderWithoutOverlap(@ForAll String text) {
        Tokens tokens = Tokens.of(Normaliser.normalise(text).text());
        int before = 0;
        for (int i = 0; i < tokens.count(); i++) {
            assertThat(tokens.start(i)).isGreaterThanOrEqualTo(before);
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(tokens.text(i)).isEqualTo(tokens.span(i).of(tokens.text()));
            assertThat(tokens.hash(i)).isEqualTo(tokens.text(i).hashCode());
            before = tokens.end(i);
        }
    }

    private static List<String> words(String text) {
        Tokens tokens = Tokens.of(text);
        return IntStream.range(0, tokens.count()).mapToObj(tokens::text).toList();
    }
}
