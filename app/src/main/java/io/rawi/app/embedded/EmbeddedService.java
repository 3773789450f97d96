package io.rawi.app.embedded;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/** One server in a child process: started until it answers, watched, stopped. Its port stays the same once found. */
final class EmbeddedService {

    private static final Duration BETWEEN_CALLS = Duration.ofMillis(50);
    private static final int PORT_ATTEMPTS = 4;
    private static final List<String> PORT_TAKEN =
            List.of("already in use", "BindException", "could not bind", "seems to be in use");

    private final ServiceProgram program;
    private final EmbeddedConfig config;
    private final boolean portConfigured;
    private final Consumer<String> onDeath;
    private int port;
    private ChildProcess child;
    private boolean wanted;
    private volatile boolean stopping;

    /** @param configuredPort 0 for a free one
     *  @param lastPort the port of the last run, taken again where it is free; 0 where there was none
     *  @param onDeath told in one sentence when the process ends without having been asked to */
    EmbeddedService(
            ServiceProgram program, EmbeddedConfig config, int configuredPort, int lastPort, Consumer<String> onDeath) {
        this.program = program;
        this.config = config;
        this.portConfigured = configuredPort != 0;
        this.port = portConfigured ? configuredPort : lastPort;
        this.onDeath = onDeath;
    }

    synchronized int port() {
        return port;
    }

    synchronized long pid() {
        return child.pid();
    }

    /** Starts it and waits until it answers. */
    synchronized void start() {
        stopping = false;
        for (int attempt = 1; ; attempt++) {
            choosePort();
            child = program.launch(port);
            Optional<String> failure = awaitAnswer();
            if (failure.isEmpty()) {
                watch(child);
                return;
            }
            child.stop(config.stopTimeout());
            boolean taken = PORT_TAKEN.stream().anyMatch(failure.get()::contains);
            if (!taken || portConfigured || attempt == PORT_ATTEMPTS) {
                throw new EmbeddedServicesException(failure.get());
            }
            port = 0;
        }
    }

    /** Stops it in order; what it acknowledged is on disk. */
    void stop() {
        stopping = true; // Seen by a start that still waits, and holds the lock.
        synchronized (this) {
            wanted = false;
            if (child != null) {
                child.stop(config.stopTimeout());
            }
        }
    }

    /** Ends it as a crash would. Its death is told. */
    synchronized void kill() {
        child.kill();
    }

    private void choosePort() {
        if (port == 0 || !portConfigured && !Ports.isFree(port)) {
            port = Ports.free();
        } else if (!Ports.isFree(port)) {
            throw new EmbeddedServicesException("port " + port + " for "
                    + program.name().title() + " is in use"
                    + PortHolder.of(port).map(holder -> " by " + holder).orElse("")
                    + ". Stop what uses it, or set " + program.name().portOption() + " to another port (0 for any)");
        }
    }

    /** What went wrong, or nothing once it answers. */
    private Optional<String> awaitAnswer() {
        long deadline = System.nanoTime() + config.startTimeout().toNanos();
        String last = "it was never called";
        while (System.nanoTime() < deadline) {
            if (stopping) {
                return Optional.of(program.name().title() + " was stopped while it started");
            }
            if (!child.isAlive()) {
                return Optional.of(child.obituary() + ". Its last words:\n  " + child.lastWords());
            }
            try {
                program.call(port);
                return Optional.empty();
            } catch (Exception e) {
                last = e.toString();
            }
            if (exitsWithin(BETWEEN_CALLS)) {
                continue;
            }
        }
        return Optional.of(program.name().title() + " did not answer within "
                + config.startTimeout().toSeconds() + " s (" + last + "). Its last words:\n  " + child.lastWords());
    }

    private boolean exitsWithin(Duration time) {
        try {
            child.onExit().get(time.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedServicesException(
                    "interrupted while starting " + program.name().title());
        }
    }

    private void watch(ChildProcess started) {
        wanted = true;
        CompletableFuture<?> end = started.onExit().thenRunAsync(() -> ended(started));
        end.exceptionally(e -> {
            LoggerFactory.getLogger(EmbeddedService.class).warn("while telling of a death", e);
            return null;
        });
    }

    private void ended(ChildProcess ended) {
        synchronized (this) {
            if (!wanted || ended != child) {
                return;
            }
            wanted = false;
        }
        onDeath.accept(ended.obituary() + ". Its last words:\n  " + ended.lastWords());
    }
}
