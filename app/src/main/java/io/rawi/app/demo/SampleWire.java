package io.rawi.app.demo;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The wire that comes with the program: short reports written for this project, with copies, updates and broken ones. */
final class SampleWire {

    private static final String RESOURCE = "/wire/wire.jsonl";

    private SampleWire() {}

    /** Puts it into a folder, as a file of JSON lines. */
    static Path unpackedIn(Path folder) {
        Path file = folder.resolve("wire.jsonl");
        try (InputStream wire = SampleWire.class.getResourceAsStream(RESOURCE)) {
            if (wire == null) {
                throw new IllegalStateException("this build carries no sample wire (" + RESOURCE + ")");
            }
            Files.write(file, wire.readAllBytes());
            return file;
        } catch (IOException e) {
            throw new IllegalStateException("cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
