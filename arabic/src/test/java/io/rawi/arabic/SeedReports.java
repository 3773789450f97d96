package io.rawi.arabic;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

/** Real reports outside of the project, in the folder {@code seeds} of {@code RAWI_DATA}; without it tests of them are skipped. */
public final class SeedReports {

    /** When a report was fetched of which nothing else is said. */
    public static final Instant FETCHED = Instant.parse("2019-03-01T00:00:00Z");

    private static final ArabicEngine ENGINE = ArabicEngine.load();

    private SeedReports() {}

    /** Reads the report whose file name begins with a prefix. */
    public static AnnotatedArticle read(String prefix, Instant fetched) throws IOException, NotAnArticleException {
        return read(file(prefix), fetched);
    }

    /** Reads a report. */
    public static AnnotatedArticle read(Path file, Instant fetched) throws IOException, NotAnArticleException {
        return ENGINE.read(new SourceText(
                Files.readAllBytes(file),
                "text/plain",
                Optional.empty(),
                "seeds",
                Optional.empty(),
                Optional.empty(),
                fetched));
    }

    /** The file of a report, by a prefix of its name. */
    public static Path file(String prefix) throws IOException {
        String data = System.getenv("RAWI_DATA");
        assumeTrue(data != null && !data.isBlank(), "RAWI_DATA is not set: real reports are not read");
        try (Stream<Path> files = Files.list(Path.of(data, "seeds"))) {
            return files.filter(path -> path.getFileName().toString().startsWith(prefix))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
