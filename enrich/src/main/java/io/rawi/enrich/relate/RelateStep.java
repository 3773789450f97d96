package io.rawi.enrich.relate;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.enrich.registry.Codecs;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.ArticleKey;
import io.rawi.enrich.step.Counters;
import io.rawi.enrich.step.EventTime;
import io.rawi.enrich.step.RecordSize;
import io.rawi.enrich.step.RefusedRecordException;
import io.rawi.enrich.step.Step;
import io.rawi.enrich.step.SurroundingsException;
import io.rawi.enrich.story.StoryTelling;
import io.rawi.enrich.story.TermWeights;
import io.rawi.schema.Duplicate;
import io.rawi.schema.DuplicateKind;
import io.rawi.schema.Fingerprint;
import io.rawi.schema.Relation;
import io.rawi.schema.Story;
import io.rawi.topic.Topics;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
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

    private final PatientCodec<Fingerprint> fingerprints;
    private final PatientCodec<Relation> relations;
    private final PatientCodec<Story> storyCodec;
    private final GroupingRules rules;
    private final Counters counters;
    private Output output;
    private Output storyOutput;
    private StorySeam stories;
    private Calendar calendar;
    private Standings standings;
    private CopyChains chains;
    private Editions editions;
    private Texts texts;

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
    }

    /** Opens the step on stores of one's own, by their names, for where no Kafka Streams runs it. */
    public void open(Function<String, KeyValueStore<Bytes, byte[]>> stores, Output relationsOut, Output storiesOut) {
        output = relationsOut;
        storyOutput = storiesOut;
        calendar = new Calendar(stores.apply(DAYS), this::entry, rules.limits());
        standings = new Standings(stores.apply(STANDINGS), relations);
        texts = new Texts(
                member -> kept(member.articleTime(), member.articleId()).fingerprint());
        Originals originals = new Originals(
                calendar,
                standings,
                new Links(stores.apply(LINKS)),
                texts,
                new Judgement.Judge(WordRarity.load()),
                counters);
        chains = new CopyChains(calendar, standings, originals);
        editions = new Editions(stores.apply(EDITIONS), standings);
        stories =
                new StorySeam(standings, moves -> new StoryTelling(TermWeights.builtIn(), stores, this::placed, moves));
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
        Optional<Sighting> known = before.map(standing -> kept(standing.articleTime(), standing.articleId()));
        if (known.isPresent() && known.get().compareTo(sighting) <= 0) {
            return;
        }
        standings.sight(sighting, before);
        settleEditions(known, sighting);
        settleChains(known, sighting);
        stories.settle(known.map(Sighting::fingerprint), sighting.fingerprint());
        standings.emit(this::forward);
        stories.tell(sighting.fingerprint().getVersions(), this::forward);
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

    private void settleChains(Optional<Sighting> known, Sighting sighting) {
        Optional<Sighting> left = known.filter(this::grouped);
        boolean stays = left.filter(before -> grouped(sighting) && samePlace(before, sighting))
                .isPresent();
        known.ifPresent(calendar::remove);
        if (!stays) {
            left.ifPresent(this::leave);
        }
        calendar.put(sighting, grouped(sighting));
        if (!grouped(sighting)) {
            standings.settle(sighting.articleId(), Optional.empty());
        } else if (!stays) {
            texts.put(sighting);
            chains.enter(sighting.member());
        }
    }

    private void leave(Sighting sighting) {
        texts.put(sighting);
        chains.leave(sighting.member());
    }

    private static boolean samePlace(Sighting before, Sighting now) {
        return before.member().equals(now.member())
                && before.fingerprint().getPrint().equals(now.fingerprint().getPrint());
    }

    private boolean grouped(Sighting sighting) {
        return rules.groups(sighting.fingerprint());
    }

    private Optional<Calendar.Entry> entry(byte[] encoded) {
        return Optional.of(stored(encoded))
                .filter(this::grouped)
                .map(sighting -> new Calendar.Entry(
                        sighting.member(),
                        Optional.of(sighting)
                                .filter(known -> standings.isOriginal(known.articleId()))
                                .flatMap(known -> Texts.of(known.fingerprint()))
                                .map(PrintedText::shingles)));
    }

    private Sighting kept(long articleTime, String articleId) {
        return calendar.find(articleTime, articleId)
                .map(this::stored)
                .orElseThrow(() -> new SurroundingsException(
                        "the state stores disagree: " + articleId
                                + " is not in the calendar where its standing says; delete the state folder to restore"
                                + " it from Kafka",
                        null));
    }

    private Sighting stored(byte[] encoded) {
        try {
            return new Sighting(fingerprints.decode(encoded), encoded);
        } catch (UnreadableRecordException e) {
            throw new SurroundingsException(
                    "the calendar holds what is no fingerprint; delete the state folder to restore it from Kafka", e);
        }
    }

    private Stream<StoryTelling.Placed> placed(int day) {
        return calendar.stored(day).stream()
                .map(this::stored)
                .flatMap(sighting -> standings
                        .find(sighting.articleId())
                        .flatMap(Standing::storyId)
                        .map(storyId -> new StoryTelling.Placed(sighting.fingerprint(), storyId))
                        .stream());
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
