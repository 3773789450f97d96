package io.rawi.ingest.source;

import io.rawi.ingest.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** What the user named: files, or folders with all files in them. */
public final class Sources {

    private Sources() {}

    /** Gives out the files of a source, in the order of their names. */
    public static void visit(Path source, Consumer<Path> files, Consumer<Refusal> refusals) {
        if (Files.isDirectory(source)) {
            Folder.visit(source, folder -> {}, files, refusals);
        } else {
            files.accept(source);
        }
    }
}
