package io.rawi.app.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once from the archive that the class path carries for this machine. */
final class PostgresBinaries {

    private PostgresBinaries() {}

    /** The folder with {@code bin/}, {@code lib/} and {@code share/}; safe when several processes ask at a time. */
    static Path unpackedIn(Path folder) {
        Path home = folder.resolve("17");
        if (Files.isDirectory(home)) {
            return home;
        }
        try {
            Files.createDirectories(folder);
            synchronized (PostgresBinaries.class) {
                try (FileChannel channel = FileChannel.open(
                                folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock lock = channel.lock()) {
                    if (!Files.isDirectory(home)) {
                        unpack(home, folder.resolve("17.part"));
                    }
                }
            }
            return home;
        } catch (IOException e) {
            throw new EmbeddedServicesException("cannot unpack PostgreSQL into " + folder + ": " + e.getMessage(), e);
        }
    }

    private static void unpack(Path home, Path part) throws IOException {
        String archive = "/postgres-" + system() + "-" + architecture() + ".txz";
        try (InputStream packed = PostgresBinaries.class.getResourceAsStream(archive)) {
            if (packed == null) {
                throw new EmbeddedServicesException("this build carries no PostgreSQL for " + system() + " on "
                        + architecture() + ". Run one yourself and name it with postgres.url in rawi.yml");
            }
            FileTree.delete(part);
            try (TarArchiveInputStream tar =
                    new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(packed)))) {
                for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                    write(tar, entry, part);
                }
            }
            Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static void write(TarArchiveInputStream tar, TarArchiveEntry entry, Path root) throws IOException {
        Path target = root.resolve(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("the archive reaches out of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, target);
        boolean executable = (entry.getMode() & 0111) != 0;
        Files.setPosixFilePermissions(target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.startsWith("mac") ? "darwin" : name.split(" ")[0];
    }

    private static String architecture() {
        String name = System.getProperty("os.arch");
        return switch (name) {
            case "amd64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> name;
        };
    }
}
