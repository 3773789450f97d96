package io.rawi.app.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What file and environment set together, by property; names that nothing takes are refused. */
final class Settings {

    private static final String PREFIX = "RAWI_";
    // Names of container images and of folders for tests share the prefix, and are no configuration.
    private static final List<String> FOREIGN = List.of("_IMAGE", "_CACHE", "_OPTS");

    private final List<ConfigProperty> properties;
    private final Map<String, Setting> byPath = new LinkedHashMap<>();

    Settings(List<ConfigProperty> properties) {
        this.properties = properties;
    }

    void addFile(Path file) {
        for (Setting setting : YamlFile.read(file).values()) {
            if (properties.stream().noneMatch(property -> takes(property, setting.path()))) {
                throw unknown(setting);
            }
            byPath.put(setting.path(), setting);
        }
    }

    /** Variables win over the file. */
    void addEnvironment(Map<String, String> environment) {
        for (Map.Entry<String, String> entry : new TreeMap<>(environment).entrySet()) {
            String name = entry.getKey();
            Optional<ConfigProperty> property = properties.stream()
                    .filter(candidate -> candidate.variable().equals(name))
                    .findFirst();
            if (property.isPresent()) {
                set(property.get(), entry.getValue(), "variable " + name);
            } else if (looksLikeOurs(name)) {
                throw new ConfigException("variable " + name + " sets nothing"
                        + Suggestion.of(
                                        name,
                                        properties.stream()
                                                .map(ConfigProperty::variable)
                                                .toList())
                                .map(near -> "; did you mean " + near + "?")
                                .orElse(". Unset it; the variables are listed in README.md"));
            }
        }
    }

    private boolean looksLikeOurs(String name) {
        return FOREIGN.stream().noneMatch(name::endsWith)
                && properties.stream()
                        .filter(property -> property.path().contains("."))
                        .map(property -> property.variable().split("_")[1])
                        .anyMatch(section -> name.startsWith(PREFIX + section + "_"));
    }

    private void set(ConfigProperty property, String text, String place) {
        byPath.keySet().removeIf(path -> takes(property, path));
        if (ConfigValue.isList(property.type())) {
            List<String> items = new ArrayList<>(List.of(text.split(",")));
            items.removeIf(String::isBlank);
            for (int i = 0; i < items.size(); i++) {
                String path = property.path() + "[" + i + "]";
                byPath.put(path, new Setting(path, items.get(i).strip(), place));
            }
        } else {
            byPath.put(property.path(), new Setting(property.path(), text, place));
        }
    }

    /** What was set for a property: nothing, one value, items of a list, or entries of a map. */
    List<Setting> of(ConfigProperty property) {
        return byPath.values().stream()
                .filter(setting -> takes(property, setting.path()))
                .toList();
    }

    /** The settings below a section, for messages. */
    List<Setting> below(String section) {
        return byPath.values().stream()
                .filter(setting -> setting.path().startsWith(section))
                .toList();
    }

    private static boolean takes(ConfigProperty property, String path) {
        return path.equals(property.path())
                || ConfigValue.isList(property.type()) && path.startsWith(property.path() + "[")
                || ConfigValue.isMap(property.type()) && path.startsWith(property.path() + ".");
    }

    private ConfigException unknown(Setting setting) {
        String hint = Suggestion.of(
                        setting.path(),
                        properties.stream().map(ConfigProperty::path).toList())
                .map(near -> "; did you mean " + near + "?")
                .orElse("");
        return new ConfigException(setting.place() + ": unknown key " + setting.path() + hint);
    }
}
