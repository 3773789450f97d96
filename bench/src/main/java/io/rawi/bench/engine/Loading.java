package io.rawi.bench.engine;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What it takes to load the engine in a process of its own, classes included.
 *
 * @param millis how long it takes
 * @param heapBytes what stays of it in the heap after collection
 * @param residentMegabytes most memory that the process held by then, Java itself included; -1 where the system does not tell
 */
record Loading(long millis, long heapBytes, long residentMegabytes) {

    /** @throws IOException where the process cannot be started or fails */
    static Loading measure(List<String> javaOptions) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(javaOptions);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), LoadProgram.class.getName()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            return of(new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8));
        } finally {
            process.destroy();
        }
    }

    /** @throws IOException where this is not what {@link LoadProgram} prints */
    static Loading of(String printed) throws IOException {
        String[] figures = printed.strip().split(" ");
        if (figures.length != 3) {
            throw new IOException("the engine could not be loaded; its process said \"" + printed.strip() + "\"");
        }
        return new Loading(Long.parseLong(figures[0]), Long.parseLong(figures[1]), Long.parseLong(figures[2]));
    }
}
