package io.rawi.ingest.source;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.Optional;

/** What tells one version of a file from another without reading it. */
record FileState(long size, FileTime changed, Optional<Object> key) {

    /** The state of a file as it is now; nothing where it is gone. */
    static Optional<FileState> of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            return attributes.isDirectory()
                    ? Optional.empty()
                    : Optional.of(new FileState(
                            attributes.size(),
                            attributes.lastModifiedTime(),
                            Optional.ofNullable(attributes.fileKey())));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
