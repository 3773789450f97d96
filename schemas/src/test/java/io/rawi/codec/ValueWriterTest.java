package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.schema.RawArticle;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueWriterTest {

    private static final String REGISTRY = "mock://writer";
    private static final Topics TOPICS = Topics.firstGeneration();

    static {
        new SchemaRegistration(REGISTRY).register(TOPICS);
    }

    static Collection<Schema> schemas() {
        return Samples.schemas();
    }

    private static byte[] written(Schema schema, Object value) {
        AvroOutput out = new AvroOutput();
        out.restart(new byte[0]);
        ValueWriter.of(schema).orElseThrow().write(value, out);
        return out.toByteArray();
    }

    private static RawArticle raw() {
        return (RawArticle) Samples.specific(RawArticle.getClassSchema(), 3);
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void shouldWriteTheBytesOfAvrosOwnWriter(Schema schema) {
        for (long seed = 0; seed < 200; seed++) {
            SpecificRecord record = Samples.specific(schema, seed);
            assertThat(written(schema, record)).isEqualTo(Samples.specificBytes(record));
        }
    }

    @Property
    void shouldWriteAnyTextAsTheJdkDoes(@ForAll @Chars({'ب', 'a', '\uD83D', '\uDE00', '€', '\0'}) String text) {
        assertThat(written(Schema.create(Schema.Type.STRING), text)).endsWith(text.getBytes(StandardCharsets.UTF_8));
        RawArticle article = raw();
        article.setTitle(text);
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
    }

    @Property(tries = 100)
    void shouldWriteAnyUnicode(@ForAll @StringLength(max = 3000) String text) {
        RawArticle article = raw();
        article.setTitle(text);
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
    }

    @ParameterizedTest
    @ValueSource(ints = {1022, 1023, 1024, 1025, 2047, 2048, 5000})
    void shouldKeepPairsTogetherWhereverTheTextIsCutForWriting(int before) {
        RawArticle article = raw();
        article.setTitle("ق".repeat(before) + "\uD83D\uDE00".repeat(3) + "\uD83D");
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
        article.setTitle("\uD83D\uDE00".repeat(before));
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
    }

    @Property
    void shouldWriteAnyNumber(@ForAll long millis, @ForAll int number, @ForAll double point, @ForAll float share) {
        RawArticle article = raw();
        article.setFetchedAt(Instant.ofEpochMilli(millis));
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
        Story story = (Story) Samples.specific(Story.getClassSchema(), 1);
        story.setRevision(number);
        assertThat(written(story.getSchema(), story)).isEqualTo(Samples.specificBytes(story));
        byte[] bytes = written(Schema.create(Schema.Type.DOUBLE), point);
        assertThat(Double.doubleToRawLongBits(ByteBuffer.wrap(bytes)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .getDouble()))
                .isEqualTo(Double.doubleToRawLongBits(point));
        bytes = written(Schema.create(Schema.Type.FLOAT), share);
        assertThat(Float.floatToRawIntBits(ByteBuffer.wrap(bytes)
                        .order(java.nio.ByteOrder.LITTLE_ENDIAN)
                        .getFloat()))
                .isEqualTo(Float.floatToRawIntBits(share));
    }

    @Test
    void shouldWriteAStretchOfABufferAndLeaveItAsItWas() {
        RawArticle article = raw();
        ByteBuffer part = ByteBuffer.wrap("xxنصyy".getBytes(StandardCharsets.UTF_8), 2, 4);
        article.setBody(part);
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
        assertThat(part.remaining()).isEqualTo(4);
    }

    @Test
    void shouldWriteTheEntriesOfAMapInItsOrder() {
        RawArticle article = raw();
        article.setAttributes(new TreeMap<>(Map.of("b", "٢", "a", "١", "c", "")));
        assertThat(written(article.getSchema(), article)).isEqualTo(Samples.specificBytes(article));
    }

    @Test
    void shouldLeaveSchemasBeyondItToAvro() {
        assertThat(ValueWriter.of(
                        SchemaBuilder.unionOf().stringType().and().nullType().endUnion()))
                .isEmpty();
        assertThat(ValueWriter.of(SchemaBuilder.unionOf()
                        .nullType()
                        .and()
                        .intType()
                        .and()
                        .longType()
                        .endUnion()))
                .isEmpty();
        assertThat(ValueWriter.of(SchemaBuilder.fixed("f").size(4))).isEmpty();
        assertThat(ValueWriter.of(
                        org.apache.avro.LogicalTypes.timestampMicros().addToSchema(Schema.create(Schema.Type.LONG))))
                .isEmpty();
        assertThat(
                        ValueWriter.of(
                                new Schema.Parser()
                                        .parse(
                                                """
                                {"type": "record", "name": "Tree", "fields":
                                  [{"name": "child", "type": ["null", "Tree"], "default": null}]}
                                """)))
                .isEmpty();
    }

    @Test
    void shouldWriteTheSecondRecordAsTheFirst() {
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, TOPICS.raw().name(), REGISTRY)) {
            byte[] first = codec.encode(raw());
            assertThat(codec.encode(raw())).isEqualTo(first).isNotSameAs(first);
            RawArticle other = raw();
            other.setTitle("عنوان آخر");
            byte[] second = codec.encode(other);
            assertThat(Arrays.copyOf(second, 5)).isEqualTo(Arrays.copyOf(first, 5));
            assertThat(codec.decode(second)).isEqualTo(other);
        }
    }

    @Test
    void shouldSayWhatIsWrongWithARecordWhetherItIsTheFirstOrNot() {
        try (AvroCodec<RawArticle> codec =
                new AvroCodec<>(RawArticle.class, TOPICS.raw().name(), REGISTRY)) {
            RawArticle broken = raw();
            broken.setSource(null);
            Throwable first = org.assertj.core.api.Assertions.catchThrowable(() -> codec.encode(broken));
            assertThat(first).isNotNull();
            codec.encode(raw());
            assertThatThrownBy(() -> codec.encode(broken))
                    .isExactlyInstanceOf(first.getClass())
                    .hasMessage(first.getMessage());
            assertThat(codec.decode(codec.encode(raw()))).isEqualTo(raw());
        }
    }

    @Test
    void shouldWriteEverySchemaOfTheProject() {
        assertThat(List.copyOf(schemas())).isNotEmpty().allSatisfy(schema -> assertThat(ValueWriter.of(schema))
                .isPresent());
    }
}
