package io.rawi.app.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.app.Records;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class AvroJsonTest {

    @Test
    void shouldWriteOneLineByTheSchemasNamesWithTimesInIso8601() throws Exception {
        String line = AvroJson.line(Records.enriched("a"));
        assertThat(line).doesNotContain("\n");
        JsonNode json = new ObjectMapper().readTree(line);
        assertThat(json.at("/article/articleId").asText()).isEqualTo("a");
        assertThat(json.at("/article/time/value").asText()).isEqualTo("2018-11-23T08:00:00Z");
        assertThat(json.at("/article/text").asText()).isEqualTo("عنوان\n\nنص عن هجين");
        assertThat(json.at("/article/entities/0/type").asText()).isEqualTo("LOCATION");
        assertThat(json.at("/duplicate").isNull()).isTrue();
        assertThat(json.at("/edition/current").asBoolean()).isTrue();
    }

    @Test
    void shouldWriteMapsByKeySoThatTheSameRecordIsTheSameLine() {
        assertThat(AvroJson.line(Records.enriched("a"))).contains("\"attributes\":{\"a\":\"1\",\"b\":\"2\"}");
    }

    @Test
    void shouldWriteBytesInBase64() throws Exception {
        JsonNode json = new ObjectMapper().readTree(AvroJson.pretty(Records.deadLetter()));
        assertThat(Base64.getDecoder().decode(json.get("value").asText())).containsExactly(1, 'a', 0);
        assertThat(json.get("offset").asLong()).isEqualTo(7);
    }
}
