package io.rawi.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.enrich.step.SurroundingsException;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class StoredArticlesTest {

    private final AwaitingArticles.OfTasks tasks = new AwaitingArticles.OfTasks();
    private final KeyValueStore<Bytes, byte[]> store = store();

    private static KeyValueStore<Bytes, byte[]> store() {
        MockProcessorContext<byte[], byte[]> context = new MockProcessorContext<>();
        KeyValueStore<Bytes, byte[]> store = Stores.keyValueStoreBuilder(
                        Stores.inMemoryKeyValueStore("articles"), Serdes.Bytes(), Serdes.ByteArray())
                .withLoggingDisabled()
                .build();
        store.init(context.getStateStoreContext(), store);
        return store;
    }

    /** As one processor of a task opens it; what the task had at hand before is forgotten. */
    private StoredArticles open() {
        return new StoredArticles(store, tasks.begin(new TaskId(2, 1)));
    }

    private static Bytes key(String id) {
        return Bytes.wrap(id.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static EncodedArticle article(String id, int length) {
        byte[] encoded = new byte[length];
        new Random(length).nextBytes(encoded);
        return new EncodedArticle(id, 5, 6, 7, encoded);
    }

    @Property
    void shouldComeOutOfTheStoreAsItWentIn(
            @ForAll long time, @ForAll long fetched, @ForAll @IntRange int events, @ForAll byte[] encoded) {
        EncodedArticle article = new EncodedArticle("a-b", time, fetched, events, encoded);
        open().put(article);

        EncodedArticle back = open().find("a-b").orElseThrow();

        assertThat(back).isEqualTo(article).isNotSameAs(article);
        assertThat(back.articleTime()).isEqualTo(time);
        assertThat(back.fetchedAt()).isEqualTo(fetched);
        assertThat(back.events()).isEqualTo(events);
        assertThat(back.encoded()).isEqualTo(encoded);
    }

    @Test
    void shouldTakeLessThanHalfOfThePlaceForWhatRepeatsItself() {
        byte[] encoded =
                "أعلنت الوزارة اليوم أن الطريق مفتوح. ".repeat(100).getBytes(java.nio.charset.StandardCharsets.UTF_8);

        open().put(new EncodedArticle("a-b", 1, 2, 0, encoded));

        assertThat(store.get(key("a-b")).length).isLessThan(encoded.length / 2);
    }

    @Test
    void shouldHaveAtHandWhatCameAndIsAwaited() {
        StoredArticles articles = open();
        EncodedArticle article = article("a-b", 100);
        articles.put(article);

        assertThat(articles.find("a-b").orElseThrow())
                .as("as often as it is looked for")
                .isSameAs(article);
        assertThat(articles.take("a-b").orElseThrow()).isSameAs(article);
        assertThat(articles.take("a-b").orElseThrow())
                .as("from the store, once it was taken")
                .isEqualTo(article)
                .isNotSameAs(article);
        assertThat(articles.find("other")).isEmpty();
    }

    @Test
    void shouldShareWhatIsAtHandBetweenTheProcessorsOfOneTaskOnly() {
        StoredArticles one = open();
        StoredArticles other = new StoredArticles(store, tasks.begin(new TaskId(2, 1)));
        StoredArticles elsewhere = new StoredArticles(store(), tasks.begin(new TaskId(2, 2)));
        EncodedArticle article = article("a-b", 100);

        one.put(article);

        assertThat(other.take("a-b").orElseThrow()).isSameAs(article);
        assertThat(elsewhere.take("a-b")).isEmpty();
    }

    @Test
    void shouldForgetWhatATaskHadAtHandBeforeItBeganAgain() {
        open().put(article("a-b", 100));
        store.delete(key("a-b")); // the transaction was given up, and the store restored to what it was before

        assertThat(open().find("a-b")).isEmpty();
    }

    @Test
    void shouldGiveTheEarlierSightingThatReplacedOneAtHand() {
        StoredArticles articles = open();
        articles.put(article("a-b", 100));
        EncodedArticle earlier = article("a-b", 50);

        articles.put(earlier);

        assertThat(articles.take("a-b")).contains(earlier);
        assertThat(open().take("a-b")).contains(earlier);
    }

    @Test
    void shouldHoldNoMoreAtHandThanItsBoundWhateverComes() {
        AwaitingArticles awaiting = tasks.begin(new TaskId(0, 0));
        int most = AwaitingArticles.MOST_BYTES;
        for (int i = 0; i < 40; i++) {
            awaiting.put(article("a" + i, most / 10));
            assertThat(awaiting.bytes()).isLessThanOrEqualTo(most);
        }
        assertThat(awaiting.find("a39")).isPresent();
        assertThat(awaiting.find("a0")).as("the one that waited longest").isEmpty();

        awaiting.put(article("giant", most + 1));
        assertThat(awaiting.find("giant")).isEmpty();
        assertThat(awaiting.find("a39"))
                .as("not driven out by what does not fit")
                .isPresent();

        for (int i = 0; i < 40; i++) {
            awaiting.remove("a" + i);
        }
        assertThat(awaiting.bytes()).isZero();
    }

    @Test
    void shouldStopAtAStoreThatHoldsSomethingElse() {
        open().put(article("a-b", 3000));
        byte[] whole = store.get(key("a-b"));
        byte[] lengthened = whole.clone();
        lengthened[20]++;
        byte[] gigantic = whole.clone();
        gigantic[20] = 0x7F;

        for (byte[] damaged : new byte[][] {
            {}, {1, 2, 3}, Arrays.copyOf(whole, 24), Arrays.copyOf(whole, whole.length - 1), lengthened, gigantic
        }) {
            store.put(key("a-b"), damaged);
            assertThatThrownBy(() -> open().find("a-b"))
                    .as("%d bytes", damaged.length)
                    .isInstanceOf(SurroundingsException.class)
                    .hasMessageContaining("a-b")
                    .hasMessageContaining("restore it from Kafka");
        }
    }

    @Test
    void shouldKeepArticlesOfAllSizesThroughOneRoom() {
        StoredArticles articles = open();
        for (int length : new int[] {0, 1, 5, 70_000, 3, 2_000_000, 12_000, 1}) {
            EncodedArticle article = article("a" + length, length);
            articles.put(article);
            assertThat(open().find("a" + length)).isEqualTo(Optional.of(article));
        }
    }
}
