package io.rawi.bench.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JavaChildTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    @Test
    void shouldKillAProgramAtWork() throws IOException {
        try (JavaChild waiting = JavaChild.start(program("wait"))) {
            assertThat(Await.until(() -> printed("waiting for ever"), PATIENCE)).isTrue();
            assertThat(waiting.isAlive()).isTrue();

            assertThat(waiting.kill()).isTrue();
            assertThat(waiting.isAlive()).isFalse();
        }
    }

    @Test
    void shouldNotTakeAnEndByItselfForAKill() throws IOException {
        try (JavaChild failing = JavaChild.start(program("fail"))) {
            assertThat(Await.until(() -> !failing.isAlive(), PATIENCE)).isTrue();

            assertThat(failing.kill()).isFalse();
            assertThat(failing.obituary()).contains("probe", "ended by itself", "out of luck");
        }
    }

    @Test
    void shouldGiveTheProgramItsEnvironmentAndCountItsProcessorTime() throws IOException {
        try (JavaChild child = JavaChild.start(program("wait").with("PROBE_WORD", "sesame"))) {
            assertThat(Await.until(() -> printed("sesame"), PATIENCE)).isTrue();
            assertThat(Await.until(() -> child.cpu().toMillis() > 0, PATIENCE)).isTrue();
            assertThat(child.program().gcLog()).exists();
        }
    }

    @Test
    void shouldStopTheProgramWhenClosed() throws IOException {
        JavaChild child = JavaChild.start(program("wait"));
        assertThat(Await.until(() -> printed("waiting for ever"), PATIENCE)).isTrue();

        child.close();

        assertThat(child.isAlive()).isFalse();
    }

    @Test
    void shouldWaitForAConditionAndNotLonger() {
        AtomicInteger looks = new AtomicInteger();

        assertThat(Await.until(() -> looks.incrementAndGet() == 3, PATIENCE)).isTrue();
        assertThat(looks).hasValue(3);
        assertThat(Await.until(() -> false, Duration.ofMillis(30))).isFalse();
    }

    private boolean printed(String word) {
        try {
            Path log = folder.resolve("probe.log");
            return Files.exists(log) && Files.readString(log).contains(word);
        } catch (IOException e) {
            return false;
        }
    }

    private JavaProgram program(String what) {
        return new JavaProgram("probe", List.of("-Xmx64m"), Probe.class.getName(), List.of(what), Map.of(), folder);
    }

    /** A program that waits for ever, or fails. */
    public static final class Probe {

        private Probe() {}

        public static void main(String[] arguments) throws InterruptedException {
            System.out.println(System.getenv("PROBE_WORD"));
            if (arguments[0].equals("fail")) {
                throw new IllegalStateException("out of luck");
            }
            System.out.println("waiting for ever");
            Thread.currentThread().join();
        }
    }
}
