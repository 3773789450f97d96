package io.rawi.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class CopyRuleTest {

    private static final Instant DAY_ZERO = Instant.parse("2024-03-01T00:00:00Z");
    private final CopyRule week = new CopyRule(Duration.ofDays(7), 8);

    @Test
    void shouldMarkTheLaterOneOfTwoPages() {
        assertThat(week.originals(List.of(article("p2", "c", 3), article("p1", "c", 1))))
                .isEqualTo(Map.of("p2-c", "p1-c"));
    }

    @Test
    void shouldLeaveAnotherContentAlone() {
        assertThat(week.originals(List.of(article("p1", "c", 1), article("p2", "d", 1))))
                .isEmpty();
    }

    @Test
    void shouldLinkAtSevenDaysAndNotASecondBeyond() {
        ExpectedArticle first = article("p1", "c", 0);
        ExpectedArticle seven = article("p2", "c", 7);
        ExpectedArticle beyond = new ExpectedArticle(
                "m", "p3-c", "p3", "c", DAY_ZERO.plus(Duration.ofDays(7)).plusMillis(1), DAY_ZERO, 50);

        assertThat(week.originals(List.of(first, seven))).containsEntry("p2-c", "p1-c");
        assertThat(week.originals(List.of(first, beyond))).isEmpty();
    }

    @Test
    void shouldChainNeighboursToTheFirstOfAll() {
        assertThat(week.originals(List.of(
                        article("p3", "c", 12), article("p1", "c", 0), article("p2", "c", 6), article("p4", "c", 30))))
                .isEqualTo(Map.of("p2-c", "p1-c", "p3-c", "p1-c"));
    }

    @Test
    void shouldNotTakeAFewWordsForACopy() {
        ExpectedArticle first = new ExpectedArticle("m", "p1-c", "p1", "c", DAY_ZERO, DAY_ZERO, 7);
        ExpectedArticle second = new ExpectedArticle("n", "p2-c", "p2", "c", DAY_ZERO, DAY_ZERO, 7);

        assertThat(week.originals(List.of(first, second))).isEmpty();
        assertThat(new CopyRule(Duration.ofDays(7), 7).originals(List.of(first, second)))
                .containsEntry("p2-c", "p1-c");
    }

    @Test
    void shouldTakeTheSmallerIdAtOneTime() {
        assertThat(week.originals(List.of(article("p9", "c", 1), article("p1", "c", 1))))
                .isEqualTo(Map.of("p9-c", "p1-c"));
    }

    @Property
    void shouldNotDependOnTheOrder(
            @ForAll @Size(max = 12) List<@IntRange(max = 40) Integer> days, @ForAll Random random) {
        List<ExpectedArticle> articles = new ArrayList<>();
        days.forEach(day -> articles.add(article("p" + articles.size(), "c" + articles.size() % 2, day)));
        Map<String, String> marks = week.originals(articles);
        Collections.shuffle(articles, random);

        assertThat(week.originals(articles)).isEqualTo(marks);
        // An original repeats nothing itself.
        assertThat(marks.values()).noneMatch(marks::containsKey);
    }

    @Test
    void shouldNumberTheTextsOfAPageByFetchTime() {
        Map<String, EditionRule.Place> places = EditionRule.places(
                List.of(article("p", "b", 2), article("p", "a", 1), article("q", "a", 1), article("p", "c", 2)));

        assertThat(places.get("p-a").toString())
                .contains("number=1, current=false")
                .contains("next=Optional[p-b]");
        assertThat(places.get("p-b").previous()).contains("p-a");
        assertThat(places.get("p-b").next()).contains("p-c");
        assertThat(places.get("p-c").current()).isTrue();
        assertThat(places.get("p-c").number()).isEqualTo(3);
        assertThat(places.get("q-a").current()).isTrue();
        assertThat(places.get("q-a").next()).isEmpty();
    }

    private static ExpectedArticle article(String page, String content, int day) {
        Instant time = DAY_ZERO.plus(Duration.ofDays(day));
        return new ExpectedArticle("m-" + page + content, page + "-" + content, page, content, time, time, 50);
    }
}
