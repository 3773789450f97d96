package io.rawi.arabic;

import io.rawi.arabic.chrome.SourceChrome;
import io.rawi.arabic.gazetteer.Gazetteer;
import java.util.Objects;

/**
 * What a user may give to the engine beside the articles. All of it is part of what the output depends on, and the
 * engine's version tells it.
 *
 * @param gazetteer the names to be recognised
 * @param sourceChrome lines that sources repeat, learned beforehand
 */
public record EngineOptions(Gazetteer gazetteer, SourceChrome sourceChrome) {

    public EngineOptions {
        Objects.requireNonNull(gazetteer, "gazetteer");
        Objects.requireNonNull(sourceChrome, "sourceChrome");
    }

    /** Built-in tables only. */
    public static EngineOptions defaults() {
        return new EngineOptions(Gazetteer.builtIn(), SourceChrome.none());
    }
}
