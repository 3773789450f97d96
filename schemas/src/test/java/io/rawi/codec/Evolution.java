package io.rawi.codec;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Consumer;
import org.apache.avro.Schema;

/** Makes from a schema what a later or earlier version of it may look like. */
final class Evolution {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Evolution() {}

    /** The same schema without the properties that only Java code needs. */
    static Schema plain(Schema schema) {
        return changed(schema, Evolution::dropJavaProperties);
    }

    /** Every record in it, inner ones too, has one more field with a default. */
    static Schema withFieldAdded(Schema schema) {
        return changed(
                schema,
                root -> everyRecord(root, record -> ((ArrayNode) record.get("fields"))
                        .addObject()
                        .put("name", "addedLater")
                        .put("type", "string")
                        .put("doc", "Came with a later version.")
                        .put("default", "not known")));
    }

    /** Its outermost record has one more field, without a default. */
    static Schema withRequiredFieldAdded(Schema schema) {
        return changed(schema, root -> ((ArrayNode) root.get("fields"))
                .addObject()
                .put("name", "required")
                .put("type", "string"));
    }

    /** Its outermost record lacks its first field, which has no default. */
    static Schema withoutFirstField(Schema schema) {
        return changed(schema, root -> ((ArrayNode) root.get("fields")).remove(0));
    }

    /** The first field of its outermost record holds an array of numbers. */
    static Schema withFirstFieldRetyped(Schema schema) {
        return changed(schema, root -> {
            ObjectNode type = MAPPER.createObjectNode().put("type", "array").put("items", "long");
            ((ObjectNode) root.get("fields").get(0)).set("type", type);
        });
    }

    private static Schema changed(Schema schema, Consumer<JsonNode> change) {
        try {
            JsonNode root = MAPPER.readTree(schema.toString());
            change.accept(root);
            return new Schema.Parser().parse(MAPPER.writeValueAsString(root));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void everyRecord(JsonNode node, Consumer<ObjectNode> change) {
        if (node.isObject() && node.path("type").asText().equals("record")) {
            change.accept((ObjectNode) node);
        }
        node.forEach(child -> everyRecord(child, change));
    }

    private static void dropJavaProperties(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.remove("avro.java.string");
        }
        node.forEach(Evolution::dropJavaProperties);
    }
}
