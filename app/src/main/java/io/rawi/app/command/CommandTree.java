package io.rawi.app.command;

import io.rawi.app.config.ConfigException;
import io.rawi.app.outcome.ExitCodes;
import java.io.PrintWriter;
import java.util.List;
import java.util.ServiceLoader;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** The {@code rawi} command with all of its subcommands, those of other modules among them. */
@Command(
        name = "rawi",
        mixinStandardHelpOptions = true,
        versionProvider = ProgramVersion.class,
        description =
                "A streaming pipeline that turns Arabic news into clean, de-duplicated, tagged and linked articles.",
        synopsisSubcommandLabel = "COMMAND",
        footer = {
            "",
            "Exit codes: 0 done, 1 the work failed, 2 the call was wrong.",
            "Start with: rawi demo",
            "Help on a command: rawi COMMAND --help"
        })
public final class CommandTree implements Runnable {

    @Option(
            names = "--verbose",
            scope = CommandLine.ScopeType.INHERIT,
            description = "Show stack traces and more of the log.")
    private boolean verbose;

    private CommandTree() {}

    /** The command line, ready to be executed. */
    public static CommandLine of(Surroundings surroundings) {
        CommandTree tree = new CommandTree();
        CommandLine line = new CommandLine(tree);
        for (Object command : commands(surroundings)) {
            line.addSubcommand(command);
        }
        ServiceLoader.load(RawiCommand.class).forEach(line::addSubcommand);
        PrintWriter err = surroundings.terminal().err();
        line.setOut(surroundings.terminal().out());
        line.setErr(err);
        line.setColorScheme(CommandLine.Help.defaultColorScheme(
                surroundings.terminal().style().colours() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setExecutionStrategy(result -> {
            Logging.configure(tree.verbose);
            return new CommandLine.RunLast().execute(result);
        });
        line.setParameterExceptionHandler((e, arguments) -> wrongCall(e, err));
        line.setExecutionExceptionHandler((e, failed, result) -> failed(e, tree.verbose, err));
        return line;
    }

    private static List<Object> commands(Surroundings surroundings) {
        return List.of(
                new DemoCommand(surroundings),
                new UpCommand(surroundings),
                new IngestCommand(surroundings),
                new ReadCommand(surroundings),
                new SubscribeCommand(surroundings),
                new EnrichCommand(surroundings),
                new SinkCommand(surroundings),
                new DeadLettersCommand(surroundings),
                new DoctorCommand(surroundings));
    }

    @Override
    public void run() {
        throw new ParameterException(
                new CommandLine(this), "no command given. Start with: rawi demo. All commands: rawi --help");
    }

    private static int wrongCall(ParameterException e, PrintWriter err) {
        err.println("rawi: " + e.getMessage());
        if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
            err.println("Help: " + e.getCommandLine().getCommandSpec().qualifiedName() + " --help");
        }
        err.flush();
        return ExitCodes.WRONG_CALL;
    }

    private static int failed(Exception e, boolean verbose, PrintWriter err) {
        String message = e.getMessage() == null ? e.toString() : e.getMessage();
        err.println("rawi: " + message);
        if (verbose) {
            e.printStackTrace(err);
        }
        err.flush();
        return e instanceof ConfigException ? ExitCodes.WRONG_CALL : ExitCodes.FAILED;
    }
}
