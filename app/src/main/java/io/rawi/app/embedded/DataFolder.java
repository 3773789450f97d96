package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The folder that holds everything durable, held by one process at a time.
 *
 * <pre>
 * format       version of this layout
 * lock         locked while in use; holds the process id
 * running.json where the services are, while they run
 * broker/ registry/ postgresql/ streams/ logs/
 * </pre>
 */
public final class DataFolder implements AutoCloseable {

    /** Version of the layout that this program reads and writes. */
    static final int FORMAT = 1;

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /**
     * Creates it where it is missing, and takes hold of it.
     *
     * @throws EmbeddedServicesException where another process holds it, it cannot be written, or it was made by another
     *     version of the layout
     */
    public static DataFolder open(Path path) {
        Path folder = path.toAbsolutePath().normalize();
        try {
            Files.createDirectories(folder);
            FileChannel channel = FileChannel.open(
                    folder.resolve("lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = Files.readString(folder.resolve("lock")).strip();
                channel.close();
                throw new EmbeddedServicesException("the data folder " + folder + " is in use by process " + holder
                        + ". Stop it first, or name another folder with --data");
            }
            DataFolder opened = new DataFolder(folder, channel, lock);
            try {
                opened.sign();
                opened.checkFormat();
            } catch (RuntimeException | IOException e) {
                opened.close();
                throw e;
            }
            return opened;
        } catch (IOException e) {
            throw new EmbeddedServicesException(
                    "the data folder " + folder + " cannot be written (" + describe(e)
                            + "). Make it writable, free space, or name another one with --data",
                    e);
        }
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // Held by this very process.
        }
    }

    private void sign() throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.UTF_8)), 0);
    }

    private void checkFormat() throws IOException {
        Path file = folder.resolve("format");
        if (!Files.exists(file)) {
            Files.writeString(file, FORMAT + "\n");
            return;
        }
        String found = Files.readString(file).strip();
        if (!found.equals(Integer.toString(FORMAT))) {
            throw new EmbeddedServicesException("the data folder " + folder + " has layout version " + found
                    + "; this program reads version " + FORMAT
                    + ". Use the program that made it, or name another folder with --data");
        }
    }

    public Path path() {
        return folder;
    }

    /** A folder in it, created where it is missing. */
    public Path folder(String name) {
        Path inner = folder.resolve(name);
        try {
            return Files.createDirectories(inner);
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot create " + inner + ": " + describe(e), e);
        }
    }

    Path log(String service) {
        return folder("logs").resolve(service + ".log");
    }

    private static String describe(IOException e) {
        return e.getClass().getSimpleName().replace("Exception", "") + ": " + e.getMessage();
    }

    @Override
    public void close() {
        try {
            if (channel.isOpen()) {
                lock.release();
                channel.close();
            }
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot let go of the data folder " + folder, e);
        }
    }
}
