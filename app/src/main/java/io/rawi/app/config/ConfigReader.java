package io.rawi.app.config;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the configuration: defaults, over them the file, over that the environment; then all checks. */
public final class ConfigReader {

    /** The file that is read from the working folder where none is named. */
    public static final String DEFAULT_FILE = "rawi.yml";

    private final Map<String, String> environment;

    /** @param environment variables, as {@link System#getenv()} gives them */
    public ConfigReader(Map<String, String> environment) {
        this.environment = Map.copyOf(environment);
    }

    /**
     * @param file the file that the user named; without one, {@value #DEFAULT_FILE} in the folder, where there is one
     * @throws ConfigException where anything in it is wrong
     */
    public RawiConfig read(Optional<Path> file, Path folder) {
        if (file.isPresent() && !Files.isRegularFile(file.get())) {
            throw new ConfigException("no configuration file " + file.get() + "; name one that exists with --config");
        }
        List<ConfigProperty> properties = ConfigProperty.of(RawiConfig.class);
        Settings settings = new Settings(properties);
        Path fallback = folder.resolve(DEFAULT_FILE);
        file.or(() -> Optional.of(fallback).filter(Files::isRegularFile)).ifPresent(settings::addFile);
        settings.addEnvironment(environment);
        return build(RawiConfig.defaults(), "", properties, settings);
    }

    private static <T extends Record> T build(
            T defaults, String prefix, List<ConfigProperty> properties, Settings settings) {
        RecordComponent[] components = defaults.getClass().getRecordComponents();
        Object[] values = new Object[components.length];
        Class<?>[] types = new Class<?>[components.length];
        for (int i = 0; i < components.length; i++) {
            types[i] = components[i].getType();
            values[i] = value(components[i], call(components[i], defaults), prefix, properties, settings);
        }
        return construct(defaults, types, values, settings, prefix);
    }

    private static Object value(
            RecordComponent component,
            Object byDefault,
            String prefix,
            List<ConfigProperty> properties,
            Settings settings) {
        String path = prefix + ConfigProperty.kebab(component.getName());
        if (byDefault instanceof Record section) {
            return build(section, path + ".", properties, settings);
        }
        ConfigProperty property = properties.stream()
                .filter(candidate -> candidate.path().equals(path))
                .findFirst()
                .orElseThrow();
        List<Setting> set = settings.of(property);
        if (set.isEmpty()) {
            return byDefault;
        }
        Object value = ConfigValue.of(property, set);
        return component.getType() == Optional.class ? Optional.of(value) : value;
    }

    private static Object call(RecordComponent component, Object record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException("cannot read " + component, e);
        }
    }

    @SuppressWarnings("unchecked")
    private static <T extends Record> T construct(
            T defaults, Class<?>[] types, Object[] values, Settings settings, String prefix) {
        try {
            Constructor<?> constructor = defaults.getClass().getConstructor(types);
            return (T) constructor.newInstance(values);
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof IllegalArgumentException wrong) {
                throw new ConfigException(blame(wrong.getMessage(), settings, prefix));
            }
            throw new IllegalStateException(e.getCause());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("cannot build " + defaults.getClass(), e);
        }
    }

    /** The message of a record's own check, with the places of the settings that it names. */
    private static String blame(String message, Settings settings, String prefix) {
        List<Setting> candidates = settings.below(prefix);
        List<Setting> named = candidates.stream()
                .filter(setting -> message.contains(setting.path()))
                .toList();
        Stream<Setting> blamed = (named.isEmpty() ? candidates : named).stream();
        return blamed.map(Setting::place).distinct().collect(Collectors.joining("; ")) + ": " + message;
    }
}
