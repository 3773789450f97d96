package io.rawi.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.app.terminal.Terminal;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class IngestViewTest {

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void shouldCountNothingWhereNoPersonLooksOn() {
        try (IngestView view = view(false)) {
            view.opened("a", 100);
            view.read("a", 50);
            view.sent("a");
        }
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldShowTheLastCountOnATerminal() {
        try (IngestView view = view(true)) {
            for (int i = 0; i < 1000; i++) {
                view.read("a", 1);
                view.sent("a");
            }
        }
        assertThat(lastLine()).isEqualTo("1000 read, 1000 sent");
        assertThat(err.toString()).endsWith(System.lineSeparator());
    }

    @Test
    void shouldNotDrawForEveryRecord() {
        try (IngestView view = view(true)) {
            for (int i = 0; i < 5000; i++) {
                view.read("a", 1);
            }
            // Ten times a second: however slow the machine is, far fewer than records.
            assertThat(err.toString().split("\r", -1)).hasSizeLessThan(1000);
        }
    }

    @Test
    void shouldFillABarByTheSizeOfTheSources() {
        try (IngestView view = view(true)) {
            view.opened("a", 60);
            view.opened("b", 40);
            view.read("a", 50);
        }
        assertThat(lastLine()).isEqualTo("[==========          ] 1 read, 0 sent");
    }

    @Test
    void shouldNotOverfillTheBarWhereSourcesGrowOrAreUnpacked() {
        try (IngestView view = view(true)) {
            view.opened("a", 10);
            view.read("a", 1_000_000);
        }
        assertThat(lastLine()).isEqualTo("[====================] 1 read, 0 sent");
    }

    @Test
    void shouldShowNoBarWhereTheSizeIsNotKnown() {
        try (IngestView view = view(true)) {
            view.opened("stdin:", -1);
            view.read("stdin:", 50);
        }
        assertThat(lastLine()).isEqualTo("1 read, 0 sent");
    }

    @Test
    void shouldTellOfRefusalsAlwaysAndOneByOne() {
        try (IngestView view = view(false)) {
            view.refused(Refusal.ofFile(RefusalReason.EMPTY, "file:///x/empty.txt", "is empty"));
            view.refused(Refusal.ofFile(RefusalReason.NOT_TEXT, "file:///x/image.png", "is an image"));
        }
        assertThat(err.toString().lines())
                .containsExactly(
                        "rawi: refused file:///x/empty.txt: is empty",
                        "rawi: refused file:///x/image.png: is an image");
    }

    @Test
    void shouldWipeTheCountBeforeARefusal() {
        try (IngestView view = view(true)) {
            view.read("a", 1);
            view.refused(Refusal.ofFile(RefusalReason.EMPTY, "b", "is empty"));
        }
        assertThat(err.toString()).contains("\r\u001b[Krawi: refused b: is empty");
    }

    @Test
    void shouldTellWhatItWaitsForAndHowLong() {
        try (IngestView view = view(false)) {
            view.waiting("the broker does not answer", Duration.ofSeconds(12));
            view.watching();
        }
        assertThat(err.toString())
                .contains("rawi: the broker does not answer (12 s)")
                .contains("watching for more");
    }

    @Test
    void shouldEndWithoutALineWhereNothingWasRead() {
        view(true).close();
        assertThat(err.toString()).isEmpty();
    }

    @Test
    void shouldNeverWriteToStandardOutput() {
        try (IngestView view = view(true)) {
            view.opened("a", 10);
            view.read("a", 1);
            view.sent("a");
            view.watching();
        }
        assertThat(out.toString()).isEmpty();
    }

    private IngestView view(boolean interactive) {
        return new IngestView(new Terminal(
                new ByteArrayInputStream(new byte[0]), new PrintWriter(out), new PrintWriter(err), interactive));
    }

    /** What stands on the line at the end, after all that was wiped. */
    private String lastLine() {
        String text = err.toString().stripTrailing();
        return text.substring(text.lastIndexOf("\u001b[K") + 3);
    }
}
