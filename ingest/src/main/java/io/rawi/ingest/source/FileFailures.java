package io.rawi.ingest.source;

import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.NoSuchFileException;

/** Says in words for people why a file was not read. */
final class FileFailures {

    private FileFailures() {}

    static Refusal explain(String origin, IOException failure) {
        if (failure instanceof BrokenArchiveException) {
            return Refusal.ofFile(RefusalReason.BROKEN_ARCHIVE, origin, failure.getMessage());
        }
        if (failure instanceof NoSuchFileException || failure instanceof FileNotFoundException) {
            return Refusal.ofFile(
                    RefusalReason.NOT_FOUND, origin, "there is no such file, or it is gone; check the path");
        }
        if (failure instanceof AccessDeniedException) {
            return Refusal.ofFile(
                    RefusalReason.UNREADABLE,
                    origin,
                    "may not be read by user " + System.getProperty("user.name") + "; change its permissions");
        }
        if (failure instanceof FileSystemLoopException) {
            return Refusal.ofFile(
                    RefusalReason.LINK_LOOP, origin, "links back to a folder that it lies in; remove the link");
        }
        String what = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        return Refusal.ofFile(RefusalReason.UNREADABLE, origin, "cannot be read: " + what + "; check the disk");
    }
}
