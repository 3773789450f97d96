package io.rawi.bench.process;

import io.rawi.app.embedded.child.ChildMain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A Java program as a process of its own, by the same Java and class path as this one. It ends with this process, and
 * what it prints goes to a file.
 */
public final class JavaChild implements AutoCloseable {

    /** Exit code of a process that SIGKILL ended, as a shell counts: 128 and the signal's number. */
    public static final int KILLED = 128 + 9;

    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int TAIL_LINES = 12;

    private final JavaProgram program;
    private final Process process;

    private JavaChild(JavaProgram program, Process process) {
        this.program = program;
        this.process = process;
    }

    /** @throws IOException where the process cannot be started */
    public static JavaChild start(JavaProgram program) throws IOException {
        Files.createDirectories(program.folder());
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-Xlog:gc:file=" + program.gcLog() + "::filecount=0");
        // The registry of embedded services is found from where the product was unpacked.
        if (System.getProperty("rawi.dist") != null) {
            command.add("-Drawi.dist=" + System.getProperty("rawi.dist"));
        }
        command.addAll(program.options());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), ChildMain.class.getName()));
        command.add(program.mainClass());
        command.addAll(program.arguments());
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(program.folder().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(program.log().toFile()));
        builder.environment().putAll(program.environment());
        return new JavaChild(program, builder.start());
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    public long pid() {
        return process.pid();
    }

    public JavaProgram program() {
        return program;
    }

    /** Processor time it has used, of all threads together. */
    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /**
     * Kills it by SIGKILL and waits until it is gone.
     *
     * @return whether it was this signal that ended it; not so where it had ended by itself before
     */
    public boolean kill() {
        process.destroyForcibly();
        return ended(PATIENCE) && process.exitValue() == KILLED;
    }

    /** Asks it to stop, and kills it where it takes too long. */
    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            // The pipe is broken: the child is gone already.
        }
        if (!ended(PATIENCE)) {
            kill();
        }
    }

    private boolean ended(Duration patience) {
        try {
            return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
            return false;
        }
    }

    /** What a person needs to know where it ended by itself: its exit code and last lines. */
    public String obituary() {
        return program.name() + " (process " + pid() + ") ended by itself with exit code " + process.exitValue()
                + "; its log " + program.log() + " ends with:\n" + lastWords();
    }

    private String lastWords() {
        try {
            List<String> lines = Files.readAllLines(program.log());
            return String.join("\n", lines.subList(Math.max(0, lines.size() - TAIL_LINES), lines.size()));
        } catch (IOException e) {
            return "(it cannot be read: " + e.getMessage() + ")";
        }
    }
}
