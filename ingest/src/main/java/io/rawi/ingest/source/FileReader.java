package io.rawi.ingest.source;

import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.Reading;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads the articles of one file. A file's time of last change stands for the time of fetching, so that the same file
 * fed twice gives the same article.
 */
public final class FileReader {

    private final IngestConfig config;
    private final StreamReader streams;

    public FileReader(IngestConfig config) {
        this.config = config;
        this.streams = new StreamReader(config);
    }

    /** Reads a file; what goes wrong comes out as a refusal. */
    public void read(Path file, Consumer<Reading> to) {
        String origin = origin(file);
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            StreamContext context = new StreamContext(
                    origin,
                    Optional.of(file.getFileName().toString()),
                    folderName(file),
                    attributes.lastModifiedTime().toInstant().truncatedTo(ChronoUnit.MILLIS),
                    true);
            read(file, attributes.size(), context, to);
        } catch (IOException e) {
            to.accept(new Reading.Refused(FileFailures.explain(origin, e)));
        }
    }

    private void read(Path file, long size, StreamContext context, Consumer<Reading> to) throws IOException {
        String name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".zip") && size > 0) {
            new ZipReader(streams).read(file, context, to);
            return;
        }
        try (InputStream in = Files.newInputStream(file)) {
            Head head = Head.of(in);
            if (oneArticle(name, head) && size > config.maxArticleBytes()) {
                String message = StreamReader.tooLarge(Long.toString(size), config);
                to.accept(new Reading.Refused(Refusal.ofFile(RefusalReason.TOO_LARGE, context.origin(), message)));
                return;
            }
            streams.read(head.whole(), context, to);
        }
    }

    /** Whether the file is one article and its size on disk the article's: neither JSON nor packed, nor no text at all. */
    private static boolean oneArticle(String name, Head head) {
        ContentKind kind = ContentKind.of(Optional.of(name), head.bytes());
        boolean packed = head.bytes().length > 1 && head.bytes()[0] == 0x1f;
        return !packed
                && (kind == ContentKind.TEXT || kind == ContentKind.HTML)
                && BinaryContent.name(head.bytes()).isEmpty();
    }

    /** Reads a stream of any kind, as {@code stdin}. */
    public void readStream(InputStream in, String origin, Instant fetchedAt, Consumer<Reading> to) {
        StreamContext context =
                new StreamContext(origin, Optional.empty(), "stdin", fetchedAt.truncatedTo(ChronoUnit.MILLIS), false);
        try {
            streams.read(in, context, to);
        } catch (IOException e) {
            to.accept(new Reading.Refused(FileFailures.explain(origin, e)));
        }
    }

    /** Address of a file, absolute. */
    public static String origin(Path file) {
        return file.toAbsolutePath().normalize().toUri().toString();
    }

    private static String folderName(Path file) {
        Path folder = file.toAbsolutePath().normalize().getParent();
        return folder == null || folder.getFileName() == null
                ? "files"
                : folder.getFileName().toString();
    }
}
