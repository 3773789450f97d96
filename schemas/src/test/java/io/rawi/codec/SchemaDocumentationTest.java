package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.avro.Schema;
import org.junit.jupiter.api.Test;

class SchemaDocumentationTest {

    private final Set<String> seen = new HashSet<>();
    private final List<String> bare = new ArrayList<>();

    @Test
    void shouldTellWhatEveryTypeAndFieldIs() {
        Samples.schemas().forEach(this::visit);

        assertThat(bare).isEmpty();
        assertThat(seen).hasSizeGreaterThan(25);
    }

    private void visit(Schema schema) {
        switch (schema.getType()) {
            case RECORD -> {
                if (named(schema)) {
                    schema.getFields().forEach(field -> {
                        note(schema.getName() + "." + field.name(), field.doc());
                        visit(field.schema());
                    });
                }
            }
            case ENUM -> {
                if (named(schema)) {
                    assertThat(schema.getEnumDefault())
                            .as("%s has a symbol for what a newer program writes", schema.getName())
                            .isEqualTo("UNKNOWN");
                }
            }
            case ARRAY -> visit(schema.getElementType());
            case MAP -> visit(schema.getValueType());
            case UNION -> schema.getTypes().forEach(this::visit);
            default -> assertThat(schema.getType()).isNotEqualTo(Schema.Type.FIXED);
        }
    }

    private boolean named(Schema schema) {
        note(schema.getName(), schema.getDoc());
        return seen.add(schema.getFullName());
    }

    private void note(String what, String doc) {
        if (doc == null || doc.isBlank()) {
            bare.add(what);
        }
    }
}
