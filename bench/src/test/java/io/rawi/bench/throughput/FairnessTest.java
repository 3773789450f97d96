package io.rawi.bench.throughput;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.bench.corpus.Corpus;
import io.rawi.bench.corpus.InventedMix;
import io.rawi.codec.AvroCodec;
import io.rawi.codec.SchemaRegistration;
import io.rawi.enrich.EnrichConfig;
import io.rawi.enrich.StreamsSettings;
import io.rawi.enrich.runtime.StateMemory;
import io.rawi.identity.ArticleIds;
import io.rawi.kafka.KafkaConnection;
import io.rawi.schema.RawArticle;
import io.rawi.topic.Topics;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Neither lane is given what the other one has not. */
class FairnessTest {

    private static final KafkaConnection KAFKA = new KafkaConnection("broker:9092", "mock://fairness");
    private static final Path FOLDER = Path.of("state");

    @Test
    void shouldRunThePassThroughWithThePipelinesSettingsUnderAnotherName() {
        EnrichConfig config = EnrichConfig.defaults().withStateDir(FOLDER);
        try (StateMemory memory = new StateMemory(config.stateMemoryBytes())) {
            Properties pipeline = StreamsSettings.of(KAFKA, Topics.firstGeneration(), config, memory);
            Properties pass = PassThroughSettings.of(KAFKA, FOLDER);

            assertThat(pass.keySet()).isEqualTo(pipeline.keySet());
            Set<Object> different = new HashSet<>();
            pass.forEach((key, value) -> {
                if (!value.equals(pipeline.get(key))) {
                    different.add(key);
                }
            });
            assertThat(different).containsExactlyInAnyOrder("application.id", "rawi.state.memory");
            assertThat(pass.get("processing.guarantee")).isEqualTo("exactly_once_v2");
        }
    }

    @Test
    void shouldFeedEveryRoundUnderIdsOfItsOwn() throws Exception {
        new SchemaRegistration(KAFKA.registryUrl()).register(Topics.firstGeneration());
        Corpus corpus = Corpus.open(Optional.empty(), 50, InventedMix.likeNews(), 9);
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, Topics.firstGeneration().raw().name(), KAFKA.registryUrl())) {
            Set<String> ids = new HashSet<>();
            for (int round = 0; round < 4; round++) {
                List<Fed> fed = Fed.of(corpus.articles(), corpus.round(round), codec);
                fed.forEach(article -> ids.add(article.documentId()));
                assertThat(fed).hasSize(50);
            }
            assertThat(ids).hasSize(4 * 50);
        }
    }

    @Test
    void shouldSendWhatItSaysItSends() throws Exception {
        new SchemaRegistration(KAFKA.registryUrl()).register(Topics.firstGeneration());
        Corpus corpus = Corpus.open(Optional.empty(), 5, InventedMix.likeNews(), 9);
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, Topics.firstGeneration().raw().name(), KAFKA.registryUrl())) {
            for (Fed fed : Fed.of(corpus.articles(), corpus.round(1), codec)) {
                RawArticle sent = codec.decode(fed.value());
                assertThat(ArticleIds.of(sent.getUrl(), sent.getSource(), "any").documentId())
                        .isEqualTo(fed.documentId());
                assertThat(fed.key()).asString().isEqualTo(fed.documentId());
            }
        }
    }
}
