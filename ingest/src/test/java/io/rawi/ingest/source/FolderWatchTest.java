package io.rawi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class FolderWatchTest {

    private static final Duration SETTLE = Duration.ofMillis(300);

    @TempDir
    Path folder;

    /** Files are written here and moved, so that they appear whole. */
    @TempDir
    Path elsewhere;

    private final BlockingQueue<String> given = new LinkedBlockingQueue<>();
    private final CountDownLatch settled = new CountDownLatch(1);
    private volatile boolean stopped;
    private Thread running;

    @BeforeEach
    void start() throws IOException {
        Files.writeString(folder.resolve("b.txt"), "قديم");
        Files.writeString(folder.resolve("a.txt"), "قديم");
        FolderWatch watch = new FolderWatch(List.of(folder), SETTLE, refusal -> given.add(refusal.toString()));
        running = new Thread(() -> run(watch));
        running.start();
    }

    @AfterEach
    void stop() throws InterruptedException {
        stopped = true;
        running.join();
    }

    @Test
    void shouldGiveOutWhatIsThereThenWhatComes() throws Exception {
        assertThat(List.of(given.take(), given.take())).containsExactly("a.txt=قديم", "b.txt=قديم");

        appear("c.txt", "جديد");
        assertThat(given.take()).isEqualTo("c.txt=جديد");
    }

    @Test
    void shouldGiveOutAChangedFileAgainAndAnUnchangedOneNot() throws Exception {
        given.take();
        given.take();
        Files.writeString(folder.resolve("a.txt"), "نص أطول");
        assertThat(given.take()).isEqualTo("a.txt=نص أطول");

        Files.setLastModifiedTime(folder.resolve("b.txt"), Files.getLastModifiedTime(folder.resolve("b.txt")));
        appear("last.txt", "آخر");
        assertThat(given.take()).isEqualTo("last.txt=آخر");
        assertThat(given).isEmpty();
    }

    @Test
    void shouldNotReadAFileThatIsStillBeingWritten() throws Exception {
        given.take();
        given.take();
        long pause = SETTLE.dividedBy(6).toNanos();
        StringBuilder whole = new StringBuilder();
        try (OutputStream slow = Files.newOutputStream(folder.resolve("slow.txt"))) {
            for (int i = 0; i < 12; i++) {
                slow.write(("line " + i + "\n").getBytes());
                whole.append("line ").append(i).append('\n');
                LockSupport.parkNanos(pause);
            }
        }
        assertThat(given.take()).isEqualTo("slow.txt=" + whole);
        assertThat(given).isEmpty();
    }

    @Test
    void shouldWatchFoldersThatAreMadeLater() throws Exception {
        assertThat(settled.await(30, TimeUnit.SECONDS)).isTrue();
        Path inner = Files.createDirectories(folder.resolve("day/morning"));
        Files.writeString(inner.resolve("x.txt"), "خبر");
        given.take();
        given.take();
        assertThat(given.take()).isEqualTo("day/morning/x.txt=خبر");
    }

    @Test
    void shouldLeaveHiddenFilesAlone() throws Exception {
        given.take();
        given.take();
        appear(".part", "نصف");
        appear("z.txt", "كامل");
        assertThat(given.take()).isEqualTo("z.txt=كامل");
    }

    @Test
    void shouldNotGiveEverythingOutAgainForALinkThatLeadsBack() throws Exception {
        given.take();
        given.take();
        Files.createSymbolicLink(folder.resolve("again"), folder);
        assertThat(given.take()).contains("/again").contains("links back to a folder that it lies in; remove the link");

        appear("z.txt", "جديد");
        assertThat(given.take()).isEqualTo("z.txt=جديد");
        assertThat(given).isEmpty();
    }

    @Test
    void shouldFollowALinkThatLeadsElsewhere() throws Exception {
        given.take();
        given.take();
        Files.writeString(elsewhere.resolve("x.txt"), "خبر");
        Files.createSymbolicLink(folder.resolve("other"), elsewhere);
        assertThat(given.take()).isEqualTo("other/x.txt=خبر");
    }

    @Test
    void shouldNotGiveOutAFileThatIsGoneBeforeItIsReady() throws Exception {
        given.take();
        given.take();
        appear("brief.txt", "لحظة");
        Files.delete(folder.resolve("brief.txt"));
        appear("z.txt", "كامل");

        assertThat(given.take()).isEqualTo("z.txt=كامل");
        assertThat(given).isEmpty();
    }

    /** Programs that write a file beside the old one and put it in its place. */
    @Test
    void shouldGiveOutAFileThatIsReplacedByAnother() throws Exception {
        given.take();
        given.take();
        Path next = Files.writeString(elsewhere.resolve("next"), "قدييم");
        Files.move(next, folder.resolve("a.txt"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);

        assertThat(given.take()).isEqualTo("a.txt=قدييم");
    }

    @Test
    void shouldGiveOutAWholeFolderThatIsMovedIn() throws Exception {
        given.take();
        given.take();
        Path day = Files.createDirectories(elsewhere.resolve("day/noon"));
        Files.writeString(day.resolve("1.txt"), "١");
        Files.writeString(day.resolve("2.txt"), "٢");
        Files.writeString(day.getParent().resolve("0.txt"), "٠");
        Files.move(elsewhere.resolve("day"), folder.resolve("day"));

        assertThat(List.of(given.take(), given.take(), given.take()))
                .containsExactlyInAnyOrder("day/0.txt=٠", "day/noon/1.txt=١", "day/noon/2.txt=٢");
    }

    @Test
    void shouldLeaveHiddenFoldersAlone() throws Exception {
        given.take();
        given.take();
        Files.writeString(Files.createDirectory(folder.resolve(".tmp")).resolve("x.txt"), "خفي");
        appear("z.txt", "كامل");

        assertThat(given.take()).isEqualTo("z.txt=كامل");
        assertThat(given).isEmpty();
    }

    private void appear(String name, String content) throws IOException {
        Path written = Files.writeString(elsewhere.resolve(name), content);
        Files.move(written, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE);
    }

    private void run(FolderWatch watch) {
        try (watch) {
            watch.run(this::take, settled::countDown, () -> stopped);
        } catch (IOException | InterruptedException e) {
            given.add(e.toString());
        }
    }

    private void take(Path file) {
        try {
            given.add(folder.relativize(file) + "=" + Files.readString(file));
        } catch (IOException e) {
            given.add(e.toString());
        }
    }
}
