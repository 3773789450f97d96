package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class StopTest {

    private final Stop stop = new Stop();

    @Test
    void shouldStayRequestedHoweverOftenItIsAsked() {
        assertThat(stop.isRequested()).isFalse();
        stop.request();
        stop.request();

        assertThat(stop.isRequested()).isTrue();
        assertThat(stop.isRequested()).isTrue();
    }

    @Test
    void shouldWakeOneWhoWaits() throws Exception {
        CountDownLatch waits = new CountDownLatch(1);
        CompletableFuture<Void> waiter = CompletableFuture.runAsync(() -> {
            waits.countDown();
            stop.await(Duration.ofMinutes(10));
        });
        waits.await();
        stop.request();

        waiter.get(30, TimeUnit.SECONDS);
        assertThat(waiter).isCompleted();
    }

    @Test
    void shouldTakeAnInterruptForARequestAndKeepItForTheCaller() {
        Thread.currentThread().interrupt();
        try {
            stop.await(Duration.ofMinutes(10));
            assertThat(stop.isRequested()).isTrue();
            assertThat(Thread.currentThread().isInterrupted()).isTrue();
        } finally {
            Thread.interrupted();
        }
        assertThat(stop.isRequested()).as("by the thread's own mark only").isFalse();
    }
}
