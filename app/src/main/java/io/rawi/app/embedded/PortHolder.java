package io.rawi.app.embedded;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Finds the process that listens on a TCP port, where the system tells (Linux: {@code /proc/net/tcp}). */
public final class PortHolder {

    private static final String LISTEN = "0A";

    private PortHolder() {}

    /** The process in words, as {@code process 4711 (java)}; nothing where the system does not tell. */
    public static Optional<String> of(int port) {
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            Optional<String> holder = inode(Path.of(table), port).flatMap(PortHolder::process);
            if (holder.isPresent()) {
                return holder;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> inode(Path table, int port) {
        String suffix = String.format(":%04X", port);
        try {
            return Files.readAllLines(table).stream()
                    .map(line -> line.strip().split("\\s+"))
                    .filter(cells -> cells.length > 9 && cells[1].endsWith(suffix) && cells[3].equals(LISTEN))
                    .map(cells -> cells[9])
                    .findFirst();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static Optional<String> process(String inode) {
        String wanted = "socket:[" + inode + "]";
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), wanted))
                .map(PortHolder::describe)
                .findFirst();
    }

    private static boolean holds(long pid, String wanted) {
        try (DirectoryStream<Path> descriptors = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path descriptor : descriptors) {
                if (Files.isSymbolicLink(descriptor)
                        && Files.readSymbolicLink(descriptor).toString().equals(wanted)) {
                    return true;
                }
            }
        } catch (IOException | RuntimeException e) {
            return false; // Another user's process, or one that has just ended: it cannot be asked.
        }
        return false;
    }

    private static String describe(ProcessHandle process) {
        String command = process.info()
                .command()
                .map(path -> " (" + Path.of(path).getFileName() + ")")
                .orElse("");
        return "process " + process.pid() + command;
    }
}
