package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class StoryRecordsTest {

    private final StoryRecords records = new StoryRecords(Terms.TABLE);

    private static StoryMember headed(String title, Integer... terms) {
        return new StoryMember(title, 0, false, "p", "ar", title, Arrays.asList(terms), List.of());
    }

    @Test
    void shouldHeadAStoryWithTheHeadlineWhoseRareTermsTheOthersShareMost() {
        String headline = records.headline(List.of(
                headed("alone", 1, 2, 3), headed("central", 4, 5, 6), headed("near", 4, 5, 9), headed("far", 6, 10)));

        assertThat(headline).isEqualTo("central");
    }

    @Test
    void shouldCountRareTermsForMoreThanCommonOnes() {
        String headline = records.headline(List.of(
                headed("common", 900, 901, 902),
                headed("also common", 900, 901, 903),
                headed("rare", 1, 2, 906),
                headed("also rare", 1, 2, 905)));

        assertThat(headline).isEqualTo("rare");
    }

    @Test
    void shouldTakeTheEarliestOfEquallyCentralHeadlines() {
        assertThat(records.headline(List.of(headed("first", 1, 2), headed("second", 1, 2))))
                .isEqualTo("first");
    }

    @Test
    void shouldNotHeadAStoryWithNothingWhereAnArticleHasAHeadline() {
        assertThat(records.headline(List.of(headed(""), headed("some", 3)))).isEqualTo("some");
        assertThat(records.headline(List.of(headed("")))).isEmpty();
    }
}
