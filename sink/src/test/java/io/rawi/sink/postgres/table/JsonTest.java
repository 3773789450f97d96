package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.schema.CharsetEvidence;
import io.rawi.schema.Decoding;
import io.rawi.schema.EntityType;
import io.rawi.schema.LanguageShare;
import io.rawi.schema.StoryEntity;
import io.rawi.sink.postgres.Records;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class JsonTest {

    @BeforeAll
    static void trust() {
        Records.event("a", 0, 1);
    }

    @Test
    void shouldWriteAttributesInTheOrderOfTheirNames() {
        assertThat(Json.attributes(Map.of("section", "محليات", "id", "7", "author", "هيئة التحرير")))
                .isEqualTo("{\"author\":\"هيئة التحرير\",\"id\":\"7\",\"section\":\"محليات\"}");
    }

    @Test
    void shouldWriteNothingAsEmptyDocuments() {
        assertThat(Json.attributes(Map.of())).isEqualTo("{}");
        assertThat(Json.languages(List.of())).isEqualTo("[]");
        assertThat(Json.entities(List.of())).isEqualTo("[]");
    }

    @Test
    void shouldEscapeWhatWouldEndAString() {
        assertThat(Json.attributes(Map.of("quote", "قال: \"نعم\"\n\\")))
                .isEqualTo("{\"quote\":\"قال: \\\"نعم\\\"\\n\\\\\"}");
    }

    @Test
    void shouldHoldNeitherNulNorLoneHalvesEscapedOrNot() {
        // PostgreSQL's jsonb refuses \u0000 and halves also in escaped form.
        assertThat(Json.attributes(Map.of("k\0", "v\ud83d"))).isEqualTo("{\"k\ufffd\":\"v\ufffd\"}");
        assertThat(Json.languages(List.of(new LanguageShare("a\0r", 1f))))
                .isEqualTo("[{\"language\":\"a\ufffdr\",\"share\":1.0}]");
        assertThat(Json.entities(List.of(new StoryEntity("id\0", "اسم\0", EntityType.OTHER, 1))))
                .doesNotContain("\\u0000")
                .doesNotContain("\0");
    }

    @Test
    void shouldKeepOneOfTwoAttributesThatCannotBeToldApart() {
        assertThat(Json.attributes(Map.of("k\0", "same", "k\ufffd", "same"))).isEqualTo("{\"k\ufffd\":\"same\"}");
    }

    @Test
    void shouldKeepTheOrderOfLanguages() {
        assertThat(Json.languages(List.of(new LanguageShare("fr", 0.25f), new LanguageShare("ar", 0.75f))))
                .isEqualTo("[{\"language\":\"fr\",\"share\":0.25},{\"language\":\"ar\",\"share\":0.75}]");
    }

    @Test
    void shouldNameTheFieldsOfADecodingAsTheSchemaDoes() {
        assertThat(Json.decoding(new Decoding("UTF-8", CharsetEvidence.BYTE_ORDER_MARK, null, 0)))
                .isEqualTo("{\"evidence\":\"BYTE_ORDER_MARK\",\"overruled\":null,\"replaced\":0}");
        assertThat(Json.decoding(new Decoding("windows-1256", CharsetEvidence.DETECTED, "utf\0", 3)))
                .isEqualTo("{\"evidence\":\"DETECTED\",\"overruled\":\"utf\ufffd\",\"replaced\":3}");
    }

    @Test
    void shouldKeepTheOrderOfEntities() throws IOException {
        JsonNode entities = new ObjectMapper()
                .readTree(Json.entities(List.of(
                        new StoryEntity("place:b", "ب", EntityType.LOCATION, 9),
                        new StoryEntity("person:a", "أ", EntityType.PERSON, 2))));

        assertThat(entities.findValuesAsText("entityId")).containsExactly("place:b", "person:a");
        assertThat(entities.findValuesAsText("name")).containsExactly("ب", "أ");
        assertThat(entities.findValuesAsText("type")).containsExactly("LOCATION", "PERSON");
        assertThat(entities.findValuesAsText("articles")).containsExactly("9", "2");
    }

    @Property
    void shouldGiveEveryAttributeBack(@ForAll @Size(max = 5) Map<String, String> attributes) throws IOException {
        JsonNode read = new ObjectMapper().readTree(Json.attributes(attributes));

        attributes.forEach((key, value) ->
                assertThat(read.has(StorableText.of(key))).as(key).isTrue());
        attributes.entrySet().stream()
                .filter(entry -> StorableText.of(entry.getKey()).equals(entry.getKey())
                        && !entry.getKey().contains("\ufffd"))
                .forEach(entry ->
                        assertThat(read.get(entry.getKey()).asText()).isEqualTo(StorableText.of(entry.getValue())));
    }
}
