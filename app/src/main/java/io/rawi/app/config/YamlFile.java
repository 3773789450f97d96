package io.rawi.app.config;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a YAML file of nested keys into flat settings, each with its line. */
final class YamlFile {

    private final Path file;
    private final YAMLParser parser;
    private final Map<String, Setting> settings = new LinkedHashMap<>();

    private YamlFile(Path file, YAMLParser parser) {
        this.file = file;
        this.parser = parser;
    }

    /** Settings by path, {@code kafka.partitions}; items of a list have paths as {@code sources[0]}. */
    static Map<String, Setting> read(Path file) {
        try (YAMLParser parser =
                new YAMLFactory().createParser(Files.newBufferedReader(file, StandardCharsets.UTF_8))) {
            YamlFile yaml = new YamlFile(file, parser);
            if (parser.nextToken() != null) {
                yaml.value("");
            }
            if (parser.nextToken() != null) {
                throw new ConfigException(yaml.place() + ": a second document; a configuration file holds one");
            }
            return yaml.settings;
        } catch (JsonProcessingException e) {
            throw new ConfigException(file + ", line "
                    + (e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ": not YAML: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new ConfigException("cannot read " + file + ": " + e);
        }
    }

    private String place() {
        return file + ", line " + parser.currentTokenLocation().getLineNr();
    }

    private void value(String path) throws IOException {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.START_OBJECT) {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String key = parser.currentName();
                parser.nextToken();
                value(path.isEmpty() ? key : path + "." + key);
            }
        } else if (token == JsonToken.START_ARRAY) {
            int index = 0;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                value(path + "[" + index++ + "]");
            }
        } else if (token != JsonToken.VALUE_NULL) {
            String place = place();
            if (path.isEmpty()) {
                throw new ConfigException(place + ": keys with values are expected, as \"data-folder: data\"");
            }
            if (settings.put(path, new Setting(path, parser.getText(), place)) != null) {
                throw new ConfigException(place + ": " + path + " is set twice");
            }
        }
    }
}
