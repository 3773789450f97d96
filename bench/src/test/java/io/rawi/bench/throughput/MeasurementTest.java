package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.bench.corpus.InventedArticles;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.bench.corpus.Round;
import io.rawi.bench.measure.Latencies;
import io.rawi.bench.measure.SendSchedule;
import io.rawi.identity.ArticleIds;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MeasurementTest {

    @Test
    void shouldCountWaitsFromWhenAnArticleWasToBeSent() {
        List<Fed> articles = List.of(new Fed("a", new byte[0]), new Fed("b", new byte[0]));
        SendSchedule oneASecond = new SendSchedule(5_000_000_000L, 1);

        Latencies waits = Measurement.waits(articles, Map.of("a", 5_200_000_000L, "b", 6_900_000_000L), oneASecond);

        assertThat(waits.percentile(0)).isEqualTo(200_000_000L);
        assertThat(waits.max()).isEqualTo(900_000_000L);
    }

    @Test
    void shouldChargeAStallToEveryArticleItHeldUp() {
        List<Fed> articles = List.of(new Fed("a", new byte[0]), new Fed("b", new byte[0]), new Fed("c", new byte[0]));
        SendSchedule tenASecond = new SendSchedule(0, 10);
        // A stall of one second: all three come out together.
        Map<String, Long> together = Map.of("a", 1_000_000_000L, "b", 1_000_000_000L, "c", 1_000_000_000L);

        Latencies waits = Measurement.waits(articles, together, tenASecond);

        assertThat(waits.percentile(0)).isEqualTo(800_000_000L);
        assertThat(waits.max()).isEqualTo(1_000_000_000L);
    }

    @Test
    void shouldCountWaitsOfWhatCameOutOnly() {
        List<Fed> articles = List.of(new Fed("a", new byte[0]), new Fed("b", new byte[0]));

        assertThat(Measurement.waits(articles, Map.of("b", 2_000_000_000L), new SendSchedule(0, 1))
                        .count())
                .isEqualTo(1);
        assertThatThrownBy(() -> Measurement.waits(articles, Map.of(), new SendSchedule(0, 1)))
                .hasMessageContaining("no waiting times");
    }

    @Test
    void shouldKnowAnArticleByTheBeginningOfTheKeyItComesOutWith() {
        RawArticle article = new Round("r1", Duration.ZERO)
                .of(new InventedArticles(InventedMix.likeNews(), 5).make(1).get(0));
        ArticleIds full = ArticleIds.of(article.getUrl(), article.getSource(), "any text at all");
        ArticleIds page = ArticleIds.of(article.getUrl(), article.getSource(), "");

        assertThat(article.getUrl()).isPresent();
        assertThat(full.articleId().substring(0, Lane.ID_LENGTH)).isEqualTo(page.documentId());
    }

    @Test
    void shouldGiveThePassThroughTopicsLikeThePipelines() {
        Topics topics = Topics.firstGeneration();
        Lane pass = Lane.passThrough(topics);
        Lane pipeline = Lane.pipeline(topics);

        assertThat(pass.in().settings()).isEqualTo(pipeline.in().settings());
        assertThat(pass.out().settings()).isEqualTo(pipeline.out().settings());
        assertThat(pass.in().partitions()).isEqualTo(pipeline.in().partitions());
        assertThat(pass.topics()).doesNotContainAnyElementsOf(topics.all());
        assertThat(pass.refuses()).isFalse();
        assertThat(pipeline.refuses()).isTrue();
    }

    @Test
    void shouldHandEveryRecordFromTheTopicInToTheTopicOut() {
        String described =
                PassThroughProgram.topology("topic-in", "topic-out").describe().toString();

        assertThat(described).contains("topics: [topic-in]", "topic: topic-out").doesNotContain("Processor", "stores");
    }
}
