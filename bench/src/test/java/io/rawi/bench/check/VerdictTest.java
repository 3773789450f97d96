package io.rawi.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.bench.corpus.InventedArticles;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.schema.RawArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VerdictTest {

    @Test
    void shouldBeCleanWhereNothingIsWrong() {
        Verdict verdict = new Verdict.Builder().build();

        assertThat(verdict.clean()).isTrue();
        assertThat(verdict.all()).isEmpty();
    }

    @Test
    void shouldCountWhatIsLostInSeveralWaysOnceWithTheFirstSentence() {
        Verdict.Builder builder = new Verdict.Builder();
        builder.lost("7", "it has no row");
        builder.lost("7", "its page has no current text");
        builder.lost("8", "so has this one");
        builder.doubled("7", "it has two rows");
        builder.doubled("7", "and two dead letters");

        Verdict verdict = builder.build();

        assertThat(verdict.lost()).containsExactly("it has no row", "so has this one");
        assertThat(verdict.doubled()).containsExactly("it has two rows");
        assertThat(verdict.clean()).isFalse();
    }

    @Test
    void shouldNotBeCleanForAnyKindOfFault() {
        List<Verdict> verdicts = new ArrayList<>();
        for (int kind = 0; kind < 4; kind++) {
            Verdict.Builder builder = new Verdict.Builder();
            switch (kind) {
                case 0 -> builder.lost("1", "a");
                case 1 -> builder.doubled("1", "a");
                case 2 -> builder.falseCopy("a");
                default -> builder.other("a");
            }
            verdicts.add(builder.build());
        }

        assertThat(verdicts)
                .noneMatch(Verdict::clean)
                .allMatch(verdict -> verdict.all().toList().equals(List.of("a")));
    }

    @Test
    void shouldCountEveryFalseMarkOfAnArticle() {
        Verdict.Builder builder = new Verdict.Builder();
        builder.falseCopy("of one that never came");
        builder.falseCopy("of one that never came");

        assertThat(builder.build().falseCopies()).hasSize(2);
    }

    @Test
    void shouldMarkWhatIsFedAndNothingElseOfIt() {
        RawArticle article = RawArticle.newBuilder(
                        new InventedArticles(InventedMix.likeNews(), 3).make(1).get(0))
                .setAttributes(Map.of("kept", "yes"))
                .build();

        RawArticle marked = FeedMarker.mark(article, 42);

        assertThat(FeedMarker.of(marked)).isEqualTo("42");
        assertThat(FeedMarker.of(article)).as("the one before is as it was").isEmpty();
        assertThat(marked.getAttributes()).containsEntry("kept", "yes").hasSize(2);
        assertThat(RawArticle.newBuilder(marked)
                        .setAttributes(article.getAttributes())
                        .build())
                .isEqualTo(article);
        assertThat(FeedMarker.of(FeedMarker.mark(marked, 43))).isEqualTo("43");
    }
}
