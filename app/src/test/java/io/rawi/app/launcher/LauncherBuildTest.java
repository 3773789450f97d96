package io.rawi.app.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When the launcher builds, and what it does where that fails. Maven is a script that notes its calls. */
@Timeout(120)
class LauncherBuildTest {

    @TempDir
    private Path folder;

    private Launcher launcher;
    private Path calls;

    @BeforeEach
    void lay() throws IOException {
        launcher = new Launcher(folder.resolve("home"), folder.resolve("programs"));
        launcher.java("17.0.9");
        calls = folder.resolve("calls");
    }

    @Test
    void shouldSayThatMavenIsMissingWhereNothingIsBuiltYet() throws Exception {
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err())
                .startsWith("rawi: Maven is missing, and Rawi is not built yet.")
                .contains("apt install maven");
        assertThat(folder.resolve("home/.rawi-build")).as("its lock").doesNotExist();
    }

    @Test
    void shouldNotNeedMavenWhereEverythingIsBuilt() throws Exception {
        launcher.built();
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
    }

    @Test
    void shouldBuildOnFirstUseAndNotAgain() throws Exception {
        maven("echo \"$PWD $*\" >>'" + calls + "'\n");
        LauncherRun first = launcher.run("demo");
        assertThat(first.code()).isEqualTo(LauncherRun.STARTED);
        assertThat(first.err()).contains("building on first use");
        assertThat(calls).hasContent(folder.resolve("home").toRealPath() + " -q -B -DskipTests package");
        LauncherRun second = launcher.run("demo");
        assertThat(second.err()).isEmpty();
        assertThat(Files.readAllLines(calls)).hasSize(1);
        assertThat(folder.resolve("home/.rawi-build")).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pom.xml", "app/pom.xml", "app/src/main/java/A.java"})
    void shouldBuildAgainWhereASourceIsNewer(String source) throws Exception {
        maven("echo built >>'" + calls + "'\n");
        launcher.built();
        launcher.age("app/target/dist/built", 30);
        launcher.age(source, 10);
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(LauncherRun.STARTED);
        assertThat(run.err()).contains("sources are newer than the build");
        assertThat(calls).hasContent("built");
    }

    @Test
    void shouldShowTheEndOfAFailedBuildAndTryAgainNextTime() throws Exception {
        maven(
                "i=0; while [ $i -lt 60 ]; do i=$((i+1)); echo \"line $i\"; done; echo 'cannot find symbol' >&2; exit 1\n");
        LauncherRun run = launcher.run("demo");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).as("standard output is for results").isEmpty();
        assertThat(run.err())
                .contains("cannot find symbol")
                .contains("line 60")
                .doesNotContain("line 5\n")
                .contains("the build failed; above are the last lines of ")
                .contains("app/target/build.log");
        assertThat(folder.resolve("home/app/target/dist/built")).doesNotExist();
        assertThat(folder.resolve("home/.rawi-build")).doesNotExist();
        maven("exit 0\n");
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
    }

    @Test
    void shouldTakeOverTheLockOfABuildThatIsGone() throws Exception {
        Process gone = new ProcessBuilder("true").start();
        gone.waitFor();
        launcher.write(".rawi-build/pid", gone.pid() + "\n");
        maven("echo built >>'" + calls + "'\n");
        assertThat(launcher.run("demo").code()).isEqualTo(LauncherRun.STARTED);
        assertThat(calls).hasContent("built");
    }

    @Test
    void shouldNotBuildBeforeJavaIsThere() throws Exception {
        maven("echo built >>'" + calls + "'\n");
        Files.delete(folder.resolve("programs/java"));
        assertThat(launcher.run("demo").err()).contains("Java is missing");
        assertThat(calls).doesNotExist();
    }

    private void maven(String script) throws IOException {
        launcher.program("mvn", script);
    }
}
