package io.rawi.sink.postgres.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.schema.Decoding;
import io.rawi.schema.LanguageShare;
import io.rawi.schema.StoryEntity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What is kept as JSON beside the columns, with the field names of the schema. */
final class Json {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    static String attributes(Map<String, String> attributes) {
        Map<String, String> storable = new TreeMap<>();
        attributes.forEach((key, value) -> storable.put(StorableText.of(key), StorableText.of(value)));
        return write(storable);
    }

    static String languages(List<LanguageShare> shares) {
        return write(shares.stream()
                .map(share -> fields("language", StorableText.of(share.getLanguage()), "share", share.getShare()))
                .toList());
    }

    static String decoding(Decoding decoding) {
        return write(fields(
                "evidence", decoding.getEvidence().name(),
                "overruled", decoding.getOverruled().map(StorableText::of).orElse(null),
                "replaced", decoding.getReplaced()));
    }

    static String entities(List<StoryEntity> entities) {
        return write(entities.stream()
                .map(entity -> fields(
                        "entityId", StorableText.of(entity.getEntityId()),
                        "name", StorableText.of(entity.getName()),
                        "type", entity.getType().name(),
                        "articles", entity.getArticles()))
                .toList());
    }

    private static Map<String, Object> fields(Object... namesAndValues) {
        Map<String, Object> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return fields;
    }

    private static String write(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("maps, lists, strings and numbers can always be written", e);
        }
    }
}
