package io.rawi.ingest.source;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class StoppableInputTest {

    @Test
    void shouldPassEveryByteThrough() throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(1).nextBytes(bytes);

        assertThat(new StoppableInput(new ByteArrayInputStream(bytes), () -> false).readAllBytes())
                .isEqualTo(bytes);
    }

    @Test
    void shouldEndWithItsInput() throws IOException {
        InputStream in = new StoppableInput(new ByteArrayInputStream(new byte[] {1}), () -> false);

        assertThat(in.read()).isEqualTo(1);
        assertThat(in.read()).isEqualTo(-1);
        assertThat(in.read()).isEqualTo(-1);
    }

    @Test
    void shouldStopWhileItWaits() throws IOException {
        AtomicBoolean stopped = new AtomicBoolean();
        try (PipedOutputStream writer = new PipedOutputStream();
                InputStream in = new StoppableInput(new PipedInputStream(writer), stopped::get)) {
            writer.write(7);
            writer.flush();
            assertThat(in.read()).isEqualTo(7);
            stopped.set(true);
            assertThatThrownBy(in::read).isInstanceOf(StoppedException.class);
        }
    }

    @Test
    void shouldPassAFailureOn() {
        InputStream failing = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> new StoppableInput(failing, () -> false).read())
                .hasMessage("gone");
    }

    /** The input fails while all that was fetched before waits to be read. */
    @Test
    void shouldPassAFailureOnBehindAllThatCameBefore() throws InterruptedException {
        CountDownLatch failed = new CountDownLatch(1);
        InputStream failing = new InputStream() {

            private int left = 40;

            @Override
            public int read() {
                throw new UnsupportedOperationException();
            }

            @Override
            public int read(byte[] into, int offset, int count) throws IOException {
                if (left == 23) {
                    // Sixteen chunks wait and one is being put: there is no room for the failure yet.
                    failed.countDown();
                }
                if (left-- == 22) {
                    throw new IOException("gone");
                }
                return 1;
            }
        };
        StoppableInput in = new StoppableInput(failing, () -> false);
        int[] got = {0};

        assertThatThrownBy(() -> {
                    while (in.read() >= 0) {
                        got[0]++;
                        if (got[0] == 2) {
                            assertThat(failed.await(10, TimeUnit.SECONDS)).isTrue();
                        }
                    }
                })
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
        assertThat(got[0]).isEqualTo(18);
    }

    @Test
    void shouldStopARunThatIsInterrupted() {
        InputStream silent = new InputStream() {
            @Override
            public int read() {
                LockSupport.park();
                return -1;
            }
        };
        StoppableInput in = new StoppableInput(silent, () -> false);
        Thread.currentThread().interrupt();

        assertThatThrownBy(in::read).isInstanceOf(StoppedException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    /** What was fetched before the stop belongs to records that are read to their end. */
    @Test
    void shouldGiveOutWhatHasComeAlthoughItWasStopped() throws IOException {
        InputStream in = new StoppableInput(new ByteArrayInputStream(new byte[200_000]), () -> true);

        assertThat(in.readAllBytes()).hasSize(200_000);
    }
}
