package io.rawi.bench;

import io.rawi.app.embedded.EmbeddedConfig;
import io.rawi.app.embedded.EmbeddedServices;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Embedded services in a folder of their own, which is deleted behind them unless the user named it. Ctrl-C
 * and SIGTERM interrupt the thread that started them, which then stops everything in order.
 */
final class EmbeddedRun implements AutoCloseable {

    private final Path folder;
    private final boolean kept;
    private final EmbeddedServices services;
    private final Thread stop = new Thread(Thread.currentThread()::interrupt, "stop-bench");

    private EmbeddedRun(Path folder, boolean kept) {
        this.folder = folder;
        this.kept = kept;
        this.services = EmbeddedServices.start(folder, EmbeddedConfig.defaults());
        Runtime.getRuntime().addShutdownHook(stop);
    }

    /**
     * @param work a folder that is kept, with all logs; it must be new or empty, since old results would be counted
     * @throws IOException where the folder cannot be used
     */
    static EmbeddedRun start(Optional<Path> work) throws IOException {
        if (work.isPresent() && Files.isDirectory(work.get())) {
            try (Stream<Path> files = Files.list(work.get())) {
                if (files.findAny().isPresent()) {
                    throw new IOException(work.get() + " is not empty: name a new folder with --work");
                }
            }
        }
        Path folder = work.isPresent() ? work.get().toAbsolutePath() : Files.createTempDirectory("rawi-bench");
        return new EmbeddedRun(folder, work.isPresent());
    }

    EmbeddedServices services() {
        return services;
    }

    @Override
    public void close() {
        stayRunning();
        services.close();
        if (!kept) {
            delete();
        }
    }

    /** No interrupt once the work is over; a wish to stop that came before has done its part. */
    private void stayRunning() {
        try {
            Runtime.getRuntime().removeShutdownHook(stop);
        } catch (IllegalStateException e) {
            // The program is stopping: that is why the work ended.
        }
    }

    private void delete() {
        try (Stream<Path> files = Files.walk(folder)) {
            files.sorted(Comparator.reverseOrder()).forEach(EmbeddedRun::delete);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot delete " + file + ": " + e.getMessage(), e);
        }
    }
}
