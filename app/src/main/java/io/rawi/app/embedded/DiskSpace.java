package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Looks after the space on the data folder's disk: starting asks for a minimum; going on asks for a quarter of it, so
 * that everything can still be stopped in order before the disk is full.
 *
 * @param folder where the space is needed
 * @param minFreeMb what starting asks for, in MiB
 * @param usable how to ask for the usable bytes
 */
record DiskSpace(Path folder, long minFreeMb, Probe usable) {

    private static final long MB = 1024 * 1024;

    /** Asks for the bytes that this process can still write. */
    @FunctionalInterface
    interface Probe {
        long usableBytes(Path folder) throws IOException;
    }

    DiskSpace(Path folder, long minFreeMb) {
        this(folder, minFreeMb, path -> Files.getFileStore(path).getUsableSpace());
    }

    /** @throws EmbeddedServicesException where there is too little to start */
    void checkBeforeStart() {
        long free = freeMb();
        if (free < minFreeMb) {
            throw new EmbeddedServicesException("the disk of " + folder + " has " + free + " MiB left; Rawi asks for "
                    + minFreeMb + " MiB to start. Free space, name a folder on another disk with --data, or lower "
                    + "embedded.min-free-mb");
        }
    }

    /** What to tell where there is too little left to go on. */
    Optional<String> tooLittleToGoOn() {
        long free = freeMb();
        return free >= minFreeMb / 4
                ? Optional.empty()
                : Optional.of("the disk of " + folder + " is nearly full: " + free + " MiB left, Rawi stops below "
                        + minFreeMb / 4 + " MiB so that nothing is lost. Free space and start again");
    }

    long freeMb() {
        try {
            return usable.usableBytes(folder) / MB;
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot tell how much space is left for " + folder, e);
        }
    }
}
