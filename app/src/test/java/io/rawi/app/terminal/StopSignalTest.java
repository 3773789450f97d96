package io.rawi.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StopSignalTest {

    private final StopSignal stop = new StopSignal();

    @Test
    void shouldTellEverybodyInTheOrderTheyAsked() {
        List<String> told = new ArrayList<>();
        stop.whenGiven(() -> told.add("first"));
        stop.whenGiven(() -> told.add("second"));
        assertThat(told).isEmpty();
        stop.give();
        assertThat(told).containsExactly("first", "second");
        assertThat(stop.isGiven()).isTrue();
    }

    @Test
    void shouldTellNobodyTwice() {
        AtomicInteger told = new AtomicInteger();
        stop.whenGiven(told::incrementAndGet);
        stop.give();
        stop.give();
        assertThat(told).hasValue(1);
    }

    @Test
    void shouldTellAtOnceWhoAsksTooLate() {
        stop.give();
        AtomicInteger told = new AtomicInteger();
        stop.whenGiven(told::incrementAndGet);
        assertThat(told).hasValue(1);
    }

    @Test
    void shouldLetAListenerAskForMoreWhileItIsTold() {
        List<String> told = new ArrayList<>();
        stop.whenGiven(() -> stop.whenGiven(() -> told.add("inner")));
        stop.give();
        assertThat(told).containsExactly("inner");
    }

    @Test
    void shouldTellExactlyOnceHoweverManyStopAtATime() throws Exception {
        for (int round = 0; round < 200; round++) {
            StopSignal signal = new StopSignal();
            AtomicInteger told = new AtomicInteger();
            CountDownLatch go = new CountDownLatch(1);
            List<CompletableFuture<Void>> racers = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                racers.add(CompletableFuture.runAsync(() -> {
                    awaitQuietly(go);
                    signal.give();
                }));
                racers.add(CompletableFuture.runAsync(() -> {
                    awaitQuietly(go);
                    signal.whenGiven(told::incrementAndGet);
                }));
            }
            go.countDown();
            for (CompletableFuture<Void> racer : racers) {
                racer.get(10, TimeUnit.SECONDS);
            }
            assertThat(told).hasValue(3);
        }
    }

    @Test
    void shouldWaitNoLongerThanAllowed() {
        assertThat(stop.await(Duration.ofMillis(1))).isFalse();
        assertThat(stop.await(Duration.ZERO)).isFalse();
        stop.give();
        assertThat(stop.await(Duration.ofDays(1))).isTrue();
        stop.await();
    }

    @Test
    void shouldTakeAnInterruptAsAWishToStopAndKeepIt() {
        Thread.currentThread().interrupt();
        assertThat(stop.await(Duration.ofDays(1))).isTrue();
        assertThat(Thread.interrupted()).isTrue();
        Thread.currentThread().interrupt();
        stop.await();
        assertThat(Thread.interrupted()).isTrue();
        assertThat(stop.isGiven()).isFalse();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
