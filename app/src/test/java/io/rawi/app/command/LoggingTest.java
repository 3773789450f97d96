package io.rawi.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;

class LoggingTest {

    @TempDir
    private Path folder;

    private final Logger root = logger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    private final Logger kafka = logger("org.apache.kafka");
    private final Logger own = logger("io.rawi");
    private final List<Appender<ILoggingEvent>> appenders = new ArrayList<>();
    private Level rootLevel;
    private Level kafkaLevel;
    private Level ownLevel;

    @BeforeEach
    void remember() {
        root.iteratorForAppenders().forEachRemaining(appenders::add);
        rootLevel = root.getLevel();
        kafkaLevel = kafka.getLevel();
        ownLevel = own.getLevel();
    }

    @AfterEach
    void putBack() {
        List<Appender<ILoggingEvent>> added = new ArrayList<>();
        root.iteratorForAppenders().forEachRemaining(added::add);
        added.removeAll(appenders);
        added.forEach(appender -> {
            root.detachAppender(appender);
            appender.stop();
        });
        appenders.forEach(root::addAppender);
        root.setLevel(rootLevel);
        kafka.setLevel(kafkaLevel);
        own.setLevel(ownLevel);
    }

    @Test
    void shouldSpareAPersonTheWarningsOfKafkasClientsThatMendThemselves() {
        Logging.configure(false);
        assertThat(kafka.isWarnEnabled()).isFalse();
        assertThat(kafka.isErrorEnabled()).isTrue();
        assertThat(root.isWarnEnabled()).isTrue();
        assertThat(root.isInfoEnabled()).isFalse();
    }

    @Test
    void shouldShowMoreWhereThatIsAsked() {
        Logging.configure(true);
        assertThat(kafka.isInfoEnabled()).isTrue();
        assertThat(own.isInfoEnabled()).isTrue();
        assertThat(root.isDebugEnabled()).isFalse();
    }

    @Test
    void shouldWriteTheLogOfALongRunToItsFileInUtf8() throws IOException {
        Path file = folder.resolve("logs/deep/rawi.log");
        Logging.toFile(file);
        own.info("بدأ {}", "البث");
        own.debug("too much");
        kafka.warn("mends itself");
        kafka.info("too much");
        List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
        assertThat(lines).hasSize(2);
        assertThat(lines.get(0))
                .containsPattern("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z INFO {2}\\[")
                .endsWith("io.rawi بدأ البث");
        assertThat(lines.get(1)).contains("WARN").endsWith("mends itself");
    }

    @Test
    void shouldKeepTheLogOffTheScreenOnceItGoesToAFile() {
        Logging.toFile(folder.resolve("rawi.log"));
        assertThat(root.getAppender("stderr")).isNull();
    }

    @Test
    void shouldGoOnBehindTheLogOfAnEarlierRun() throws IOException {
        Path file = Files.writeString(folder.resolve("rawi.log"), "earlier\n");
        Logging.toFile(file);
        own.warn("later");
        assertThat(Files.readAllLines(file)).hasSize(2).first().isEqualTo("earlier");
    }

    @Test
    void shouldWriteTheCauseOfAFailureWhole() throws IOException {
        Path file = folder.resolve("rawi.log");
        Logging.toFile(file);
        own.error("failed", new IllegalStateException("outer", new IOException("disk gone")));
        assertThat(Files.readString(file)).contains("outer").contains("Caused by: java.io.IOException: disk gone");
    }

    private static Logger logger(String name) {
        return (Logger) LoggerFactory.getLogger(name);
    }
}
