package io.rawi.bench.evaluate;

import io.rawi.app.command.RawiCommand;
import io.rawi.bench.duplicates.EvaluateDuplicatesCommand;
import io.rawi.bench.events.EvaluateEventsCommand;
import io.rawi.bench.stories.EvaluateStoriesCommand;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawi evaluate}: scores the engine, or the relating of articles, on a gold file. */
@Command(
        name = "evaluate",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = {
            EvaluateDuplicatesCommand.class,
            EvaluateEntities.class,
            EvaluateEventsCommand.class,
            EvaluateStoriesCommand.class,
            NumbersCommand.class,
            NumberRangesCommand.class,
            EvaluateTimesCommand.class
        },
        description = "Score the engine on a gold file. The last line printed is the score.")
public final class EvaluateCommand implements RawiCommand, Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(
                spec.commandLine(),
                "say what to evaluate: "
                        + String.join(
                                ", ", new CommandLine(this).getSubcommands().keySet()));
    }
}
