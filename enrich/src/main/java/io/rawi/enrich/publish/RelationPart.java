package io.rawi.enrich.publish;

import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Relation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.avro.Schema;
import org.apache.avro.io.BinaryEncoder;
import org.apache.avro.io.DatumWriter;
import org.apache.avro.io.EncoderFactory;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificDatumWriter;

/** Encodes the fields of an enriched article that stand behind the article itself. */
final class RelationPart {

    private final DatumWriter<Object> edition = writer("edition");
    private final DatumWriter<Object> duplicate = writer("duplicate");
    private final DatumWriter<Object> storyId = writer("storyId");
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(256);
    private BinaryEncoder encoder;

    private static DatumWriter<Object> writer(String field) {
        Schema schema = EnrichedArticle.getClassSchema().getField(field).schema();
        return new SpecificDatumWriter<>(schema, SpecificData.getForClass(EnrichedArticle.class));
    }

    byte[] encode(Relation relation, int revision) {
        bytes.reset();
        try {
            encoder = EncoderFactory.get().binaryEncoder(bytes, encoder);
            edition.write(relation.getEdition(), encoder);
            duplicate.write(relation.getDuplicate().orElse(null), encoder);
            storyId.write(relation.getStoryId().orElse(null), encoder);
            encoder.writeInt(revision);
            encoder.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write to memory", e);
        }
        return bytes.toByteArray();
    }
}
