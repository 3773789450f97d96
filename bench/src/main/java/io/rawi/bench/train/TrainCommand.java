package io.rawi.bench.train;

import io.rawi.app.command.RawiCommand;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code rawi train}: makes the models and tables anew. */
@Command(
        name = "train",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "WHAT",
        subcommands = {TrainEntitiesCommand.class, TrainStoryTermsCommand.class},
        description = "Train a model of the engine, or count a table.")
public final class TrainCommand implements RawiCommand, Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to train: entities or story-terms");
    }
}
