package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TextsOfDaysTest {

    private static final int[] TEXT = IntStream.range(1, 40).map(i -> i * 8).toArray();

    private final TextsOfDays texts = new TextsOfDays();

    private static Member member(String page, int day) {
        return new Member("c".repeat(32), Duration.ofDays(day).toMillis() + 5, page.repeat(32) + "-" + "c".repeat(32));
    }

    private Set<Integer> days(int first, int last) {
        Set<Integer> days = new TreeSet<>();
        texts.find(first, last, TEXT, (member, similarity) -> assertThat(days.add(DayKey.day(member.articleTime())))
                .isTrue());
        return days;
    }

    @Test
    void shouldFindOnTheDaysAskedForOnly() {
        for (int day = -20; day <= 20; day++) {
            texts.put(member("a", day), TEXT);
        }
        assertThat(texts.size()).isEqualTo(41);
        assertThat(days(-3, 4)).containsExactly(-3, -2, -1, 0, 1, 2, 3, 4);
        assertThat(days(7, 8)).containsExactly(7, 8);
        assertThat(days(-20, 20)).hasSize(41);
        assertThat(days(21, 100)).isEmpty();
        assertThat(days(5, 4)).isEmpty();
    }

    @Test
    void shouldForgetADayAndKeepItsNeighbours() {
        for (int day = 16; day < 24; day++) {
            texts.put(member("a", day), TEXT);
        }
        texts.forget(18);
        texts.forget(18);
        texts.forget(4_000);
        assertThat(days(0, 40)).containsExactly(16, 17, 19, 20, 21, 22, 23);
        for (int day = 16; day < 24; day++) {
            texts.forget(day);
        }
        assertThat(texts.size()).isZero();
        assertThat(days(0, 40)).isEmpty();
    }

    @Test
    void shouldTakeOutOneOfTwoOnADay() {
        texts.put(member("a", 3), TEXT);
        texts.put(member("b", 3), TEXT);
        texts.remove(member("a", 3), TEXT);
        texts.remove(member("a", 90), TEXT);
        assertThat(texts.size()).isEqualTo(1);
        texts.find(3, 3, TEXT, (member, similarity) -> assertThat(member).isEqualTo(member("b", 3)));
    }
}
