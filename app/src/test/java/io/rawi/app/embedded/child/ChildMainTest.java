package io.rawi.app.embedded.child;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Real child processes, with the JDK and the test's own classes alone on their class path. */
@Timeout(60)
class ChildMainTest {

    @TempDir
    private Path folder;

    private final List<Process> started = new ArrayList<>();

    @AfterEach
    void end() {
        started.forEach(Process::destroyForcibly);
    }

    @Test
    void shouldShutDownInOrderWhenItsParentLetsGo() throws Exception {
        Path file = folder.resolve("end");
        Process child = child("wait", file.toString());
        BufferedReader out = child.inputReader(StandardCharsets.UTF_8);
        assertThat(out.readLine()).isEqualTo("waiting");
        child.getOutputStream().close();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(child.exitValue()).isZero();
        assertThat(file).hasContent("shut down in order");
    }

    @Test
    void shouldNotMindWhatIsWrittenToIt() throws Exception {
        Process child = child("wait", folder.resolve("end").toString());
        assertThat(child.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("waiting");
        child.getOutputStream().write("quit\nexit\n".getBytes(StandardCharsets.UTF_8));
        child.getOutputStream().flush();
        assertThat(child.isAlive()).isTrue();
        child.getOutputStream().close();
        assertThat(child.waitFor(20, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void shouldHandOverTheArgumentsAsTheyAre() throws Exception {
        Process child = child("print", "a b", "", "راوي", "$HOME", "*");
        assertThat(output(child)).isEqualTo("[print, a b, , راوي, $HOME, *]");
        assertThat(child.waitFor()).isZero();
    }

    @Test
    void shouldEndWithTheFailureOfTheProgramItRunsAndNotItsOwn() throws Exception {
        Process child = child("fail");
        assertThat(output(child))
                .contains("java.lang.IllegalStateException: failed on purpose")
                .doesNotContain("InvocationTargetException");
        assertThat(child.waitFor()).isEqualTo(1);
    }

    @Test
    void shouldEndWithTheExitCodeOfTheProgramItRuns() throws Exception {
        assertThat(child("exit", "7").waitFor()).isEqualTo(7);
    }

    @Test
    void shouldFailWhereThereIsNoSuchProgram() throws Exception {
        Process child = java("no.such.Program");
        assertThat(output(child)).contains("ClassNotFoundException: no.such.Program");
        assertThat(child.waitFor()).isEqualTo(1);
    }

    private Process child(String... arguments) throws IOException {
        List<String> all = new ArrayList<>(List.of(ShortLived.class.getName()));
        all.addAll(List.of(arguments));
        return java(all.toArray(String[]::new));
    }

    private Process java(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx64m",
                "-XX:TieredStopAtLevel=1",
                "-Dsun.jnu.encoding=UTF-8",
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-cp",
                places(ChildMain.class, ShortLived.class),
                ChildMain.class.getName()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        started.add(process);
        return process;
    }

    private static String places(Class<?>... classes) {
        return List.of(classes).stream()
                .map(type ->
                        type.getProtectionDomain().getCodeSource().getLocation().getPath())
                .collect(Collectors.joining(java.io.File.pathSeparator));
    }

    private static String output(Process child) throws IOException {
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8))) {
            return out.lines().collect(Collectors.joining("\n"));
        }
    }
}
