package io.rawi.ingest.send;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.IngestProgress;
import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.kafka.common.errors.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Whatever happens, read = sent + refused by the broker + failed + still on the way. */
@Timeout(60)
class TallyTest {

    private final long[] nanos = {0};
    private final List<String> told = new ArrayList<>();
    private final Tally tally = new Tally(
            new IngestProgress() {
                @Override
                public void waiting(String message, Duration silence) {
                    told.add(message + " " + silence.toSeconds());
                }
            },
            () -> nanos[0]);

    @Property
    void shouldBalanceWhateverBecomesOfTheArticles(@ForAll List<Outcome> outcomes, @ForAll long seed) {
        Tally books = new Tally(IngestProgress.NONE, () -> 0);
        List<Outcome> late = new ArrayList<>();
        Random random = new Random(seed);
        for (Outcome outcome : outcomes) {
            books.read("a", 10);
            books.handedOver();
            late.add(outcome);
            while (!late.isEmpty() && random.nextBoolean()) {
                settle(books, late.remove(random.nextInt(late.size())));
            }
        }
        late.forEach(outcome -> settle(books, outcome));
        IngestSummary summary = books.summary("");

        long sent = outcomes.stream().filter(Outcome.ACKNOWLEDGED::equals).count();
        long failed = outcomes.stream().filter(Outcome.FAILED::equals).count();
        assertThat(summary.read()).isEqualTo(outcomes.size());
        assertThat(summary.sent()).isEqualTo(sent);
        assertThat(summary.bytes()).isEqualTo(10 * sent);
        assertThat(summary.refusedInAll()).isEqualTo(outcomes.size() - sent - failed);
        assertThat(summary.complete()).isEqualTo(failed == 0);
    }

    private static void settle(Tally books, Outcome outcome) {
        switch (outcome) {
            case ACKNOWLEDGED -> books.acknowledged("a", 10);
            case FAILED -> books.failed("a", new TimeoutException("late"));
            case TOO_LARGE -> {
                books.answered();
                books.refused(Refusal.ofFile(RefusalReason.TOO_LARGE_FOR_BROKER, "a", "m"));
            }
        }
    }

    /** What may become of an article that was handed over. */
    enum Outcome {
        ACKNOWLEDGED,
        FAILED,
        TOO_LARGE
    }

    @Test
    void shouldTellOfAFailureAtOnceAndKeepTheFirst() {
        assertThat(tally.hasFailed()).isFalse();
        tally.cannotGoOn("the first");
        tally.cannotGoOn("the second");

        assertThat(tally.hasFailed()).isTrue();
        assertThat(tally.summary("Do this.").failure())
                .contains("the first; of 0 articles read, 0 are acknowledged; 0 records failed. Do this.");
    }

    @Test
    void shouldCountOneFailureInTheSingular() {
        tally.read("a", 1);
        tally.handedOver();
        tally.failed("file:///a", new TimeoutException("late"));

        assertThat(tally.summary("x").failure().orElseThrow())
                .startsWith("the broker did not take file:///a: late")
                .contains("; 1 record failed.");
    }

    @Test
    void shouldGoByTheLastAnswerNotByTheOldestQuestion() {
        tally.handedOver();
        tally.handedOver();
        nanos[0] = Duration.ofSeconds(9).toNanos();
        tally.acknowledged("a", 1);
        nanos[0] = Duration.ofSeconds(12).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        assertThat(told).isEmpty();

        nanos[0] = Duration.ofSeconds(14).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        assertThat(told).containsExactly("waiting; 1 records wait, 1 are acknowledged 5");
    }

    /** An hour without articles is no hour without answers. */
    @Test
    void shouldNotCountTheTimeInWhichNothingWasAsked() {
        tally.handedOver();
        tally.acknowledged("a", 1);
        nanos[0] = Duration.ofHours(1).toNanos();
        tally.handedOver();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");

        assertThat(told).isEmpty();
    }

    @Test
    void shouldWaitForDeadLettersAsForArticles() {
        tally.handedOver();
        nanos[0] = Duration.ofSeconds(6).toNanos();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");
        tally.answered();
        tally.tellOfSilence(Duration.ofSeconds(5), "waiting");

        assertThat(told).hasSize(1);
        assertThat(tally.summary("").sent()).isZero();
    }

    @Test
    void shouldTellTheListenerOneCallAtATime() throws InterruptedException {
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        Tally shared = new Tally(
                new IngestProgress() {
                    @Override
                    public void sent(String origin) {
                        most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                        Thread.onSpinWait();
                        inside.decrementAndGet();
                    }
                },
                System::nanoTime);
        CountDownLatch start = new CountDownLatch(1);
        List<Thread> threads = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            Thread thread = new Thread(() -> {
                await(start);
                for (int j = 0; j < 5000; j++) {
                    shared.read("a", 1);
                    shared.handedOver();
                    shared.acknowledged("a", 1);
                }
            });
            thread.start();
            threads.add(thread);
        }
        start.countDown();
        for (Thread thread : threads) {
            thread.join();
        }

        assertThat(most).hasValue(1);
        assertThat(shared.summary("").sent()).isEqualTo(20_000);
        assertThat(shared.summary("").bytes()).isEqualTo(20_000);
    }

    @Test
    void shouldListReasonsInTheirOrderWhateverCameFirst() {
        tally.refused(Refusal.ofFile(RefusalReason.BROKEN_ARCHIVE, "b", "m"));
        tally.refused(Refusal.ofFile(RefusalReason.EMPTY, "a", "m"));
        tally.refused(Refusal.ofFile(RefusalReason.EMPTY, "c", "m"));

        IngestSummary summary = tally.summary("");
        assertThat(summary.refused().entrySet())
                .containsExactly(Map.entry(RefusalReason.EMPTY, 2L), Map.entry(RefusalReason.BROKEN_ARCHIVE, 1L));
        assertThat(summary.refusals()).extracting(Refusal::origin).containsExactly("b", "a", "c");
    }

    /** A summary is what was true when it was asked for. */
    @Test
    void shouldNotChangeASummaryThatWasGivenOut() {
        tally.refused(Refusal.ofFile(RefusalReason.EMPTY, "a", "m"));
        IngestSummary before = tally.summary("");
        tally.refused(Refusal.ofFile(RefusalReason.EMPTY, "b", "m"));

        assertThat(before.refusedInAll()).isEqualTo(1);
        assertThat(before.refusals()).hasSize(1);
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
