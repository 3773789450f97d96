package io.rawi.ingest;

import io.rawi.ingest.send.ArticleSender;
import io.rawi.ingest.send.Tally;
import io.rawi.ingest.source.FileReader;
import io.rawi.ingest.source.FolderWatch;
import io.rawi.ingest.source.Sources;
import io.rawi.ingest.source.StoppableInput;
import io.rawi.ingest.source.StoppedException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/** One pass over the sources that the user named. */
final class SourceRun {

    private final IngestConfig config;
    private final FileReader files;
    private final ArticleSender sender;
    private final Tally tally;
    private final InputStream standardInput;
    private final Clock clock;
    private final BooleanSupplier stopped;

    SourceRun(
            IngestConfig config,
            ArticleSender sender,
            Tally tally,
            InputStream standardInput,
            Clock clock,
            BooleanSupplier stopped) {
        this.config = config;
        this.files = new FileReader(config);
        this.sender = sender;
        this.tally = tally;
        this.standardInput = standardInput;
        this.clock = clock;
        this.stopped = stopped;
    }

    /** Reads all sources; ends early, at the end of an article, when stopped. */
    void run(List<String> sources) {
        try {
            List<Path> watched = sources.stream()
                    .filter(source -> config.watch() && !source.equals(Ingestion.STANDARD_INPUT))
                    .map(Path::of)
                    .filter(Files::isDirectory)
                    .toList();
            for (String source : sources) {
                if (source.equals(Ingestion.STANDARD_INPUT)) {
                    readStandardInput();
                } else if (!watched.contains(Path.of(source))) {
                    Sources.visit(Path.of(source), this::readFile, this::refuse);
                }
            }
            if (!watched.isEmpty()) {
                watch(watched);
            }
        } catch (StoppedException e) {
            // Everything before is handed over, which is what stopping means.
        }
    }

    private void readStandardInput() {
        InputStream in = new StoppableInput(standardInput, stopped);
        tally.opened("stdin:", -1);
        files.readStream(in, "stdin:", clock.instant(), this::take);
    }

    private void readFile(Path file) {
        goOn();
        tally.opened(FileReader.origin(file), file.toFile().length());
        files.read(file, this::take);
    }

    private void watch(List<Path> folders) {
        boolean[] told = {false};
        try (FolderWatch watch = new FolderWatch(folders, config.settle(), this::refuse)) {
            watch.run(
                    this::readFile,
                    () -> {
                        sender.flush();
                        if (!told[0]) {
                            told[0] = true;
                            tally.watching();
                        }
                    },
                    stopped);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot watch " + folders + ": " + e.getMessage(), e);
        }
    }

    private void take(Reading reading) {
        if (reading instanceof Reading.Read read) {
            sender.send(read.article());
        } else if (reading instanceof Reading.Refused refused) {
            sender.refuse(refused.refusal());
        }
        goOn();
    }

    private void refuse(Refusal refusal) {
        sender.refuse(refusal);
    }

    private void goOn() {
        if (stopped.getAsBoolean()) {
            throw new StoppedException();
        }
    }
}
