package io.rawi.enrich.publish;

import io.rawi.schema.Article;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericDatumReader;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.io.BinaryDecoder;
import org.apache.avro.io.DecoderFactory;

/**
 * Reads the few fields that publish needs out of an encoded article and skips over the rest: the text is neither
 * decoded nor copied. Skipping still walks the whole record, so a damaged one is noticed.
 */
final class ArticleHead {

    private static final String HEAD =
            """
            {"type": "record", "name": "Article", "namespace": "io.rawi.schema", "fields": [
              {"name": "articleId", "type": {"type": "string", "avro.java.string": "String"}},
              {"name": "time", "type": {"type": "record", "name": "ArticleTime", "fields": [
                {"name": "value", "type": "long"}]}},
              {"name": "fetchedAt", "type": "long"},
              {"name": "events", "type": {"type": "array", "items": {"type": "record", "name": "NewsEvent", "fields": [
                {"name": "eventId", "type": {"type": "string", "avro.java.string": "String"}}]}}}]}
            """;

    private final GenericDatumReader<GenericRecord> reader =
            new GenericDatumReader<>(Article.getClassSchema(), new Schema.Parser().parse(HEAD));
    private BinaryDecoder decoder;
    private GenericRecord reuse;

    /** Nothing where the bytes behind the header are not exactly one article under this program's schema. */
    Optional<EncodedArticle> read(byte[] encoded) {
        try {
            decoder = DecoderFactory.get()
                    .binaryDecoder(encoded, WireHeader.LENGTH, encoded.length - WireHeader.LENGTH, decoder);
            reuse = reader.read(reuse, decoder);
            if (!decoder.isEnd()) {
                return Optional.empty();
            }
        } catch (IOException
                | AvroRuntimeException
                | IndexOutOfBoundsException
                | NegativeArraySizeException
                | UnsupportedOperationException e) {
            // The last one is what Avro says of a list that claims to have more elements than an array can hold.
            return Optional.empty();
        }
        return Optional.of(new EncodedArticle(
                (String) reuse.get("articleId"),
                (long) ((GenericRecord) reuse.get("time")).get("value"),
                (long) reuse.get("fetchedAt"),
                ((List<?>) reuse.get("events")).size(),
                encoded));
    }
}
