package io.rawi.ingest;

import io.rawi.ingest.json.JsonRecords;
import io.rawi.ingest.json.RecordContext;
import io.rawi.ingest.source.FileReader;
import io.rawi.ingest.source.Sources;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;

/**
 * Reads files and streams into raw articles, without Kafka. The same input gives the same articles; what goes wrong comes
 * out as a refusal in its place, and the rest goes on.
 */
public final class RawArticles {

    private final IngestConfig config;
    private final FileReader files;

    public RawArticles(IngestConfig config) {
        this.config = config;
        this.files = new FileReader(config);
    }

    /** Reads one file: text, HTML, JSON, JSON lines, or an archive of them. */
    public void readFile(Path file, Consumer<Reading> to) {
        files.read(file, to);
    }

    /** Reads a file, or all files in a folder and the folders in it, in the order of their names. */
    public void readAll(Path source, Consumer<Reading> to) {
        Sources.visit(source, file -> files.read(file, to), refusal -> to.accept(new Reading.Refused(refusal)));
    }

    /**
     * Reads a stream of any kind that a file may have but a zip archive.
     *
     * @param origin address of the stream
     * @param fetchedAt time of fetching for what does not tell its own
     */
    public void readStream(InputStream in, String origin, Instant fetchedAt, Consumer<Reading> to) {
        files.readStream(in, origin, fetchedAt, to);
    }

    /**
     * Reads a stream of JSON lines.
     *
     * @param origin address of the stream; {@code #line} is put behind it
     * @param fetchedAt time of fetching for records that do not tell theirs
     * @throws IOException where the stream fails
     */
    public void readLines(InputStream lines, String origin, Instant fetchedAt, Consumer<Reading> to)
            throws IOException {
        RecordContext context =
                new RecordContext(origin, config.source(), "stdin", fetchedAt, config.maxArticleBytes());
        new JsonRecords(context).readLines(lines, to);
    }
}
