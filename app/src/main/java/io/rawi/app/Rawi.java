package io.rawi.app;

import io.rawi.app.command.CommandTree;
import io.rawi.app.command.Surroundings;
import io.rawi.app.terminal.StopSignal;
import io.rawi.app.terminal.Terminal;
import java.nio.file.Path;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** The program: runs one command and exits with its code. */
public final class Rawi {

    private static final long STOP_SECONDS = 60;

    private Rawi() {}

    public static void main(String[] arguments) {
        StopSignal stop = new StopSignal();
        CountDownLatch done = new CountDownLatch(1);
        AtomicInteger code = new AtomicInteger();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stopInOrder(stop, done, code), "stop-in-order"));
        Surroundings surroundings =
                new Surroundings(Terminal.system(), System.getenv(), Path.of("").toAbsolutePath(), stop);
        try {
            code.set(CommandTree.of(surroundings).execute(arguments));
        } finally {
            surroundings.terminal().out().flush();
            surroundings.terminal().err().flush();
            done.countDown();
        }
        System.exit(code.get());
    }

    /**
     * Asked to stop while a command runs: tells it, lets it come to its end, and exits with its own code. Killed off
     * where that takes longer than anybody wants to wait; child processes then end by themselves.
     */
    private static void stopInOrder(StopSignal stop, CountDownLatch done, AtomicInteger code) {
        if (done.getCount() == 0) {
            return;
        }
        stop.give();
        boolean ended = false;
        try {
            ended = done.await(STOP_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(ended ? code.get() : 1);
    }
}
