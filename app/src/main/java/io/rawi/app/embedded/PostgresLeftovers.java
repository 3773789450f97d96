package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What a crash may leave of a PostgreSQL server: a server that still runs without its parent, and a lock file that
 * names a process which is gone or is another program by now. Only the holder of the data folder may clear them.
 */
final class PostgresLeftovers {

    private static final long PATIENCE_SECONDS = 15;

    private final Path cluster;

    PostgresLeftovers(Path cluster) {
        this.cluster = cluster;
    }

    /** Stops a server that still runs on this cluster, and removes the lock file of one that does not. */
    void clear() {
        Path file = cluster.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        Optional<ProcessHandle> server = server(file);
        if (server.isPresent()) {
            stop(server.get());
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot remove the stale " + file + ": " + e.getMessage(), e);
        }
    }

    /** The process that the lock file names, if it is a PostgreSQL server on this cluster. */
    private Optional<ProcessHandle> server(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            if (lines.isEmpty()) {
                return Optional.empty();
            }
            return ProcessHandle.of(Long.parseLong(lines.get(0).strip())).filter(this::servesThisCluster);
        } catch (NumberFormatException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot read " + file + ": " + e.getMessage(), e);
        }
    }

    private boolean servesThisCluster(ProcessHandle process) {
        String command = process.info().commandLine().orElse("");
        return command.contains("postgres") && command.contains(cluster.toString());
    }

    private static void stop(ProcessHandle server) {
        List<ProcessHandle> workers = server.descendants().toList();
        signal(server, "-INT");
        if (!ends(server)) {
            server.destroyForcibly();
            ends(server);
        }
        // Workers end by themselves when their server is gone; a new server must not start before that.
        workers.forEach(worker -> {
            worker.destroyForcibly();
            ends(worker);
        });
    }

    private static void signal(ProcessHandle process, String signal) {
        try {
            new ProcessBuilder("kill", signal, Long.toString(process.pid()))
                    .start()
                    .waitFor();
        } catch (IOException e) {
            process.destroy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ends(ProcessHandle process) {
        try {
            process.onExit().get(PATIENCE_SECONDS, TimeUnit.SECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
