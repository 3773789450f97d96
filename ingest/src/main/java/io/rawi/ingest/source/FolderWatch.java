package io.rawi.ingest.source;

import io.rawi.ingest.Refusal;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Watches folders, with all folders in them, for new and changed files. A file is given out when it has been as it is
 * for the settling time, so that none is read while it is being written; and again when it has changed since.
 */
public final class FolderWatch implements AutoCloseable {

    private final WatchService service;
    private final Duration settle;
    private final Consumer<Refusal> refusals;
    private final Map<WatchKey, Path> watched = new java.util.HashMap<>();
    private final Map<Path, Candidate> candidates = new TreeMap<>();
    private final Map<Path, FileState> taken = new java.util.HashMap<>();

    public FolderWatch(List<Path> folders, Duration settle, Consumer<Refusal> refusals) throws IOException {
        this.service = folders.get(0).getFileSystem().newWatchService();
        this.settle = settle;
        this.refusals = refusals;
        folders.forEach(this::scan);
    }

    /**
     * Gives out files until stopped, those that are ready together in the order of their names.
     *
     * @param idle told each time when no file is on its way
     */
    public void run(Consumer<Path> files, Runnable idle, BooleanSupplier stopped) throws InterruptedException {
        while (!stopped.getAsBoolean()) {
            if (candidates.isEmpty()) {
                idle.run();
            }
            WatchKey key = service.poll(Math.max(1, settle.toMillis() / 2), TimeUnit.MILLISECONDS);
            while (key != null) {
                take(key);
                key = service.poll();
            }
            for (Path file : ready(System.nanoTime())) {
                if (!stopped.getAsBoolean()) {
                    files.accept(file);
                }
            }
        }
    }

    private void take(WatchKey key) {
        Path folder = watched.get(key);
        for (WatchEvent<?> event : key.pollEvents()) {
            if (event.kind() == StandardWatchEventKinds.OVERFLOW) {
                scan(folder);
            } else {
                Path path = folder.resolve((Path) event.context());
                if (Files.isDirectory(path) && !Folder.hidden(path)) {
                    enter(folder, path);
                } else if (!Folder.hidden(path)) {
                    consider(path);
                }
            }
        }
        if (!key.reset()) {
            watched.remove(key);
        }
    }

    /** A link that leads back up would give out every file again under another name. */
    private void enter(Path folder, Path inner) {
        try {
            if (folder.toRealPath().startsWith(inner.toRealPath())) {
                throw new FileSystemLoopException(inner.toString());
            }
            scan(inner);
        } catch (IOException e) {
            refusals.accept(FileFailures.explain(FileReader.origin(inner), e));
        }
    }

    private void scan(Path root) {
        Folder.visit(root, this::watch, this::consider, refusals);
    }

    private void watch(Path folder) {
        try {
            WatchKey key = folder.register(
                    service, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_MODIFY);
            watched.put(key, folder);
        } catch (IOException e) {
            refusals.accept(FileFailures.explain(FileReader.origin(folder), e));
        }
    }

    private void consider(Path file) {
        FileState.of(file)
                .filter(state -> !state.equals(taken.get(file)))
                .ifPresent(state -> candidates.putIfAbsent(file, new Candidate(state, System.nanoTime())));
    }

    private List<Path> ready(long now) {
        List<Path> ready = new ArrayList<>();
        for (Path file : new TreeSet<>(candidates.keySet())) {
            Candidate candidate = candidates.get(file);
            FileState state = FileState.of(file).orElse(null);
            if (state == null) {
                candidates.remove(file);
            } else if (!state.equals(candidate.state())) {
                candidates.put(file, new Candidate(state, now));
            } else if (now - candidate.since() >= settle.toNanos()) {
                candidates.remove(file);
                taken.put(file, state);
                ready.add(file);
            }
        }
        return ready;
    }

    @Override
    public void close() throws IOException {
        service.close();
    }

    /** A file that may still be written to. @param since when it was first seen in this state, by the running clock */
    private record Candidate(FileState state, long since) {}
}
