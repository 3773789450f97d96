package io.rawi.bench.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;

/** How much memory a process held, as Linux tells it in {@code /proc/PID/status}. */
public final class ProcessMemory {

    private ProcessMemory() {}

    /** Most resident memory since the process started, megabytes; nothing where the system does not tell. */
    public static OptionalLong peakMegabytes(long pid) {
        try {
            return peak(Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")));
        } catch (IOException e) {
            return OptionalLong.empty();
        }
    }

    static OptionalLong peak(List<String> status) {
        return status.stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst();
    }
}
