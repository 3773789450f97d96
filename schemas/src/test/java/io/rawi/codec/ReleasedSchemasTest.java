package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.CompatibilityLevel;
import io.confluent.kafka.schemaregistry.SimpleParsedSchemaHolder;
import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.junit.jupiter.api.Test;

/** Every version of a record reads every other: what the registry is told to hold us to, held here already. */
class ReleasedSchemasTest {

    private static boolean reads(Schema reader, Schema writer) {
        return SchemaCompatibility.checkReaderWriterCompatibility(reader, writer)
                        .getType()
                == SchemaCompatibilityType.COMPATIBLE;
    }

    private static boolean bothWays(Schema one, Schema other) {
        return reads(one, other) && reads(other, one);
    }

    /** As the registry judges a new version, with Confluent's own checker. */
    private static List<String> registryObjects(Schema candidate, Schema released) {
        return new AvroSchema(candidate)
                .isCompatible(
                        CompatibilityLevel.FULL_TRANSITIVE,
                        new ArrayList<>(List.of(new SimpleParsedSchemaHolder(new AvroSchema(released)))));
    }

    @Test
    void shouldReadEveryReleasedVersionAndBeReadByIt() {
        assertThat(ReleasedSchemas.all()).isNotEmpty();
        ReleasedSchemas.all().forEach((version, released) -> {
            for (Schema current : Samples.schemas()) {
                Schema before = released.get(current.getName());
                if (before != null) {
                    assertThat(bothWays(current, before))
                            .as("%s and its version %s read each other", current.getName(), version)
                            .isTrue();
                    assertThat(registryObjects(Evolution.plain(current), before))
                            .as("%s beside version %s", current.getName(), version)
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void shouldHaveBeenRecordedWhenChanged() {
        Map<String, Schema> newest = ReleasedSchemas.all().get(ReleasedSchemas.newest());
        for (Schema current : Samples.schemas()) {
            assertThat(newest.get(current.getName()))
                    .as(
                            "%s changed since version %d was released. If that is meant: mvn -pl schemas test"
                                    + " -Dtest=FreezeSchemas, and commit the new version with the change",
                            current.getName(), ReleasedSchemas.newest())
                    .isEqualTo(Evolution.plain(current));
        }
    }

    @Test
    void shouldNotHaveLostARecord() {
        List<String> names = Samples.schemas().stream().map(Schema::getName).toList();

        ReleasedSchemas.all().values().forEach(released -> assertThat(names).containsAll(released.keySet()));
    }

    @Test
    void shouldSeeAChangeThatBreaksReaders() {
        for (Schema current : Samples.schemas()) {
            Schema released = Evolution.plain(current);
            assertThat(bothWays(Evolution.withFieldAdded(released), released)).isTrue();
            assertThat(registryObjects(Evolution.withFieldAdded(released), released))
                    .isEmpty();
            for (Schema breaking : List.of(
                    Evolution.withRequiredFieldAdded(released),
                    Evolution.withoutFirstField(released),
                    Evolution.withFirstFieldRetyped(released))) {
                assertThat(bothWays(breaking, released)).as("%s", breaking).isFalse();
                assertThat(registryObjects(breaking, released))
                        .as("%s", breaking)
                        .isNotEmpty();
            }
        }
    }
}
