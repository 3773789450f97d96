package io.rawi.sink.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

/** What an outage looks like from outside: its lines in the log, the state that others see, and the pauses. */
class OutageLogTest {

    private final Logger logger = (Logger) LoggerFactory.getLogger(Outage.class);
    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private final SinkProgress progress = new SinkProgress();
    private final Stop stop = new Stop();
    private final Outage outage = new Outage(config(Duration.ofMillis(1)), progress, stop);

    private static PostgresConfig config(Duration pause) {
        return new PostgresConfig("jdbc:postgresql://db/rawi", "rawi", "", "rawi", "one", 10, pause);
    }

    @BeforeEach
    void listen() {
        lines.start();
        logger.setLevel(Level.INFO);
        logger.setAdditive(false);
        logger.addAppender(lines);
    }

    @AfterEach
    void unlisten() {
        logger.detachAppender(lines);
        logger.setAdditive(true);
        logger.setLevel(null);
    }

    private List<String> told() {
        return lines.list.stream().map(ILoggingEvent::getFormattedMessage).toList();
    }

    @Test
    void shouldSayNothingWhileAllIsWell() {
        outage.passed(false);
        outage.passed(true);

        assertThat(told()).isEmpty();
        assertThat(progress.status().connected()).isTrue();
    }

    @Test
    void shouldTellTheBeginningAndTheEndOnceHoweverOftenItTries() {
        for (int i = 0; i < 50; i++) {
            outage.met("the database is away", false);
        }
        outage.passed(false);
        outage.passed(false);

        assertThat(told())
                .containsExactly(
                        "the sink one waits and tries again: the database is away",
                        "the sink one goes on after 50 attempts in 0 s; nothing was lost");
    }

    @Test
    void shouldTellEachOutage() {
        outage.met("first", false);
        outage.passed(false);
        outage.met("second", false);
        outage.passed(false);

        assertThat(told()).hasSize(4).element(2).asString().endsWith("second");
        assertThat(told().get(3)).contains("after 1 attempts");
    }

    @Test
    void shouldShowTheLatestMessageWhileItLasts() {
        outage.met("the database is away", false);
        outage.met("the registry is away", false);

        assertThat(progress.status().connected()).isFalse();
        assertThat(progress.status().lastError()).contains("the registry is away");
    }

    @Test
    void shouldEndAnOutageOfWritingOnlyWithAWrite() {
        // Reading offsets works while each batch fails: without this the log would fill with ends and beginnings.
        outage.met("disk full", true);
        outage.passed(false);
        assertThat(progress.status().connected()).isFalse();
        assertThat(told()).hasSize(1);

        outage.met("disk full", true);
        outage.passed(true);
        assertThat(progress.status().connected()).isTrue();
        assertThat(told()).hasSize(2);
    }

    @Test
    void shouldRememberThatWritingFailedWhenSomethingElseFailsNext() {
        outage.met("disk full", true);
        outage.met("the server restarts", false);
        outage.passed(false);
        assertThat(progress.status().connected()).isFalse();

        outage.passed(true);
        outage.met("the server restarts", false);
        outage.passed(false);
        assertThat(progress.status().connected())
                .as("the next outage is one of its own")
                .isTrue();
    }

    @Test
    void shouldKeepTheLastErrorForThoseWhoLookLater() {
        outage.met("the database is away", false);
        outage.passed(false);

        assertThat(progress.status().connected()).isTrue();
        assertThat(progress.status().lastError()).contains("the database is away");
    }

    @Test
    void shouldPauseNoLongerThanConfiguredAfterAnyNumberOfAttempts() {
        for (int i = 0; i < 100; i++) {
            outage.met("away", false);
        }
        long before = System.nanoTime();
        outage.pause();

        assertThat(System.nanoTime() - before).isBetween(1_000_000L, 30_000_000_000L);
    }

    @Test
    void shouldNotPauseWhenTheEndIsAskedFor() {
        Outage patient = new Outage(config(Duration.ofMinutes(1)), progress, stop);
        for (int i = 0; i < 20; i++) {
            patient.met("away", false);
        }
        stop.request();
        long before = System.nanoTime();
        assertThatCode(patient::pause).doesNotThrowAnyException();

        assertThat(System.nanoTime() - before).isLessThan(30_000_000_000L);
    }
}
