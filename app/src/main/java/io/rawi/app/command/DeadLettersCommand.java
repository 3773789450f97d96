package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.deadletter.DeadLetterBox;
import io.rawi.app.deadletter.Retry;
import io.rawi.app.deadletter.StoredLetter;
import io.rawi.app.json.AvroJson;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.reach.Reach;
import io.rawi.kafka.KafkaConnection;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi dead-letters}: what could not be processed. */
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = "Look at what could not be processed, and give it another try.",
        synopsisSubcommandLabel = "list|show|retry",
        footer = {
            "",
            "Examples:",
            "  rawi dead-letters list --stage read",
            "  rawi dead-letters show 12",
            "  rawi dead-letters retry 12 13",
            "  rawi dead-letters retry --all"
        })
final class DeadLettersCommand implements Runnable {

    private static final int PREVIEW_BYTES = 2000;

    @Spec
    private CommandSpec spec;

    private final Surroundings surroundings;

    DeadLettersCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "say what to do: list, show or retry");
    }

    @Command(
            name = "list",
            mixinStandardHelpOptions = true,
            description = "One line each: id, time, step, place, cause.",
            footer = {"", "Example:", "  rawi dead-letters list --stage read"})
    int list(
            @Mixin CommonOptions common,
            @Option(names = "--stage", paramLabel = "STEP", description = "Of this step only: ingest, read, ...")
                    Optional<String> stage,
            @Option(names = "--json", description = "JSON lines instead.") boolean json) {
        PrintWriter out = surroundings.terminal().out();
        letters(kafka(common), common).stream()
                .filter(letter -> stage.map(letter.letter().getStage()::equals).orElse(true))
                .forEach(letter -> out.println(json ? AvroJson.line(letter.letter()) : letter.line()));
        return ExitCodes.DONE;
    }

    @Command(
            name = "show",
            mixinStandardHelpOptions = true,
            description = "All that is known of one, and the beginning of the record.",
            footer = {"", "Example:", "  rawi dead-letters show 12"})
    int show(
            @Mixin CommonOptions common,
            @Parameters(paramLabel = "ID", description = "Its number in the list.") long id,
            @Option(names = "--json", description = "As JSON, with the whole record in base64.") boolean json) {
        StoredLetter letter =
                chosen(letters(kafka(common), common), List.of(id)).get(0);
        PrintWriter out = surroundings.terminal().out();
        if (json) {
            out.println(AvroJson.pretty(letter.letter()));
            return ExitCodes.DONE;
        }
        out.println("id        " + letter.id());
        out.println("written   " + letter.at());
        out.println("step      " + letter.letter().getStage() + " (program "
                + letter.letter().getVersion() + ")");
        out.println("place     " + letter.letter().getOrigin());
        out.println("cause     " + letter.letter().getErrorMessage());
        out.println("error     " + letter.letter().getErrorClass());
        out.println("retry     " + letter.hindrance().map(why -> "no: " + why).orElse("yes"));
        letter.letter().getHeaders().forEach(header -> out.println("header    " + header.getKey()));
        out.println();
        out.println(letter.preview(PREVIEW_BYTES));
        return ExitCodes.DONE;
    }

    @Command(
            name = "retry",
            mixinStandardHelpOptions = true,
            description = "Send records to their topics again, byte for byte, each at most once ever.",
            footer = {"", "Example:", "  rawi dead-letters retry 12 13"})
    int retry(
            @Mixin CommonOptions common,
            @Parameters(arity = "0..*", paramLabel = "ID", description = "Their numbers in the list.") List<Long> ids,
            @Option(names = "--all", description = "All that can be sent again.") boolean all) {
        List<Long> named = ids == null ? List.of() : ids;
        if (all == !named.isEmpty()) {
            throw new ParameterException(
                    spec.subcommands().get("retry"), "name the letters to send again, or say --all");
        }
        KafkaConnection kafka = kafka(common);
        List<StoredLetter> letters = letters(kafka, common);
        List<StoredLetter> chosen = all ? letters : chosen(letters, named);
        List<Long> sent = new Retry(kafka).send(chosen);
        PrintWriter err = surroundings.terminal().err();
        boolean refused = false;
        for (StoredLetter letter : chosen) {
            if (letter.hindrance().isPresent()) {
                err.println("rawi: " + letter.id() + " is not sent again: "
                        + letter.hindrance().get());
                refused = true;
            } else if (!sent.contains(letter.id())) {
                err.println("rawi: " + letter.id() + " was sent again before");
            }
        }
        surroundings.terminal().out().println("sent again " + sent.size());
        return refused && !all ? ExitCodes.FAILED : ExitCodes.DONE;
    }

    private KafkaConnection kafka(CommonOptions common) {
        return new Reach(common.read(surroundings)).kafka();
    }

    private List<StoredLetter> letters(KafkaConnection kafka, CommonOptions common) {
        RawiConfig config = common.read(surroundings);
        return new DeadLetterBox(kafka, config.kafka().topics("")).all();
    }

    private static List<StoredLetter> chosen(List<StoredLetter> letters, List<Long> ids) {
        return ids.stream()
                .map(id -> letters.stream()
                        .filter(letter -> letter.id() == id)
                        .findFirst()
                        .orElseThrow(() ->
                                new CommandFailure("there is no dead letter " + id + "; see: rawi dead-letters list")))
                .toList();
    }
}
