package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllPairsTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private static AllPairs.Text text(String page, long day, String words) {
        return new AllPairs.Text(page, page, words, Duration.ofDays(day).toMillis(), List.of(words.split(" ")));
    }

    @Test
    void shouldFindAPairWithItsSimilarity() {
        List<AllPairs.Text> texts = List.of(text("a", 0, "ا ب ت ث ج"), text("b", 1, "ا ب ت ث ح"));
        assertThat(AllPairs.find(texts, WEEK, 0.5)).containsExactly(new AllPairs.Pair(0, 1, 0.5));
        assertThat(AllPairs.find(texts, WEEK, 0.51)).isEmpty();
    }

    @Test
    void shouldFindNoPairBeyondTheWindowNorOfOnePage() {
        String words = "ا ب ت ث ج";
        assertThat(AllPairs.find(List.of(text("a", 0, words), text("b", 8, words)), WEEK, 0.5))
                .isEmpty();
        assertThat(AllPairs.find(List.of(text("a", 0, words), text("b", 7, words)), WEEK, 0.5))
                .hasSize(1);
        assertThat(AllPairs.find(List.of(text("a", 0, words), text("a", 1, words)), WEEK, 0.5))
                .isEmpty();
    }

    @Test
    void shouldCountAShingleOnceThatStandsTwice() {
        assertThat(AllPairs.shingles(List.of("ا", "ب", "ا", "ب", "ا"))).containsExactlyInAnyOrder("ا ب ا", "ب ا ب");
        assertThat(AllPairs.shingles(List.of("ا", "ب"))).isEmpty();
    }
}
