package io.rawi.enrich;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.HARVEST;
import static io.rawi.enrich.Wire.NOON;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Edition;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.RawArticle;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EditionsTest {

    private final Pipeline pipeline = Pipeline.open();

    @AfterEach
    void close() {
        pipeline.close();
    }

    /** One page, fetched so many hours after noon. */
    private static RawArticle page(String text, int hours) {
        return report("a.example", "page", text, NOON, NOON.plus(Duration.ofHours(hours)));
    }

    private static String id(EnrichedArticle article) {
        return article.getArticle().getArticleId();
    }

    private Edition edition(String text) {
        return pipeline.table().values().stream()
                .filter(article -> article.getArticle().getText().equals(text))
                .findFirst()
                .orElseThrow()
                .getEdition();
    }

    @Test
    void shouldCallTheNewerTextOfAPageItsNextEdition() {
        pipeline.add(page(BRIDGE, 0));
        EnrichedArticle first = pipeline.expectNext();
        pipeline.add(page(HARVEST, 1));

        EnrichedArticle second = pipeline.expectNext();
        EnrichedArticle firstAgain = pipeline.expectNext();
        assertThat(firstAgain.getEdition()).isEqualTo(new Edition(1, false, null, id(second)));
        assertThat(firstAgain.getRevision()).isEqualTo(2);
        assertThat(second.getEdition()).isEqualTo(new Edition(2, true, id(first), null));
        assertThat(second.getDuplicate()).isEmpty();
        assertThat(second.getArticle().getDocumentId())
                .isEqualTo(first.getArticle().getDocumentId());
        pipeline.expectNoMore();
    }

    @Test
    void shouldCountAnewWhenAnEarlierEditionArrivesLate() {
        pipeline.add(page("ب " + BRIDGE, 4));
        pipeline.add(page("ج " + BRIDGE, 8));
        pipeline.add(page("ا " + BRIDGE, 0));

        assertThat(edition("ا " + BRIDGE).getNumber()).isEqualTo(1);
        assertThat(edition("ب " + BRIDGE).getNumber()).isEqualTo(2);
        assertThat(edition("ج " + BRIDGE).getNumber()).isEqualTo(3);
        assertThat(edition("ج " + BRIDGE).getCurrent()).isTrue();
    }

    @Test
    void shouldTouchNeighboursOnlyWhenANewEditionIsTheNewest() {
        for (int i = 0; i < 5; i++) {
            pipeline.add(page(i + " " + BRIDGE, i));
        }
        pipeline.table();
        for (int i = 0; i < 9; i++) {
            pipeline.expectNext();
        }
        pipeline.expectNoMore();

        pipeline.add(page("5 " + BRIDGE, 5));

        assertThat(pipeline.expectNext().getEdition().getNumber()).isEqualTo(6);
        assertThat(pipeline.expectNext().getEdition().getNumber()).isEqualTo(5);
        pipeline.expectNoMore();
    }

    @Test
    void shouldMoveAnEditionThatWasSeenEarlierThanKnown() {
        pipeline.add(page(BRIDGE, 5));
        pipeline.add(page(HARVEST, 3));
        assertThat(edition(BRIDGE).getNumber()).isEqualTo(2);

        pipeline.add(page(BRIDGE, 1));

        assertThat(edition(BRIDGE).getNumber()).isEqualTo(1);
        assertThat(edition(HARVEST).getNumber()).isEqualTo(2);
        assertThat(edition(HARVEST).getCurrent()).isTrue();
        EnrichedArticle kept = pipeline.table().values().stream()
                .filter(article -> article.getArticle().getText().equals(BRIDGE))
                .findFirst()
                .orElseThrow();
        assertThat(kept.getArticle().getFetchedAt()).isEqualTo(NOON.plus(Duration.ofHours(1)));
    }

    @Test
    void shouldNotMarkAPageThatReturnsToItsOldTextAsCopyOfItself() {
        pipeline.add(page(BRIDGE, 0));
        pipeline.add(page(HARVEST, 1));
        pipeline.table();
        pipeline.expectNext();
        pipeline.expectNext();
        pipeline.expectNext();

        pipeline.add(page(BRIDGE, 2));

        pipeline.expectNoMore();
        assertThat(edition(HARVEST).getCurrent()).isTrue();
    }

    @Test
    void shouldKeepEditionsOfOtherPagesApart() {
        pipeline.add(page(BRIDGE, 0));
        pipeline.add(report("a.example", "other", HARVEST, Duration.ZERO));

        assertThat(pipeline.expectNext().getEdition()).isEqualTo(new Edition(1, true, null, null));
        assertThat(pipeline.expectNext().getEdition()).isEqualTo(new Edition(1, true, null, null));
        pipeline.expectNoMore();
    }
}
