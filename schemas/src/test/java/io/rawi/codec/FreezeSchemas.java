package io.rawi.codec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

/**
 * Writes the current schemas down as the next released version. Not run with the tests; its name keeps it apart:
 * {@code mvn -pl schemas test -Dtest=FreezeSchemas}.
 */
class FreezeSchemas {

    @Test
    void freeze() throws IOException {
        Path folder = ReleasedSchemas.FOLDER.resolve(Integer.toString(ReleasedSchemas.newest() + 1));
        Files.createDirectories(folder);
        for (Schema schema : Samples.schemas()) {
            Files.writeString(
                    folder.resolve(schema.getName() + ".avsc"),
                    Evolution.plain(schema).toString(true) + "\n");
        }
    }
}
