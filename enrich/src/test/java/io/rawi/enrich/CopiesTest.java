package io.rawi.enrich;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.HARVEST;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.DuplicateKind;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.RawArticle;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class CopiesTest {

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void shouldEmitAnOriginalOnce() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));

        EnrichedArticle article = pipeline.expectNext();
        assertThat(article.getDuplicate()).isEmpty();
        assertThat(article.getRevision()).isEqualTo(1);
        assertThat(article.getEdition().getNumber()).isEqualTo(1);
        assertThat(article.getEdition().getCurrent()).isTrue();
        assertThat(article.getArticle().getText()).isEqualTo(BRIDGE);
        pipeline.expectNoMore().expectNoDeadLetter();
    }

    @Test
    void shouldMarkALaterCopyAsCopyOfTheOriginal() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "9", BRIDGE, Duration.ofHours(2)));

        EnrichedArticle original = pipeline.expectNext();
        EnrichedArticle copy = pipeline.expectNext();
        assertThat(copy.getDuplicate().orElseThrow().getKind()).isEqualTo(DuplicateKind.EXACT_COPY);
        assertThat(copy.getDuplicate().orElseThrow().getOf())
                .isEqualTo(original.getArticle().getArticleId());
        pipeline.expectNoMore();
    }

    @Test
    void shouldEmitCopiesAgainWhenALateOriginalArrives() {
        pipeline.add(report("b.example", "9", BRIDGE, Duration.ofHours(2)));
        pipeline.add(report("c.example", "4", BRIDGE, Duration.ofHours(3)));
        EnrichedArticle first = pipeline.expectNext();
        pipeline.expectNext();

        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));

        EnrichedArticle original = pipeline.expectNext();
        assertThat(original.getDuplicate()).isEmpty();
        for (int i = 0; i < 2; i++) {
            EnrichedArticle again = pipeline.expectNext();
            assertThat(again.getRevision()).isEqualTo(2);
            assertThat(again.getDuplicate().orElseThrow().getOf())
                    .isEqualTo(original.getArticle().getArticleId());
        }
        assertThat(pipeline.table().get(first.getArticle().getArticleId()).getDuplicate())
                .isPresent();
        pipeline.expectNoMore();
    }

    @Test
    void shouldNotGroupOtherTexts() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "2", HARVEST, Duration.ZERO));

        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
    }

    @Test
    void shouldNotGroupTextsTooShortToTell() {
        pipeline.add(report("a.example", "1", Wire.SHORT, Duration.ZERO));
        pipeline.add(report("b.example", "2", Wire.SHORT, Duration.ofMinutes(1)));

        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        pipeline.expectNoMore();
    }

    @Test
    void shouldNotGroupCopiesFurtherApartThanTheWindow() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "2", BRIDGE, Duration.ofDays(7).plusMillis(1)));

        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        pipeline.expectNoMore();
    }

    @Test
    void shouldGroupCopiesExactlyAsFarApartAsTheWindow() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "2", BRIDGE, Duration.ofDays(7)));

        pipeline.expectNext();
        assertThat(pipeline.expectNext().getDuplicate()).isPresent();
    }

    @Test
    void shouldJoinTwoGroupsWhenACopyArrivesBetweenThem() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ZERO));
        pipeline.add(report("b.example", "2", BRIDGE, Duration.ofDays(10)));
        pipeline.add(report("c.example", "3", BRIDGE, Duration.ofDays(11)));
        String first = pipeline.expectNext().getArticle().getArticleId();
        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        pipeline.expectNext();

        pipeline.add(report("d.example", "4", BRIDGE, Duration.ofDays(5)));

        for (int i = 0; i < 3; i++) {
            assertThat(pipeline.expectNext().getDuplicate().orElseThrow().getOf())
                    .isEqualTo(first);
        }
        // The two groups lay ten days apart, too far for one story; now the one that bridges them is of both.
        assertThat(pipeline.expectNext().getDuplicate()).isEmpty();
        pipeline.expectNoMore();
        assertThat(pipeline.table().values().stream()
                        .map(EnrichedArticle::getStoryId)
                        .distinct())
                .hasSize(1);
    }

    @Test
    void shouldEmitNothingWhenTheSameSightingComesAgain() {
        RawArticle raw = report("a.example", "1", BRIDGE, Duration.ZERO);
        pipeline.add(raw);
        pipeline.expectNext();

        pipeline.add(raw, raw, raw).expectNoMore().expectNoDeadLetter();
    }

    @Test
    void shouldTearAGroupWhenItsMiddleTurnsOutToBeOlder() {
        pipeline.add(report("a.example", "1", BRIDGE, Duration.ofDays(20)));
        pipeline.add(report("b.example", "2", BRIDGE, Duration.ofDays(26)));
        pipeline.add(report("c.example", "3", BRIDGE, Duration.ofDays(32)));
        String head = pipeline.expectNext().getArticle().getArticleId();
        pipeline.expectNext();
        String tail = pipeline.expectNext().getArticle().getArticleId();

        // The middle one was first fetched, and published, long before.
        pipeline.add(report("b.example", "2", BRIDGE, Duration.ZERO));

        assertThat(pipeline.table().get(head).getDuplicate()).isEmpty();
        assertThat(pipeline.table().get(tail).getDuplicate()).isEmpty();
        assertThat(pipeline.table().values())
                .allSatisfy(article -> assertThat(article.getDuplicate()).isEmpty());
    }
}
