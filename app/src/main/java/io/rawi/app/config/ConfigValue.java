package io.rawi.app.config;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns what somebody wrote into the value of a property. */
final class ConfigValue {

    private ConfigValue() {}

    static boolean isList(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == List.class;
    }

    static boolean isMap(Type type) {
        return type instanceof ParameterizedType generic && generic.getRawType() == Map.class;
    }

    /** @param settings at least one */
    static Object of(ConfigProperty property, List<Setting> settings) {
        if (isList(property.type())) {
            return settings.stream().map(Setting::text).toList();
        }
        if (isMap(property.type())) {
            Map<String, String> map = new LinkedHashMap<>();
            for (Setting setting : settings) {
                if (setting.path().equals(property.path())) {
                    throw wrong(setting, "a section of keys with their values, in the file");
                }
                map.put(setting.path().substring(property.path().length() + 1), setting.text());
            }
            return map;
        }
        return scalar(property, settings.get(0));
    }

    private static Object scalar(ConfigProperty property, Setting setting) {
        String text = setting.text().strip();
        Type type = property.type();
        try {
            if (type == int.class) {
                return Integer.parseInt(text.replace("_", ""));
            } else if (type == long.class) {
                return Long.parseLong(text.replace("_", ""));
            } else if (type == String.class) {
                return text;
            } else if (type == Path.class) {
                return Path.of(text);
            }
        } catch (NumberFormatException | InvalidPathException e) {
            throw wrong(setting, type == Path.class ? "a path" : "a whole number");
        }
        if (type == Duration.class) {
            return Durations.parse(text).orElseThrow(() -> wrong(setting, "a duration, as 500ms, 10s, 5m, 2h or 7d"));
        }
        if (type == boolean.class) {
            if (text.equals("true") || text.equals("false")) {
                return Boolean.valueOf(text);
            }
            throw wrong(setting, "true or false");
        }
        throw new IllegalStateException("no reader for " + property);
    }

    private static ConfigException wrong(Setting setting, String wanted) {
        return new ConfigException(
                setting.place() + ": " + setting.path() + " must be " + wanted + ", not \"" + setting.text() + "\"");
    }
}
