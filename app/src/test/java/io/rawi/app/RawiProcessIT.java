package io.rawi.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.embedded.RunningServices;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command as a process of its own, as people run it. */
class RawiProcessIT {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    @TempDir
    private Path folder;

    @Test
    void shouldLeaveNothingRunningWhenItIsTerminatedOrKilledAndGoOnAfterwards() throws Exception {
        Process first = rawi("up", "--data", folder.resolve("data").toString());
        List<ProcessHandle> family = family(first);
        assertThat(family).hasSizeGreaterThanOrEqualTo(4);
        first.destroyForcibly();
        assertGone(family);

        Process second = rawi("up", "--data", folder.resolve("data").toString());
        family = family(second);
        second.destroy();
        assertThat(second.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(second.exitValue()).as(err()).isZero();
        assertGone(family);
        assertThat(out()).contains("kafka     127.0.0.1:").contains("postgres  postgresql://rawi:");
    }

    @Test
    void shouldEndWithAClearErrorWhenAServiceDies() throws Exception {
        Process up = rawi("up", "--data", folder.resolve("data").toString());
        List<ProcessHandle> family = family(up);
        ProcessHandle registry = up.descendants()
                .filter(process -> process.info().commandLine().orElse("").contains("apicurio"))
                .findFirst()
                .orElseThrow();
        registry.destroyForcibly();
        assertThat(up.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
        assertThat(up.exitValue()).isEqualTo(1);
        assertThat(err())
                .contains("the schema registry")
                .contains("registry.log")
                .doesNotContain("\tat ");
        assertGone(family);
    }

    @Test
    void shouldPlayTheDemonstrationToItsEndAndLeaveNothing() throws Exception {
        Path temporary = Files.createDirectory(folder.resolve("tmp"));
        Process demo = start(List.of("-Djava.io.tmpdir=" + temporary), "demo");
        assertThat(demo.waitFor(PATIENCE.toSeconds() * 2, TimeUnit.SECONDS)).isTrue();
        assertThat(demo.exitValue()).as(err()).isZero();
        assertThat(out())
                .contains("copy of ")
                .contains("dead letter")
                .contains("edition 2 of the page, replaces edition 1")
                .contains("What came out")
                .containsPattern("stories told by several articles +[1-9][0-9]*\\R")
                .containsPattern("largest story, and its articles\\R +[1-9][0-9]*  \\S")
                .contains("Where to look next")
                .doesNotContain("\u001b")
                .doesNotContain("\u2068");
        try (Stream<Path> left = Files.list(temporary)) {
            assertThat(left.filter(path -> path.getFileName().toString().startsWith("rawi-demo-")))
                    .isEmpty();
        }
    }

    /** Starts it and waits until its services run. */
    private Process rawi(String... arguments) throws Exception {
        Process process = start(List.of(), arguments);
        Await.until(PATIENCE, () -> {
            assertThat(process.isAlive()).as(err()).isTrue();
            assertThat(err()).contains("rawi: up");
            assertThat(RunningServices.running(folder.resolve("data")).map(RunningServices::pid))
                    .hasValue(process.pid());
        });
        return process;
    }

    private Process start(List<String> options, String... arguments) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx512m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), Rawi.class.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile())
                .start();
    }

    private static List<ProcessHandle> family(Process process) {
        List<ProcessHandle> family = new ArrayList<>(process.descendants().toList());
        family.add(process.toHandle());
        return family;
    }

    private static void assertGone(List<ProcessHandle> processes) throws Exception {
        Await.until(Duration.ofSeconds(40), () -> assertThat(processes).noneMatch(ProcessHandle::isAlive));
    }

    private String out() throws IOException {
        return Files.readString(folder.resolve("out"), StandardCharsets.UTF_8);
    }

    private String err() throws IOException {
        return Files.readString(folder.resolve("err"), StandardCharsets.UTF_8);
    }
}
