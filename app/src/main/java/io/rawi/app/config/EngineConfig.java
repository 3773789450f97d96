package io.rawi.app.config;

import io.rawi.arabic.ArabicEngine;
import io.rawi.arabic.EngineOptions;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;

/**
 * What the language engine knows beside what comes with Rawi.
 *
 * @param gazetteer files of names, in the format of the built-in ones; relative ones from the working folder. An entry
 *     of a later file replaces one with the same id of an earlier file or of Rawi
 */
public record EngineConfig(List<String> gazetteer) {

    public EngineConfig {
        gazetteer = List.copyOf(gazetteer);
        for (String file : gazetteer) {
            try {
                Path.of(file);
            } catch (InvalidPathException e) {
                throw new IllegalArgumentException("engine.gazetteer must be a list of files, not \"" + file + "\"");
            }
        }
    }

    public static EngineConfig defaults() {
        return new EngineConfig(List.of());
    }

    /**
     * The engine with these names.
     *
     * @param folder the working folder
     * @throws ConfigException where a file cannot be used; the message names the file and the line
     */
    public ArabicEngine load(Path folder) {
        if (gazetteer.isEmpty()) {
            return ArabicEngine.load();
        }
        EngineOptions defaults = EngineOptions.defaults();
        Path[] files = gazetteer.stream().map(folder::resolve).toArray(Path[]::new);
        try {
            Gazetteer names = defaults.gazetteer().with(files);
            return ArabicEngine.load(new EngineOptions(names, defaults.sourceChrome()));
        } catch (GazetteerException e) {
            throw new ConfigException("engine.gazetteer: " + e.getMessage());
        }
    }
}
