package io.rawi.app.command;

import io.rawi.app.config.RawiConfig;
import io.rawi.app.json.AvroJson;
import io.rawi.app.outcome.CommandFailure;
import io.rawi.app.outcome.ExitCodes;
import io.rawi.app.reach.Reach;
import io.rawi.app.subscribe.Filter;
import io.rawi.app.subscribe.Subject;
import io.rawi.app.subscribe.Subscription;
import io.rawi.topic.Topics;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.KafkaException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code rawi subscribe}: follows a topic as JSON lines. */
@Command(
        name = "subscribe",
        mixinStandardHelpOptions = true,
        description = "Follow a topic as JSON lines, from now on unless told otherwise.",
        footer = {
            "",
            "Examples:",
            "  rawi subscribe enriched --originals --current",
            "  rawi subscribe enriched --from-beginning --since 2018-11-01 --until 2018-12-01 --limit 10",
            "  rawi subscribe enriched --from-beginning --follow --entity org:sdf",
            "  rawi subscribe dead-letters --from-beginning"
        })
final class SubscribeCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(
            paramLabel = "TOPIC",
            description = "enriched, events, stories, raw, dead-letters, or a topic's full name.")
    private String topic;

    @Option(names = "--generation", paramLabel = "NAME", description = "Read the topics of this generation.")
    private String generation = "";

    @Option(
            names = "--since",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Own time at or behind this: 2018-11-23, or 2018-11-23T12:00Z. UTC.")
    private Optional<java.time.Instant> since = Optional.empty();

    @Option(
            names = "--until",
            paramLabel = "TIME",
            converter = TimeConverter.class,
            description = "Own time before this.")
    private Optional<java.time.Instant> until = Optional.empty();

    @Option(
            names = "--entity",
            paramLabel = "NAME|ID",
            description = "Names this group, person or place; repeat for several, all of which must be named.")
    private List<String> entities = List.of();

    @Option(
            names = "--place",
            paramLabel = "NAME|ID",
            description = "Names this place, or one inside of it; repeat for several.")
    private List<String> places = List.of();

    @Option(
            names = "--source",
            paramLabel = "NAME",
            description = "Published by this source; repeat for any of several.")
    private List<String> sources = List.of();

    @Option(
            names = "--language",
            paramLabel = "TAG",
            description = "In this language (ar, fa, en, ...); repeat for any of several.")
    private List<String> languages = List.of();

    @Option(names = "--originals", description = "Leave out copies.")
    private boolean originals;

    @Option(names = "--current", description = "Leave out texts that a newer edition replaced.")
    private boolean current;

    @Option(names = "--from-beginning", description = "Read what is there, then end.")
    private boolean fromBeginning;

    @Option(names = "--follow", description = "With --from-beginning: go on with what comes.")
    private boolean follow;

    @Option(names = "--limit", paramLabel = "N", description = "End after this many records.")
    private Optional<Long> limit = Optional.empty();

    private final Surroundings surroundings;
    private long printed;

    SubscribeCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() {
        RawiConfig config = common.read(surroundings);
        Topics topics = config.kafka().topics(generation);
        Subject subject = Subject.of(topic, topics)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "no topic \"" + topic
                                + "\" to subscribe to; there are enriched, events, stories, raw, dead-letters"));
        if (limit.isPresent() && limit.get() < 1) {
            throw new ParameterException(spec.commandLine(), "--limit must be at least 1, not " + limit.get());
        }
        if (since.isPresent() && until.isPresent() && !since.get().isBefore(until.get())) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--since " + since.get() + " is not before --until " + until.get() + "; nothing lies between");
        }
        Filter filter = new Filter(since, until, entities, places, sources, languages, originals, current);
        read(new Reach(config), subject, topics, filter);
        return ExitCodes.DONE;
    }

    private void read(Reach reach, Subject subject, Topics topics, Filter filter) {
        PrintWriter out = surroundings.terminal().out();
        PrintWriter err = surroundings.terminal().err();
        try (Subscription<? extends SpecificRecord> subscription =
                new Subscription<>(reach.kafka(), subject.topic(topics), subject.type())) {
            surroundings.stop().whenGiven(subscription::stop);
            subscription.read(
                    range(),
                    (place, record) -> {
                        if (filter.test(record)) {
                            out.println(AvroJson.line(record));
                            printed++;
                        }
                    },
                    (place, e) -> err.println("rawi: " + place.topic() + "-" + place.partition() + "@" + place.offset()
                            + " cannot be read: " + e.getMessage()),
                    () -> out.checkError() || limit.isPresent() && printed >= limit.get());
        } catch (KafkaException e) {
            throw new CommandFailure(
                    "cannot read " + subject.topic(topics) + " from "
                            + reach.kafka().bootstrapServers() + ": " + e.getMessage()
                            + ". Is the broker running? Try: rawi doctor",
                    e);
        }
    }

    private Subscription.Range range() {
        boolean history = fromBeginning || since.isPresent() || until.isPresent();
        return !history
                ? Subscription.Range.NEWS
                : follow ? Subscription.Range.HISTORY_AND_NEWS : Subscription.Range.HISTORY;
    }
}
