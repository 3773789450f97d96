package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.time.DateToken.Kind;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class DateTokenTest {

    @Test
    void shouldPartWordsNumbersAndMarks() {
        assertThat(DateToken.of("دمشق، 23نوفمبر/تشرين 2018"))
                .extracting(DateToken::kind)
                .containsExactly(Kind.WORD, Kind.MARK, Kind.NUMBER, Kind.WORD, Kind.MARK, Kind.WORD, Kind.NUMBER);
    }

    @Test
    void shouldReadNumbersOfAnyDigits() {
        assertThat(DateToken.of("٢٣ ۲۳ 23 023")).extracting(DateToken::value).containsOnly(23);
        assertThat(DateToken.of("٢٣ ۲۳ 23 023")).extracting(DateToken::digits).containsExactly(2, 2, 2, 3);
    }

    @Test
    void shouldHaveNoValueForANumberTooLongForADate() {
        DateToken token = DateToken.of("123456789012345678901").get(0);

        assertThat(token.value()).isEqualTo(-1);
        assertThat(token.number(0, Integer.MAX_VALUE)).isFalse();
    }

    @Test
    void shouldTakeEveryDashForOneAndEveryCommaForOne() {
        assertThat(DateToken.of("- – —")).allMatch(token -> token.mark("-"));
        assertThat(DateToken.of(", ،")).allMatch(token -> token.mark(","));
    }

    @Test
    void shouldCompareWordsByTheirKeys() {
        assertThat(DateToken.of("أيّـار").get(0).word("ايار")).isTrue();
        assertThat(DateToken.of("NOV").get(0).word("nov")).isTrue();
    }

    @Property
    void shouldStandInOrderAndCoverEveryLetterAndDigit(@ForAll String line) {
        List<DateToken> tokens = DateToken.of(line);
        int at = 0;
        for (DateToken token : tokens) {
            assertThat(token.start()).isGreaterThanOrEqualTo(at);
            assertThat(token.end()).isGreaterThan(token.start());
            assertThat(line.substring(at, token.start())
                            .chars()
                            .noneMatch(c -> c >= 'ء' && c <= 'ؿ' || c >= 'a' && c <= 'z'))
                    .isTrue();
            at = token.end();
        }
        assertThat(at).isLessThanOrEqualTo(line.length());
    }
}
