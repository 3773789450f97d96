package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.confluent.kafka.serializers.KafkaAvroSerializer;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.util.Collection;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Programs of two versions side by side, byte by byte. */
class EvolutionTest {

    private static final int SEEDS = 15;

    static Collection<Schema> schemas() {
        return Samples.schemas();
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldLetAnOlderProgramReadWhatANewerOneWrote(Schema older) {
        Schema newer = Evolution.withFieldAdded(older);
        for (long seed = 0; seed < SEEDS; seed++) {
            GenericRecord written = Samples.generic(newer, seed);

            SpecificRecord read = Samples.readSpecific(Samples.bytes(written), newer, older);

            GenericRecord expected = Samples.readGeneric(Samples.bytes(written), newer, older);
            assertThat(Samples.specificBytes(read)).isEqualTo(Samples.bytes(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldLetANewerProgramReadWhatAnOlderOneWrote(Schema older) {
        Schema newer = Evolution.withFieldAdded(older);
        for (long seed = 0; seed < SEEDS; seed++) {
            SpecificRecord written = Samples.specific(older, seed);

            GenericRecord read = Samples.readGeneric(Samples.specificBytes(written), older, newer);

            assertThat(read.get("addedLater")).hasToString("not known");
            assertThat(Samples.bytes(Samples.readGeneric(Samples.bytes(read), newer, older)))
                    .isEqualTo(Samples.specificBytes(written));
        }
    }

    @Test
    void shouldReadANewerRecordThroughTheRegistry() throws Exception {
        String topic = Topics.firstGeneration().stories().name();
        Schema newer = Evolution.withFieldAdded(Evolution.plain(Story.getClassSchema()));
        new SchemaRegistration("mock://evolution").register(Topics.firstGeneration());
        MockSchemaRegistry.getClientForScope("evolution").register(topic + "-value", new AvroSchema(newer));
        GenericRecord written = Samples.generic(newer, 3);
        try (KafkaAvroSerializer later = new KafkaAvroSerializer();
                AvroCodec<Story> codec = new AvroCodec<>(Story.class, topic, "mock://evolution")) {
            later.configure(AvroCodec.settings("mock://evolution"), false);

            Story read = codec.decode(later.serialize(topic, written));

            assertThat(read.getStoryId()).isEqualTo(written.get("storyId").toString());
            assertThat(read.getRevision()).isEqualTo(written.get("revision"));
        }
    }
}
