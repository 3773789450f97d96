package io.rawi.enrich.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the state stores, checked before anything is started on it. */
public final class StateFolder {

    private static final long LEAST_FREE = 256L * 1024 * 1024;

    private StateFolder() {}

    /** @throws UnusableStateFolderException where stores cannot be kept there; the message says why */
    public static void check(Path folder) {
        check(folder, LEAST_FREE);
    }

    static void check(Path folder, long leastFree) {
        try {
            Files.createDirectories(folder);
            Path probe = Files.createTempFile(folder, "probe", ".tmp");
            Files.write(probe, new byte[4096]);
            Files.delete(probe);
            long free = Files.getFileStore(folder).getUsableSpace();
            if (free < leastFree) {
                throw new UnusableStateFolderException(
                        "only " + free / (1024 * 1024) + " MiB are free in the state folder " + folder + "; it needs "
                                + leastFree / (1024 * 1024) + " MiB. Free some, or set enrich.state-dir elsewhere.",
                        null);
            }
        } catch (IOException e) {
            throw new UnusableStateFolderException(
                    "the state folder " + folder + " cannot be written: " + e
                            + ". Make it writable, free some space, or set enrich.state-dir elsewhere.",
                    e);
        }
    }

    /** State stores cannot be kept in this folder. */
    public static final class UnusableStateFolderException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        UnusableStateFolderException(String message, Throwable cause) {
            super(message, cause);
        }
    }
}
