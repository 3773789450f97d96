package io.rawi.app.deadletter;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Records;
import io.rawi.schema.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoredLetterTest {

    @Test
    void shouldTellAllThatMattersInOneLine() {
        DeadLetter letter = Records.deadLetter();
        letter.setErrorMessage("no article\nat line 3\nat line 4");
        assertThat(new StoredLetter(12, Records.TIME, letter).line())
                .isEqualTo("12  2018-11-23T08:00:00Z  read  news.raw-0@7  no article");
    }

    @Test
    void shouldShowNothingThatATerminalWouldObey() {
        DeadLetter letter = Records.deadLetter();
        letter.setOrigin("file:///a\u001b[2J\nb");
        letter.setErrorMessage("clears\u001b]0;title\u0007 the\u009b2J screen");
        String line = new StoredLetter(1, Records.TIME, letter).line();
        assertThat(line).contains("file:///a.[2J.b").contains("clears.]0;title. the.2J screen");
        assertThat(line.lines()).hasSize(1);
    }

    @Test
    void shouldShowAnEmptyCauseAsNothing() {
        DeadLetter letter = Records.deadLetter();
        letter.setErrorMessage("");
        assertThat(new StoredLetter(1, Records.TIME, letter).line()).endsWith("news.raw-0@7  ");
    }

    @ParameterizedTest
    @CsvSource({
        "0,''", "1,''", // half of a letter is none
        "2,ق", "3,ق", "4,قص", "5,قصa", "99,قصaف",
    })
    void shouldCutNoLetterInHalf(int most, String shown) {
        assertThat(holding("قصaف".getBytes(StandardCharsets.UTF_8)).preview(most))
                .isEqualTo(shown);
    }

    @Test
    void shouldKeepACharacterOfFourBytesWhole() {
        byte[] smile = "x😀".getBytes(StandardCharsets.UTF_8);
        assertThat(holding(smile).preview(4)).isEqualTo("x");
        assertThat(holding(smile).preview(5)).isEqualTo("x😀");
    }

    @Test
    void shouldShowLinesAndTabsAndDotsForOtherControls() {
        assertThat(holding(new byte[] {'a', '\n', '\t', 0, 27, 'b', 127, '\r'}).preview(100))
                .isEqualTo("a\n\t..b..");
    }

    @Test
    void shouldShowNothingOfALetterWithoutValue() {
        DeadLetter letter = Records.deadLetter();
        letter.setValue(null);
        assertThat(new StoredLetter(1, Records.TIME, letter).preview(10)).isEmpty();
    }

    @Property(tries = 300)
    void shouldShowAnyBytesWithoutControlsAndNoMoreThanAsked(
            @ForAll @Size(max = 40) byte[] bytes, @ForAll @IntRange(max = 50) int most) {
        String shown = holding(bytes).preview(most);
        assertThat(shown.length()).isLessThanOrEqualTo(most);
        assertThat(shown.chars().filter(c -> c != '\n' && c != '\t').noneMatch(Character::isISOControl))
                .isTrue();
    }

    @Property(tries = 200)
    void shouldShowTextFromItsBeginning(@ForAll String text, @ForAll @IntRange(max = 50) int most) {
        String clean = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8)
                .replaceAll("[\\p{Cc}&&[^\\n\\t]]", ".");
        assertThat(clean)
                .startsWith(holding(clean.getBytes(StandardCharsets.UTF_8)).preview(most));
    }

    @Test
    void shouldLeaveTheValueAsItWasAfterShowingIt() {
        StoredLetter letter = holding(new byte[] {1, 2, 3});
        letter.preview(2);
        assertThat(StoredLetter.bytes(letter.letter().getValue().orElseThrow())).containsExactly(1, 2, 3);
    }

    @Test
    void shouldSayWhatToDoWhereALetterCannotBeSentAgain() {
        StoredLetter sendable = holding(new byte[] {1});
        assertThat(sendable.hindrance()).isEmpty();
        sendable.letter().setValue(null);
        assertThat(sendable.hindrance())
                .hasValueSatisfying(why -> assertThat(why).contains("too large").contains("news.raw-0@7"));
        sendable.letter().setTopic(null);
        assertThat(sendable.hindrance())
                .hasValueSatisfying(why -> assertThat(why).contains("mend its source (news.raw-0@7)"));
    }

    private static StoredLetter holding(byte[] value) {
        DeadLetter letter = Records.deadLetter();
        letter.setValue(ByteBuffer.wrap(value));
        return new StoredLetter(1, Records.TIME, letter);
    }
}
