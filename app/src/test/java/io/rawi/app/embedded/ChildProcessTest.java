package io.rawi.app.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.Await;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ChildProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @TempDir
    private Path folder;

    @Test
    void shouldStopByLettingGoOfItsLeash() throws Exception {
        ChildProcess child = sh("cat >/dev/null; echo leash is gone");
        assertThat(child.isAlive()).isTrue();
        child.stop(PATIENCE);
        assertThat(child.isAlive()).isFalse();
        assertThat(child.obituary()).contains("exit code 0");
        assertThat(child.lastWords()).isEqualTo("leash is gone");
    }

    @Test
    void shouldKillWhatDoesNotLetItselfBeStopped() throws Exception {
        ChildProcess child = sh("trap '' TERM INT HUP; echo ready; while true; do sleep 1; done");
        awaitWords(child, "ready");
        child.stop(Duration.ofMillis(100));
        assertThat(child.isAlive()).isFalse();
        assertThat(child.obituary()).contains("exit code 137");
    }

    @Test
    void shouldTakeItsChildrenAlong() throws Exception {
        ChildProcess child = sh("sleep 300 & echo $!; cat");
        Await.until(PATIENCE, () -> assertThat(child.lastWords()).matches("\\d+"));
        ProcessHandle grandchild =
                ProcessHandle.of(Long.parseLong(child.lastWords())).orElseThrow();
        child.stop(PATIENCE);
        grandchild.onExit().get(10, TimeUnit.SECONDS);
        assertThat(grandchild.isAlive()).isFalse();
    }

    @Test
    void shouldKillAtOnceWithItsChildren() throws Exception {
        ChildProcess child = sh("trap '' TERM; sleep 300 & echo $!; cat");
        Await.until(PATIENCE, () -> assertThat(child.lastWords()).matches("\\d+"));
        ProcessHandle grandchild =
                ProcessHandle.of(Long.parseLong(child.lastWords())).orElseThrow();
        child.kill();
        assertThat(child.isAlive()).isFalse();
        grandchild.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void shouldStopTwiceAndAfterItsEndWithoutHarm() throws Exception {
        ChildProcess child = sh("exit 4");
        child.onExit().get(10, TimeUnit.SECONDS);
        child.stop(PATIENCE);
        child.stop(PATIENCE);
        child.kill();
        assertThat(child.obituary())
                .startsWith("the fake (process " + child.pid() + ") ended with exit code 4")
                .endsWith("its log is " + log());
    }

    @Test
    void shouldKeepWhatEarlierRunsPrintedAndWhatGoesToStandardError() throws Exception {
        sh("echo first").onExit().get(10, TimeUnit.SECONDS);
        sh("echo second >&2").onExit().get(10, TimeUnit.SECONDS);
        assertThat(Files.readAllLines(log())).containsExactly("first", "second");
    }

    @Test
    void shouldTellTheLastLinesThatHoldSomething() throws Exception {
        ChildProcess child = sh("for i in 1 2 3 4 5 6 7 8 9 10; do echo line $i; echo; done");
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.lastWords().lines().map(String::strip))
                .containsExactly("line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10");
    }

    @Test
    void shouldTellLastWordsThatAreNoText() throws Exception {
        ChildProcess child = sh("printf 'broken \\377\\376 bytes\\n'");
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.lastWords()).startsWith("broken ").endsWith(" bytes");
    }

    @Test
    void shouldSayThatALogIsGone() throws Exception {
        ChildProcess child = sh("exit 0");
        child.onExit().get(10, TimeUnit.SECONDS);
        Files.delete(log());
        assertThat(child.lastWords()).contains("its log " + log() + " cannot be read");
    }

    @Test
    void shouldAddToTheEnvironmentAndKeepTheRest() throws Exception {
        ChildProcess child = ChildProcess.start(
                "the fake", List.of("sh", "-c", "echo \"$ADDED $PATH\""), Map.of("ADDED", "راوي; $x"), log());
        child.onExit().get(10, TimeUnit.SECONDS);
        assertThat(child.lastWords()).startsWith("راوي; $x ").contains("/bin");
    }

    @Test
    void shouldNotFindAProgramThatIsNotThere() throws Exception {
        try {
            ChildProcess child =
                    ChildProcess.start("the fake", List.of("/no/such/program"), Map.of(), folder.resolve("fake.log"));
            child.onExit().get(10, TimeUnit.SECONDS);
            assertThat(child.obituary()).doesNotContain("exit code 0");
            assertThat(child.lastWords()).contains("/no/such/program");
        } catch (EmbeddedServicesException e) {
            assertThat(e).hasMessageContaining("cannot start the fake").hasMessageContaining("/no/such/program");
        }
    }

    private void awaitWords(ChildProcess child, String words) throws Exception {
        Await.until(PATIENCE, () -> assertThat(child.lastWords()).contains(words));
    }

    private ChildProcess sh(String script) throws IOException {
        return ChildProcess.start("the fake", List.of("sh", "-c", script), Map.of(), log());
    }

    private Path log() {
        return folder.resolve("fake.log");
    }
}
