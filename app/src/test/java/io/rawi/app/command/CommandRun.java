package io.rawi.app.command;

import io.rawi.app.terminal.StopSignal;
import io.rawi.app.terminal.Terminal;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Map;

/**
 * One run of the command inside this process.
 *
 * @param code its exit code
 * @param out what it printed
 * @param err what it complained about
 */
public record CommandRun(int code, String out, String err) {

    static CommandRun in(Path folder, String... arguments) {
        return in(folder, Map.of(), new byte[0], arguments);
    }

    public static CommandRun in(Path folder, Map<String, String> environment, byte[] input, String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        Terminal terminal = new Terminal(
                new ByteArrayInputStream(input), new PrintWriter(out, true), new PrintWriter(err, true), false);
        int code = CommandTree.of(new Surroundings(terminal, environment, folder, new StopSignal()))
                .execute(arguments);
        return new CommandRun(code, out.toString(), err.toString());
    }
}
