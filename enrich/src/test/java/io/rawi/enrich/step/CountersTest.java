package io.rawi.enrich.step;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

class CountersTest {

    private static final Map<String, ToLongFunction<Counters>> ALL = Map.of(
            "read", Counters::readCount,
            "articles", Counters::articleCount,
            "relations", Counters::relationCount,
            "copies", Counters::copyCount,
            "enriched", Counters::enrichedCount,
            "dead letters", Counters::deadLetterCount,
            "given up", Counters::givenUpCount);

    private static void expectOnly(Counters counters, String... moved) {
        List<String> names = List.of(moved);
        ALL.forEach((name, count) ->
                assertThat(count.applyAsLong(counters)).as(name).isEqualTo(names.contains(name) ? 1 : 0));
    }

    private static Counters after(java.util.function.Consumer<Counters> work) {
        Counters counters = new Counters();
        work.accept(counters);
        return counters;
    }

    @Test
    void shouldCountEachKindOfWorkByItself() {
        expectOnly(new Counters());
        expectOnly(after(Counters::rawRead), "read");
        expectOnly(after(Counters::articleMade), "articles");
        expectOnly(after(counters -> counters.relationEmitted(false)), "relations");
        expectOnly(after(counters -> counters.relationEmitted(true)), "relations", "copies");
        expectOnly(after(Counters::enrichedEmitted), "enriched");
        expectOnly(after(Counters::deadLetter), "dead letters");
        expectOnly(after(Counters::comparisonsGivenUp), "given up");
    }

    @Test
    void shouldLoseNothingWhereSeveralThreadsCount() throws InterruptedException {
        Counters counters = new Counters();
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                for (int n = 0; n < 10_000; n++) {
                    counters.articleMade();
                }
            });
            thread.start();
            threads.add(thread);
        }
        for (Thread thread : threads) {
            thread.join();
        }
        assertThat(counters.articleCount()).isEqualTo(40_000);
    }
}
