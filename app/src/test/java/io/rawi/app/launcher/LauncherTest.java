package io.rawi.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The script at the top: what it starts, and what it says where something is missing. */
@Timeout(120)
class LauncherTest {

    @TempDir
    private Path folder;

    private Launcher launcher;

    @BeforeEach
    void lay() throws IOException {
        launcher = new Launcher(folder.resolve("home"), folder.resolve("programs"));
    }

    @Test
    void shouldStartTheProgramWithItsArgumentsAsTheyAre() throws Exception {
        launcher.java("17.0.9");
        launcher.built();
        LauncherRun run = launcher.run("read", "a b.txt", "", "--date=2018-11-23", "*");
        assertThat(run.code()).isEqualTo(LauncherRun.STARTED);
        assertThat(run.err()).isEmpty();
        List<String> arguments = run.arguments();
        assertThat(arguments.subList(arguments.indexOf("io.rawi.app.Rawi"), arguments.size()))
                .containsExactly("io.rawi.app.Rawi", "read", "a b.txt", "", "--date=2018-11-23", "*");
        assertThat(run.after("-cp"))
                .isEqualTo(folder.resolve("home/app/target/dist/lib/*").toString());
    }

    @Test
    void shouldGiveFurtherOptionsToJavaAsWords() throws Exception {
        launcher.java("17");
        launcher.built();
        launcher.set("RAWI_JAVA_OPTS", "-Xmx2g  -Dx=y");
        LauncherRun run = launcher.run("doctor");
        assertThat(run.arguments()).containsSubsequence("-Xmx768m", "-Xmx2g", "-Dx=y", "-cp", "doctor");
    }

    @Test
    void shouldTakeTheWholeHeapFromTheStart() throws Exception {
        launcher.java("17");
        launcher.built();
        launcher.set("RAWI_JAVA_OPTS", "-Dx=y");
        assertThat(launcher.run("doctor").arguments()).containsSubsequence("-Xmx768m", "-Xms768m", "-Dx=y", "-cp");
    }

    /** Java refuses to start with a heap that begins larger than it may become. */
    @ParameterizedTest
    @ValueSource(strings = {"-Xmx256m", "-Xms64m", "-XX:MaxHeapSize=256m", "-XX:MaxRAMPercentage=20 -Dx=y"})
    void shouldLeaveTheHeapToWhoAsksForAnother(String options) throws Exception {
        launcher.java("17");
        launcher.built();
        launcher.set("RAWI_JAVA_OPTS", options);
        LauncherRun run = launcher.run("doctor");
        assertThat(run.code()).isEqualTo(LauncherRun.STARTED);
        assertThat(run.arguments())
                .doesNotContain("-Xms768m")
                .contains(options.split(" "))
                .containsSubsequence("-Xmx768m", "-XX:MetaspaceSize=96m", "doctor");
    }

    @Test
    void shouldPutTheBenchmarksOnTheClassPathWhereTheyAreBuilt() throws Exception {
        launcher.java("17");
        launcher.built();
        launcher.write("bench/target/rawi-bench-0.1.0.jar", "");
        assertThat(launcher.run("bench").after("-cp"))
                .endsWith("/lib/*:" + folder.resolve("home/bench/target/rawi-bench-0.1.0.jar") + ":"
                        + folder.resolve("home/bench/target/lib/*"));
    }

    @Test
    void shouldSayThatJavaIsMissingAndHowToGetIt() throws Exception {
        launcher.built();
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("rawi: Java is missing.")
                .contains("17 or newer")
                .contains("apt install")
                .contains("JAVA_HOME");
    }

    @ParameterizedTest
    @CsvSource({"1.8.0_392,8", "9.0.4,9", "11.0.21,11", "16.0.2,16"})
    void shouldRefuseAnOldJavaWithItsVersionAndPlace(String version, String major) throws Exception {
        launcher.java(version);
        launcher.built();
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .contains(folder.resolve("programs/java") + " is version " + major + "; Rawi needs 17 or newer")
                .contains("JAVA_HOME");
    }

    @ParameterizedTest
    @ValueSource(strings = {"17", "17.0.9", "17-ea", "21.0.1", "25", "100.1"})
    void shouldTakeANewJava(String version) throws Exception {
        launcher.java(version);
        launcher.built();
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
    }

    @Test
    void shouldSayThatSomethingElseIsCalledJava() throws Exception {
        launcher.program("java", "echo 'no runtime present, requesting install' >&2; exit 1\n");
        launcher.built();
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("is version unknown; Rawi needs 17 or newer");
    }

    @Test
    void shouldReadTheVersionBehindAWarning() throws Exception {
        launcher.program(
                "java",
                """
                if [ "$1" = -version ]; then
                  echo 'Picked up JAVA_TOOL_OPTIONS: -Dsome.version=11' >&2
                  echo 'openjdk version "21.0.2" 2024-01-16' >&2
                  exit 0
                fi
                exit 42
                """);
        launcher.built();
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
    }

    @Test
    void shouldPreferTheJavaOfJavaHome() throws Exception {
        launcher.java("11");
        launcher.built();
        Path home = folder.resolve("my jdk");
        Launcher.executable(
                home.resolve("bin/java"),
                "if [ \"$1\" = -version ]; then echo 'openjdk version \"21\"' >&2; exit 0; fi\nexit 42\n");
        launcher.set("JAVA_HOME", home.toString());
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
        launcher.set("JAVA_HOME", folder.resolve("no such folder").toString());
        assertThat(launcher.run("demo").err()).contains("is version 11");
    }

    @Test
    void shouldWorkInAFolderWithSpacesAndArabicLetters() throws Exception {
        Launcher other = new Launcher(folder.resolve("my راوي folder"), folder.resolve("other programs"));
        other.java("17");
        other.built();
        LauncherRun run = other.run("read", "ملف.txt");
        assertThat(run.code()).isEqualTo(LauncherRun.STARTED);
        assertThat(run.after("-cp"))
                .isEqualTo(
                        folder.resolve("my راوي folder/app/target/dist/lib/*").toString());
        assertThat(run.arguments()).endsWith("read", "ملف.txt");
    }

    @Test
    void shouldFindItsHomeThroughLinks() throws Exception {
        launcher.java("17");
        launcher.built();
        Path bin = Files.createDirectories(folder.resolve("my bin"));
        Path absolute = Files.createSymbolicLink(bin.resolve("rawi"), launcher.script());
        Path relative = Files.createSymbolicLink(bin.resolve("raawi"), Path.of("rawi"));
        Path upwards = Files.createSymbolicLink(bin.resolve("up"), Path.of("../home/rawi"));
        for (Path link : List.of(absolute, relative, upwards)) {
            LauncherRun run = launcher.run(link, "doctor");
            assertThat(run.code()).as(link.toString()).isEqualTo(LauncherRun.STARTED);
            assertThat(run.after("-cp"))
                    .startsWith(folder.resolve("home").toRealPath().toString());
        }
    }
}
