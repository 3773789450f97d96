package io.rawi.ingest.source;

import io.rawi.ingest.Reading;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Reads the files in a zip archive, in the order of their names; a damaged one does not stop the others. */
final class ZipReader {

    private final StreamReader streams;

    ZipReader(StreamReader streams) {
        this.streams = streams;
    }

    /** @param context of the archive; its entries share it, but for their names and origins */
    void read(Path archive, StreamContext context, Consumer<Reading> to) throws IOException {
        try (ZipFile zip = open(archive)) {
            List<? extends ZipEntry> entries = zip.stream()
                    .filter(entry -> !entry.isDirectory() && !hidden(entry.getName()))
                    .sorted(Comparator.comparing(ZipEntry::getName))
                    .toList();
            for (ZipEntry entry : entries) {
                String origin = "jar:" + context.origin() + "!/" + entry.getName();
                StreamContext inside = new StreamContext(
                        origin, Optional.of(entry.getName()), context.fallbackSource(), context.fetchedAt(), true);
                try (InputStream in = zip.getInputStream(entry)) {
                    streams.read(new Unpacked(in, "the zip archive's entry"), inside, to);
                } catch (ZipException e) {
                    to.accept(new Reading.Refused(FileFailures.explain(origin, broken(e))));
                } catch (IOException e) {
                    to.accept(new Reading.Refused(FileFailures.explain(origin, e)));
                }
            }
        }
    }

    private static ZipFile open(Path archive) throws IOException {
        try {
            return new ZipFile(archive.toFile());
        } catch (ZipException e) {
            return openWithForeignNames(archive, e);
        }
    }

    /** Names are in the code page of the machine that packed them, unless the archive says UTF-8; any byte will do. */
    private static ZipFile openWithForeignNames(Path archive, ZipException first) throws IOException {
        try {
            return new ZipFile(archive.toFile(), StandardCharsets.ISO_8859_1);
        } catch (ZipException e) {
            throw broken(first);
        }
    }

    private static BrokenArchiveException broken(ZipException e) {
        return new BrokenArchiveException(
                "the zip archive is damaged or cut off (" + e.getMessage() + "); fetch it again", e);
    }

    private static boolean hidden(String name) {
        return name.startsWith(".") || name.contains("/.") || name.startsWith("__MACOSX/");
    }
}
