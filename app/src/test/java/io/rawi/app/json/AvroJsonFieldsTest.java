package io.rawi.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.app.Records;
import io.rawi.schema.DeadLetter;
import io.rawi.schema.DeadLetterHeader;
import io.rawi.schema.EnrichedArticle;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.QuantityMention;
import io.rawi.schema.Span;
import io.rawi.schema.Versions;
import java.nio.ByteBuffer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schema is the contract of the JSON: names, order, and a form for each type. */
class AvroJsonFieldsTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void shouldNameTheFieldsAsTheSchemaDoesAtEveryDepth() throws Exception {
        EnrichedArticle article = Records.copyOf(Records.enriched("a"), "b");
        assertNames(JSON.readTree(AvroJson.line(article)), EnrichedArticle.getClassSchema());
        assertNames(JSON.readTree(AvroJson.line(Records.deadLetter())), DeadLetter.getClassSchema());
    }

    @Test
    void shouldSayTheSameIndentedAndInOneLine() throws Exception {
        EnrichedArticle article = Records.enriched("a");
        assertThat(AvroJson.pretty(article).lines().count()).isGreaterThan(20);
        assertThat(JSON.readTree(AvroJson.pretty(article))).isEqualTo(JSON.readTree(AvroJson.line(article)));
    }

    @Test
    void shouldWriteABranchOfAUnionWithoutAWrapper() throws Exception {
        JsonNode absent = JSON.readTree(AvroJson.line(Records.enriched("a")));
        assertThat(absent.get("duplicate").isNull()).isTrue();
        assertThat(absent.at("/edition/previous").isNull()).isTrue();
        JsonNode copy = JSON.readTree(AvroJson.line(Records.copyOf(Records.enriched("a"), "b")));
        assertThat(copy.at("/duplicate/of").asText()).isEqualTo("b");
        assertThat(copy.at("/duplicate/kind").asText()).isEqualTo("EXACT_COPY");
        assertThat(copy.at("/duplicate/similarity").isFloatingPointNumber()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "0,1970-01-01T00:00:00Z",
        "1542960000000,2018-11-23T08:00:00Z",
        "1542960000001,2018-11-23T08:00:00.001Z",
        "-1,1969-12-31T23:59:59.999Z",
        "253402300800000,+10000-01-01T00:00:00Z",
    })
    void shouldWriteTimesInIso8601(long millis, String text) throws Exception {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().setFetchedAt(Instant.ofEpochMilli(millis));
        String written =
                JSON.readTree(AvroJson.line(article)).at("/article/fetchedAt").asText();
        assertThat(written).isEqualTo(text);
        assertThat(Instant.parse(written).toEpochMilli()).isEqualTo(millis);
    }

    @Property(tries = 200)
    void shouldGiveBackAnyBytes(@ForAll @Size(max = 200) byte[] bytes) throws Exception {
        Fingerprint fingerprint = fingerprint(ByteBuffer.wrap(bytes));
        JsonNode json = JSON.readTree(AvroJson.line(fingerprint));
        assertThat(Base64.getDecoder().decode(json.get("minHash").asText())).isEqualTo(bytes);
    }

    @Test
    void shouldWriteOnlyWhatABufferHoldsBetweenItsMarksAndLeaveItAsItWas() throws Exception {
        ByteBuffer part = ByteBuffer.wrap(new byte[] {1, 2, 3, 4}, 1, 2);
        Fingerprint fingerprint = fingerprint(part);
        String first = AvroJson.line(fingerprint);
        assertThat(Base64.getDecoder()
                        .decode(JSON.readTree(first).get("minHash").asText()))
                .containsExactly(2, 3);
        assertThat(AvroJson.line(fingerprint)).isEqualTo(first);
    }

    @Property(tries = 300)
    void shouldGiveBackAnyTextOnOneLine(@ForAll String text) throws Exception {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().setText(text);
        String line = AvroJson.line(article);
        assertThat(line).doesNotContain("\n").doesNotContain("\r");
        assertThat(JSON.readTree(line).at("/article/text").asText()).isEqualTo(text);
    }

    @Test
    void shouldWriteArabicAsItIsAndEscapeWhatBreaksALine() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().setTitle("قال \"نعم\"\n\t\u0000\\");
        assertThat(AvroJson.line(article)).contains("\"title\":\"قال \\\"نعم\\\"\\n\\t\\u0000\\\\\"");
    }

    @Test
    void shouldSortMapsByKey() {
        EnrichedArticle article = Records.enriched("a");
        article.getArticle().setAttributes(Map.of("ب", "4", "c", "3", "B", "1", "a", "2"));
        assertThat(AvroJson.line(article)).contains("\"attributes\":{\"B\":\"1\",\"a\":\"2\",\"c\":\"3\",\"ب\":\"4\"}");
    }

    @Test
    void shouldWriteNumbersAsNumbers() throws Exception {
        EnrichedArticle article = Records.enriched("a");
        QuantityMention quantity = QuantityMention.newBuilder()
                .setSpan(new Span(3, 7))
                .setPhrase("نحو ثلاثين")
                .setBest(30.5)
                .build();
        article.getArticle().setQuantities(List.of(quantity));
        JsonNode written = JSON.readTree(AvroJson.line(article)).at("/article/quantities/0");
        assertThat(written.at("/span/start").isInt()).isTrue();
        assertThat(written.get("best").asDouble()).isEqualTo(30.5);
        assertThat(written.get("lowInclusive").isBoolean()).isTrue();
        assertThat(written.get("low").isNull()).isTrue();
    }

    @Test
    void shouldWriteAHeaderWithoutValueAsNull() throws Exception {
        DeadLetter letter = Records.deadLetter();
        letter.setHeaders(List.of(new DeadLetterHeader("empty", null)));
        JsonNode header = JSON.readTree(AvroJson.line(letter)).at("/headers/0");
        assertThat(header.get("key").asText()).isEqualTo("empty");
        assertThat(header.get("value").isNull()).isTrue();
    }

    private static void assertNames(JsonNode json, Schema schema) {
        Schema.Type type = schema.getType();
        if (type == Schema.Type.UNION) {
            if (!json.isNull()) {
                assertNames(json, schema.getTypes().get(1));
            }
        } else if (type == Schema.Type.RECORD) {
            List<String> names = new ArrayList<>();
            for (Iterator<String> fields = json.fieldNames(); fields.hasNext(); ) {
                names.add(fields.next());
            }
            assertThat(names)
                    .as(schema.getName())
                    .containsExactlyElementsOf(
                            schema.getFields().stream().map(Schema.Field::name).toList());
            schema.getFields().forEach(field -> assertNames(json.get(field.name()), field.schema()));
        } else if (type == Schema.Type.ARRAY) {
            json.forEach(item -> assertNames(item, schema.getElementType()));
        }
    }

    private static Fingerprint fingerprint(ByteBuffer minHash) {
        return Fingerprint.newBuilder()
                .setArticleId("a")
                .setDocumentId("d")
                .setContentId("c")
                .setSource("agency.example")
                .setArticleTime(Records.TIME)
                .setFetchedAt(Records.TIME)
                .setLanguage("ar")
                .setTokens(3)
                .setMinHash(minHash)
                .setVersions(new Versions("1", "none", "1"))
                .build();
    }
}
