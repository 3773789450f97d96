package io.rawi.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.schema.Article;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.NewsEvent;
import io.rawi.schema.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumWriter;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.util.RandomData;
import org.junit.jupiter.api.Test;

/** The walk against Avro's own writer: it ends where the value ends, and nowhere else. */
class ValueWalkTest {

    private static final List<Schema> SCHEMAS = List.of(
            Article.getClassSchema(),
            Fingerprint.getClassSchema(),
            NewsEvent.getClassSchema(),
            Relation.getClassSchema(),
            Schema.createFixed("four", null, null, 4),
            Schema.createMap(Schema.create(Schema.Type.INT)),
            Schema.createArray(Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.DOUBLE))));

    private static byte[] encoded(Schema schema, Object value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        BinaryEncoder encoder = EncoderFactory.get().binaryEncoder(bytes, null);
        try {
            new GenericDatumWriter<>(schema).write(value, encoder);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static boolean walks(Schema schema, byte[] encoded) {
        EncodedBytes bytes = new EncodedBytes(encoded, 0);
        try {
            ValueWalk.of(schema).over(bytes);
            return bytes.isEnd();
        } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
            return false;
        }
    }

    @Property(tries = 60)
    void shouldEndWhereTheValueEnds(@ForAll long seed) {
        for (Schema schema : SCHEMAS) {
            for (Object value : new RandomData(schema, 3, seed)) {
                byte[] encoded = encoded(schema, value);
                assertThat(walks(schema, encoded))
                        .as("%s of %s", value, schema.getName())
                        .isTrue();
            }
        }
    }

    @Property(tries = 30)
    void shouldNotTakeACutValueForAWholeOne(@ForAll long seed) {
        for (Schema schema : SCHEMAS) {
            Object value = new RandomData(schema, 1, seed).iterator().next();
            byte[] encoded = encoded(schema, value);
            for (int length = 0; length < encoded.length; length++) {
                assertThat(walks(schema, Arrays.copyOf(encoded, length))).isFalse();
            }
        }
    }

    @Property(tries = 300)
    void shouldEndInOneOfItsWaysOnAnyBytes(@ForAll byte[] bytes, @ForAll Random random) {
        Schema schema = SCHEMAS.get(random.nextInt(SCHEMAS.size()));
        boolean whole = walks(schema, bytes);
        assertThat(whole).isEqualTo(walks(schema, bytes.clone()));
    }

    @Test
    void shouldCountTheElementsOfAList() {
        Schema strings = Schema.createArray(Schema.create(Schema.Type.STRING));
        for (int count : new int[] {0, 1, 2, 100}) {
            byte[] encoded = encoded(strings, java.util.Collections.nCopies(count, "كلمة"));
            EncodedBytes bytes = new EncodedBytes(encoded, 0);
            assertThat(ValueWalk.count(bytes, ValueWalk.of(strings.getElementType())))
                    .isEqualTo(count);
            assertThat(bytes.isEnd()).isTrue();
        }
    }

    @Test
    void shouldReadNumbersOfEveryLength() {
        Schema number = Schema.create(Schema.Type.LONG);
        for (int shift = 0; shift < Long.SIZE; shift++) {
            for (long value : new long[] {1L << shift, -(1L << shift), (1L << shift) - 1, ~(1L << shift)}) {
                assertThat(new EncodedBytes(encoded(number, value), 0).readLong())
                        .isEqualTo(value);
            }
        }
        byte[] endless = new byte[12];
        Arrays.fill(endless, (byte) 0x80);
        assertThatThrownBy(() -> new EncodedBytes(endless, 0).readLong())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than 10 bytes");
    }

    @Test
    void shouldRefuseBranchesSymbolsAndLengthsThatThereAreNot() {
        Schema maybe = Schema.createUnion(Schema.create(Schema.Type.NULL), Schema.create(Schema.Type.STRING));
        assertThat(walks(maybe, new byte[] {0})).isTrue();
        assertThat(walks(maybe, new byte[] {4})).as("a third branch").isFalse();
        assertThat(walks(maybe, new byte[] {1})).as("branch -1").isFalse();
        assertThat(walks(maybe, new byte[] {2, 8, 'a'}))
                .as("longer than the bytes")
                .isFalse();
        assertThat(walks(maybe, new byte[] {2, 1})).as("length -1").isFalse();
        Schema symbol = Schema.createEnum("two", null, null, List.of("A", "B"));
        assertThat(walks(symbol, new byte[] {2})).isTrue();
        assertThat(walks(symbol, new byte[] {4})).isFalse();
    }

    @Test
    void shouldWalkOverMapsWithKeysInAnyScript() {
        Schema map = Schema.createMap(Schema.create(Schema.Type.STRING));
        byte[] encoded = encoded(map, Map.of("مفتاح", "قيمة", "", "", "k", "v"));
        assertThat(walks(map, encoded)).isTrue();
        assertThat(walks(map, Arrays.copyOf(encoded, encoded.length - 1))).isFalse();
    }
}
