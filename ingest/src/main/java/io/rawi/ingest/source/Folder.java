package io.rawi.ingest.source;

import io.rawi.ingest.Refusal;
import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The files of a folder and of the folders in it, in the order of their names, links followed. Hidden files and folders
 * are left out.
 */
final class Folder {

    private final Consumer<Path> folders;
    private final Consumer<Path> files;
    private final Consumer<Refusal> refusals;
    private final Deque<Path> above = new ArrayDeque<>();

    private Folder(Consumer<Path> folders, Consumer<Path> files, Consumer<Refusal> refusals) {
        this.folders = folders;
        this.files = files;
        this.refusals = refusals;
    }

    /**
     * @param folders told of each folder before its files
     * @param files told of each file
     * @param refusals told of each file or folder that cannot be looked at
     */
    static void visit(Path folder, Consumer<Path> folders, Consumer<Path> files, Consumer<Refusal> refusals) {
        new Folder(folders, files, refusals).enter(folder);
    }

    private void enter(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (above.contains(real)) {
                throw new FileSystemLoopException(folder.toString());
            }
            above.push(real);
            try {
                // Told first, so that whoever watches misses nothing that comes while it is listed.
                folders.accept(folder);
                list(folder).forEach(this::visit);
            } finally {
                above.pop();
            }
        } catch (IOException e) {
            refusals.accept(FileFailures.explain(FileReader.origin(folder), e));
        }
    }

    private void visit(Path path) {
        if (Files.isDirectory(path)) {
            enter(path);
        } else if (Files.isRegularFile(path) || !Files.exists(path)) {
            files.accept(path);
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.filter(path -> !hidden(path))
                    .sorted(Comparator.comparing(path -> path.getFileName().toString()))
                    .toList();
        }
    }

    static boolean hidden(Path path) {
        return path.getFileName().toString().startsWith(".");
    }
}
