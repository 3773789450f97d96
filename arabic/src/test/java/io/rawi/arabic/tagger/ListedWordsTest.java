package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.tagger.ListedKind.Position;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ListedWordsTest {

    private static final long CLUB = ListedKind.CLUB.bit(Position.FIRST);
    private static final long GIVEN = ListedKind.GIVEN_NAME.bit(Position.ALONE);

    private final ListedWords words = new ListedWords(Map.of("بيراميدز", CLUB, "هالي", GIVEN, "ولاء", GIVEN));

    @Test
    void shouldKnowAListedWord() {
        assertThat(words.of("بيراميدز", "بيراميدز")).isEqualTo(CLUB);
        assertThat(words.of("كتاب", "كتاب")).isZero();
    }

    @Test
    void shouldKnowItBehindJoinedWords() {
        assertThat(words.of("وبيراميدز", "وبيراميدز")).isEqualTo(CLUB);
        assertThat(words.of("لهالي", "هالي")).isEqualTo(GIVEN);
    }

    @Test
    void shouldTakeAListedWordWholeBeforeItIsCut() {
        assertThat(words.of("ولاء", "ولاء")).isEqualTo(GIVEN);
    }

    @Test
    void shouldGiveEachKindAndPositionABitOfItsOwn() {
        Set<Long> bits = new HashSet<>();
        for (ListedKind kind : ListedKind.values()) {
            for (Position position : Position.values()) {
                assertThat(Long.bitCount(kind.bit(position))).isOne();
                bits.add(kind.bit(position));
            }
        }
        assertThat(bits).hasSize(ListedKind.values().length * Position.values().length);
    }
}
