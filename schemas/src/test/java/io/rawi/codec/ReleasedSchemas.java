package io.rawi.codec;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.apache.avro.Schema;

/** The schemas as they were released: one folder a version, in it one file a record. */
final class ReleasedSchemas {

    static final Path FOLDER = Path.of("src/main/resources/io/rawi/schema/released");

    private ReleasedSchemas() {}

    /** All released schemas by version and record name, oldest first. */
    static Map<Integer, Map<String, Schema>> all() {
        Map<Integer, Map<String, Schema>> released = new LinkedHashMap<>();
        versions().forEach(version -> released.put(version, read(FOLDER.resolve(version.toString()))));
        return released;
    }

    static int newest() {
        return versions().stream().max(Comparator.naturalOrder()).orElse(0);
    }

    private static List<Integer> versions() {
        if (!Files.isDirectory(FOLDER)) {
            return List.of();
        }
        try (Stream<Path> folders = Files.list(FOLDER)) {
            return folders.map(folder -> Integer.valueOf(folder.getFileName().toString()))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Schema> read(Path folder) {
        Map<String, Schema> schemas = new TreeMap<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                Schema schema = new Schema.Parser().parse(Files.readString(file));
                schemas.put(schema.getName(), schema);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return schemas;
    }
}
