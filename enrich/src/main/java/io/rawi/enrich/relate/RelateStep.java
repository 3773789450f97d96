package io.rawi.enrich.relate;

import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.ArticleKey;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.EventTime;
import io.rawi.enrich.step.RecordSize;
import io.rawi.enrich.step.RefusedRecordException;
import io.rawi.enrich.step.Step;
import io.rawi.enrich.story.StoryTelling;
import io.rawi.enrich.story.TermWeights;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.schema.Story;
import io.rawi.schema.Versions;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.processor.PunctuationType;
import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * The second step, one ordered lane: a fingerprint in, the relations that it changes out. What comes out in the end
 * depends on which sightings came in, not on their order.
 */
public final class RelateStep implements Step<Sighting> {

    /** Names of the sinks below this step. */
    public static final String RELATIONS = "relate-relations";

    public static final String STORIES = "relate-stories-sink";

    /** Names of the stores. */
    public static final String DAYS = "relate-days";

    public static final String EDITIONS = "relate-editions";
    public static final String STANDINGS = "relate-standings";
    public static final String LINKS = "relate-links";

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(1);

    private final PatientCodec<Fingerprint> fingerprints;
    private final PatientCodec<Relation> relations;
    private final PatientCodec<Story> storyCodec;
    private final GroupingRules rules;
    private final Counters counters;
    private Output output;
    private Output storyOutput;
    private StorySeam stories;
    private KeptSightings sightings;
    private Standings standings;
    private Copies copies;
    private Editions editions;

    public RelateStep(Topics topics, Codecs codecs, GroupingRules rules, Counters counters) {
        this.fingerprints = codecs.of(Fingerprint.class, topics.fingerprints());
        this.relations = codecs.of(Relation.class, topics.relations());
        this.storyCodec = codecs.of(Story.class, topics.stories());
        this.rules = rules;
        this.counters = counters;
    }

    /** Takes an emitted relation or story, encoded, with the key and the timestamp of its record. */
    @FunctionalInterface
    public interface Output {
        void emit(byte[] key, byte[] value, long timestamp);
    }

    @Override
    public void open(ProcessorContext<byte[], byte[]> context) {
        GivenUpMetric.register(context.metrics(), counters);
        open(
                context::getStateStore,
                (key, relation, time) -> context.forward(new Record<>(key, relation, time), RELATIONS),
                (key, story, time) -> context.forward(new Record<>(key, story, time), STORIES));
        // The clock decides when those that wait are told, where no more fingerprints come; what they are told it does
        // not.
        context.schedule(LONGEST_WAIT, PunctuationType.WALL_CLOCK_TIME, now -> workOff());
    }

    /** Opens the step on stores of one's own, by their names, for where no Kafka Streams runs it. */
    public void open(Function<String, KeyValueStore<Bytes, byte[]>> stores, Output relationsOut, Output storiesOut) {
        output = relationsOut;
        storyOutput = storiesOut;
        standings = new Standings(stores.apply(STANDINGS), relations);
        sightings = new KeptSightings(fingerprints, stores.apply(DAYS), standings, rules);
        copies = new Copies(sightings, standings, stores.apply(LINKS), rules, counters);
        editions = new Editions(stores.apply(EDITIONS), standings);
        stories = new StorySeam(
                standings, moves -> new StoryTelling(TermWeights.builtIn(), stores, sightings::placed, moves));
        Calendar calendar = sightings.calendar();
        calendar.loadNewest();
        calendar.newestDay().ifPresent(stories::loadBefore);
    }

    @Override
    public Sighting read(Record<byte[], byte[]> record) {
        RecordSize.checkCompact(record.value(), "fingerprint");
        Fingerprint fingerprint = fingerprints.decode(record.value());
        ArticleKey.check(record.key(), fingerprint.getArticleId());
        String parts = fingerprint.getDocumentId() + "-" + fingerprint.getContentId();
        if (!fingerprint.getArticleId().equals(parts)) {
            throw new RefusedRecordException("the fingerprint of " + fingerprint.getArticleId()
                    + " names another document or content: " + parts);
        }
        EventTime.check(fingerprint.getArticleTime(), "the article's time");
        EventTime.check(fingerprint.getFetchedAt(), "the time of fetching");
        return new Sighting(fingerprint, record.value());
    }

    @Override
    public void apply(Sighting sighting, Record<byte[], byte[]> record) {
        Optional<Standing> before = standings.find(sighting.articleId());
        Optional<Sighting> known = before.map(sightings::of);
        if (known.isPresent() && known.get().compareTo(sighting) <= 0) {
            return;
        }
        standings.sight(sighting, before);
        settleEditions(known, sighting);
        copies.settle(known, sighting);
        stories.settle(known.map(Sighting::fingerprint), sighting.fingerprint());
        standings.emit(this::forward);
        stories.tell(sighting.fingerprint().getVersions(), this::forward);
        if (copies.backlog().isDue()) {
            workOff();
        }
    }

    /** Settles all that was put off. */
    public void workOff() {
        Backlog backlog = copies.backlog();
        Optional<Versions> versions = backlog.first()
                .map(member -> sightings.of(standings.get(member.articleId())))
                .map(sighting -> sighting.fingerprint().getVersions());
        while (backlog.workOff()) {
            stories.uniteChanged();
            standings.emit(this::forward);
        }
        versions.ifPresent(known -> stories.tell(known, this::forward));
    }

    /** Relates one fingerprint, where no Kafka Streams does. */
    public void relate(byte[] key, byte[] fingerprint) {
        Record<byte[], byte[]> record = new Record<>(key, fingerprint, 0);
        apply(read(record), record);
    }

    private void settleEditions(Optional<Sighting> known, Sighting sighting) {
        Optional<EditionKey> left = known.map(Sighting::editionKey);
        if (left.equals(Optional.of(sighting.editionKey()))) {
            return;
        }
        left.ifPresent(editions::remove);
        editions.put(sighting.editionKey());
        // Sightings only ever become earlier, so the place taken lies before the place left.
        editions.settle(sighting.editionKey());
        left.ifPresent(editions::settle);
    }

    private void forward(Story story) {
        byte[] key = story.getStoryId().getBytes(StandardCharsets.UTF_8);
        storyOutput.emit(
                key,
                storyCodec.encode(story),
                EventTime.timestamp(story.getLastSeen().toEpochMilli()));
    }

    private void forward(Standing standing, byte[] relation) {
        byte[] key = standing.articleId().getBytes(StandardCharsets.UTF_8);
        output.emit(key, relation, EventTime.timestamp(standing.articleTime()));
        counters.relationEmitted(standing.duplicate().filter(RelateStep::isCopy).isPresent());
    }

    private static boolean isCopy(Duplicate mark) {
        return mark.getKind() == DuplicateKind.EXACT_COPY || mark.getKind() == DuplicateKind.NEAR_COPY;
    }

    @Override
    public void close() {
        fingerprints.close();
        relations.close();
        storyCodec.close();
    }
}
