package io.rawi.bench.duplicates;

import io.rawi.app.Rawi;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Runs a command anew in a process with more heap than this one was given, by the same Java and class path. */
final class LargerHeap {

    private LargerHeap() {}

    /** Whether this process has clearly less heap than so many bytes. The virtual machine gives a little less than asked for. */
    static boolean needed(long bytes) {
        return Runtime.getRuntime().maxMemory() < bytes - (bytes >> 3);
    }

    /**
     * @param bytes heap of the process; an option of the Java virtual machine, so nothing is taken before it is needed
     * @param command the words of the command, behind {@code rawi}; what it prints goes where this process prints
     * @return the exit code of the process
     */
    static int run(long bytes, List<String> command) throws IOException, InterruptedException {
        List<String> words = new ArrayList<>();
        words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        words.addAll(List.of("-Xmx" + (bytes >> 20) + "m", "-XX:+UseSerialGC", "-XX:+ExitOnOutOfMemoryError"));
        words.addAll(List.of("-cp", System.getProperty("java.class.path"), Rawi.class.getName()));
        words.addAll(command);
        Process process = new ProcessBuilder(words).inheritIO().start();
        Thread ending = new Thread(process::destroy);
        Runtime.getRuntime().addShutdownHook(ending);
        return process.waitFor();
    }
}
