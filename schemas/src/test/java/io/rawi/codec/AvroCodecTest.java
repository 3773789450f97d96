package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import io.confluent.kafka.schemaregistry.avro.AvroSchema;
import io.confluent.kafka.schemaregistry.testutil.MockSchemaRegistry;
import io.rawi.schema.Article;
import io.rawi.schema.RawArticle;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.avro.Schema;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AvroCodecTest {

    private static final String REGISTRY = "mock://codec";
    private static final Topics TOPICS = Topics.firstGeneration();
    private static final String STORIES = TOPICS.stories().name();

    static {
        new SchemaRegistration(REGISTRY).register(TOPICS);
    }

    static Collection<Map.Entry<String, Schema>> topics() {
        return SchemaRegistration.schemas(TOPICS).entrySet();
    }

    private static AvroCodec<Story> stories() {
        return new AvroCodec<>(Story.class, STORIES, REGISTRY);
    }

    private static byte[] storyBytes() {
        try (AvroCodec<Story> codec = stories()) {
            return codec.encode((Story) Samples.specific(Story.getClassSchema(), 5));
        }
    }

    @ParameterizedTest
    @MethodSource("topics")
    @SuppressWarnings("unchecked")
    void shouldReadWhatItWrote(Map.Entry<String, Schema> topic) {
        for (long seed = 0; seed < 15; seed++) {
            SpecificRecord written = Samples.specific(topic.getValue(), seed);
            Class<SpecificRecord> type = (Class<SpecificRecord>) written.getClass();
            try (AvroCodec<SpecificRecord> codec = new AvroCodec<>(type, topic.getKey(), REGISTRY)) {
                byte[] expected = Samples.specificBytes(written);
                byte[] wire = codec.encode(written);
                assertThat(Samples.specificBytes(codec.decode(wire))).isEqualTo(expected);
                assertThat(codec.serde().serializer().serialize("", written)).isEqualTo(wire);
                SpecificRecord read = codec.serde().deserializer().deserialize("", wire);
                assertThat(Samples.specificBytes(read)).isEqualTo(expected);
            }
        }
    }

    @Test
    void shouldWriteTheWireFormatThatOtherProgramsRead() throws Exception {
        Story story = (Story) Samples.specific(Story.getClassSchema(), 5);

        ByteBuffer bytes = ByteBuffer.wrap(storyBytes());

        assertThat(bytes.get()).isZero();
        int id = bytes.getInt();
        AvroSchema registered =
                (AvroSchema) MockSchemaRegistry.getClientForScope("codec").getSchemaById(id);
        assertThat(registered.rawSchema()).isEqualTo(Evolution.plain(Story.getClassSchema()));
        byte[] rest = new byte[bytes.remaining()];
        bytes.get(rest);
        assertThat(rest).isEqualTo(Samples.specificBytes(story));
    }

    @Test
    void shouldRefuseWhatIsNotAvro() {
        try (AvroCodec<Story> codec = stories()) {
            for (byte[] bytes : new byte[][] {{}, {0}, {0, 0, 0}, "{\"storyId\":1}".getBytes(), {1, 0, 0, 0, 1, 2}}) {
                assertThatThrownBy(() -> codec.decode(bytes))
                        .as(Arrays.toString(bytes))
                        .isInstanceOf(UnreadableRecordException.class)
                        .hasMessageContaining(STORIES);
            }
            assertThatThrownBy(() -> codec.decode(null))
                    .isInstanceOf(UnreadableRecordException.class)
                    .hasMessageContaining("an empty value");
        }
    }

    @Test
    void shouldRefuseASchemaThatTheRegistryDoesNotKnow() {
        byte[] bytes = storyBytes();
        ByteBuffer.wrap(bytes).putInt(1, 987_654);
        try (AvroCodec<Story> codec = stories()) {
            assertThatThrownBy(() -> codec.decode(bytes))
                    .isInstanceOf(UnreadableRecordException.class)
                    .hasMessageContaining("knows no schema");
        }
    }

    @Test
    void shouldRefuseARecordOfAnotherType() {
        try (AvroCodec<RawArticle> raw =
                new AvroCodec<>(RawArticle.class, TOPICS.raw().name(), REGISTRY)) {
            assertThatThrownBy(() -> raw.decode(storyBytes()))
                    .isInstanceOf(UnreadableRecordException.class)
                    .hasMessageContaining("RawArticle")
                    .hasMessageContaining("Story");
        }
    }

    @Property(tries = 300)
    void shouldBlameTheRecordAndNeverTheRegistryForBrokenBytes(
            @ForAll @IntRange(min = 5, max = 400) int at, @ForAll @Size(min = 1, max = 12) byte[] noise) {
        byte[] bytes = storyBytes();
        System.arraycopy(noise, 0, bytes, Math.min(at, bytes.length - noise.length), noise.length);
        try (AvroCodec<Story> codec = stories()) {
            codec.decode(bytes);
        } catch (UnreadableRecordException e) {
            assertThat(e).hasMessageContaining(STORIES);
        } catch (RuntimeException e) {
            fail("%s is no way to refuse a record", e.getClass());
        }
    }

    @Test
    void shouldBlameTheRecordForNumbersThatNeverEnd() {
        byte[] bytes = Arrays.copyOf(storyBytes(), 40);
        Arrays.fill(bytes, 5, 40, (byte) 0xff);
        try (AvroCodec<Story> codec = stories()) {
            assertThatThrownBy(() -> codec.decode(bytes)).isInstanceOf(UnreadableRecordException.class);
        }
    }

    @Test
    void shouldNotMakeRoomForALengthThatARecordOnlyClaims() {
        byte[] bytes = Arrays.copyOf(storyBytes(), 12);
        // A string of 1,073,741,823 bytes, says the record.
        byte[] length = {(byte) 0xfe, (byte) 0xff, (byte) 0xff, (byte) 0xff, 0x07};
        System.arraycopy(length, 0, bytes, 5, length.length);
        try (AvroCodec<Story> codec = stories()) {
            assertThatThrownBy(() -> codec.decode(bytes)).isInstanceOf(UnreadableRecordException.class);
        }
    }

    @Test
    void shouldTellARegistryThatIsAwayFromABadRecord() throws IOException {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        byte[] bytes = storyBytes();
        try (AvroCodec<Story> codec = new AvroCodec<>(Story.class, STORIES, "http://localhost:" + free)) {
            assertThatThrownBy(() -> codec.decode(bytes)).isInstanceOf(RegistryUnavailableException.class);
            assertThatThrownBy(() -> codec.encode((Story) Samples.specific(Story.getClassSchema(), 5)))
                    .isInstanceOf(RegistryUnavailableException.class);
        }
    }

    @Test
    void shouldNotRegisterSchemasByItself() {
        try (AvroCodec<Article> codec = new AvroCodec<>(Article.class, "unheard-of", REGISTRY)) {
            assertThatThrownBy(() -> codec.encode((Article) Samples.specific(Article.getClassSchema(), 1)))
                    .isInstanceOf(RuntimeException.class);
        }
        assertThatThrownBy(
                        () -> MockSchemaRegistry.getClientForScope("codec").getLatestSchemaMetadata("unheard-of-value"))
                .isInstanceOf(Exception.class);
    }
}
