package io.rawi.app.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * One thing that can be configured.
 *
 * @param path its place in the file: {@code enrich.commit-interval}
 * @param type what it takes, the {@code Optional} around it taken off
 */
record ConfigProperty(String path, Type type) {

    /** All properties of a record of records, in order. */
    static List<ConfigProperty> of(Class<? extends Record> type) {
        List<ConfigProperty> properties = new ArrayList<>();
        collect("", type, properties);
        return List.copyOf(properties);
    }

    private static void collect(String prefix, Class<?> type, List<ConfigProperty> to) {
        for (RecordComponent component : type.getRecordComponents()) {
            String path = prefix + kebab(component.getName());
            if (component.getType().isRecord()) {
                collect(path + ".", component.getType(), to);
            } else {
                to.add(new ConfigProperty(path, bare(component)));
            }
        }
    }

    private static Type bare(RecordComponent component) {
        return component.getType() == Optional.class
                ? ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0]
                : component.getGenericType();
    }

    /** Its environment variable: {@code RAWI_ENRICH_COMMIT_INTERVAL}. */
    String variable() {
        return "RAWI_" + path.toUpperCase(Locale.ROOT).replace('.', '_').replace('-', '_');
    }

    static String kebab(String camel) {
        return camel.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
    }
}
