package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A child process whose standard input is its leash: closing it asks the process to stop, and it closes by itself when
 * this process dies. What the child prints goes to a file.
 */
final class ChildProcess {

    private static final Path SETSID = Path.of("/usr/bin/setsid");
    private static final int TAIL_LINES = 8;

    private final String name;
    private final Process process;
    private final Path log;

    private ChildProcess(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    /** @param environment added to this process's own */
    static ChildProcess start(String name, List<String> command, Map<String, String> environment, Path log) {
        List<String> line = new ArrayList<>();
        // In a session of its own: Ctrl-C in a terminal reaches this process alone, which then stops all in order.
        if (Files.isExecutable(SETSID)) {
            line.add(SETSID.toString());
        }
        line.addAll(command);
        ProcessBuilder builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        builder.environment().putAll(environment);
        try {
            return new ChildProcess(name, builder.start(), log);
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot start " + name + ": " + e.getMessage(), e);
        }
    }

    boolean isAlive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    CompletableFuture<Process> onExit() {
        return process.onExit();
    }

    /** Asks it to stop, waits, and kills it with all of its descendants where it takes longer than allowed. */
    void stop(Duration patience) {
        List<ProcessHandle> family = process.descendants().toList();
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken: the child is gone already.
        }
        if (!endsWithin(patience)) {
            family = process.descendants().toList();
            process.destroyForcibly();
            endsWithin(patience);
        }
        family.forEach(ProcessHandle::destroyForcibly);
    }

    /** Kills it at once, as a crash would. */
    void kill() {
        List<ProcessHandle> family = process.descendants().toList();
        process.destroyForcibly();
        family.forEach(ProcessHandle::destroyForcibly);
        endsWithin(Duration.ofSeconds(10));
    }

    /** The last lines that it printed, for messages. */
    String lastWords() {
        try {
            List<String> lines = new String(Files.readAllBytes(log), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .toList();
            return String.join("\n  ", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(its log " + log + " cannot be read: " + e.getMessage() + ")";
        }
    }

    /** What its end means, in one sentence. */
    String obituary() {
        return name + " (process " + pid() + ") ended with exit code " + process.exitValue() + "; its log is " + log;
    }

    private boolean endsWithin(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
