package io.rawi.app.command;

import io.rawi.app.terminal.StopSignal;
import io.rawi.app.terminal.Terminal;
import java.nio.file.Path;
import java.util.Map;

/**
 * What a command finds around it.
 *
 * @param terminal what it reads and writes
 * @param environment the environment variables
 * @param folder the working folder
 * @param stop told when the user asks to stop
 */
public record Surroundings(Terminal terminal, Map<String, String> environment, Path folder, StopSignal stop) {

    public Surroundings {
        environment = Map.copyOf(environment);
    }
}
