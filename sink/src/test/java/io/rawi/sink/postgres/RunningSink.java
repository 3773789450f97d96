package io.rawi.sink.postgres;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

/** A sink in a thread of its own. */
final class RunningSink implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final PostgresSink sink;
    private final CompletableFuture<Void> run = new CompletableFuture<>();

    RunningSink(SinkKafka kafka, PostgresConfig config, StatementObserver observer) {
        sink = new PostgresSink(kafka, config, observer);
        Thread thread = new Thread(
                () -> {
                    try {
                        sink.run();
                        run.complete(null);
                    } catch (RuntimeException | Error e) {
                        run.completeExceptionally(e);
                    }
                },
                "sink");
        thread.setDaemon(true);
        thread.start();
    }

    static RunningSink of(FakeCluster cluster, TestServer.TestDatabase database) {
        return new RunningSink(cluster.connect(), database.config(), StatementObserver.NONE);
    }

    /** Waits until so many records are written or refused. */
    RunningSink awaitDone(long records) {
        await(() -> {
            SinkStatus status = sink.status();
            return status.recordsWritten() + status.deadLetters() >= records;
        });
        return this;
    }

    /** Waits for a condition, or for the end of the sink. */
    void await(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            if (run.isDone()) {
                run.join();
                throw new AssertionError("the sink ended: " + sink.status());
            }
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE + ": " + sink.status());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Waits until the sink ended, by itself or dying, or the condition holds. */
    void awaitEndOr(BooleanSupplier condition) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        while (!run.isDone() && !condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not within " + PATIENCE + ": " + sink.status());
            }
            LockSupport.parkNanos(1_000_000);
        }
    }

    /** Waits for the end and gives what it died of. */
    Throwable failure() {
        try {
            run.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
            throw new AssertionError("the sink ended well");
        } catch (ExecutionException e) {
            return e.getCause();
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("the sink did not end: " + sink.status(), e);
        }
    }

    boolean ended() {
        return run.isDone();
    }

    @Override
    public void close() {
        sink.close();
        try {
            run.get(1, TimeUnit.SECONDS);
        } catch (TimeoutException | InterruptedException e) {
            throw new AssertionError("the sink goes on behind close()", e);
        } catch (ExecutionException e) {
            throw new AssertionError("the sink died", e.getCause());
        }
    }
}
