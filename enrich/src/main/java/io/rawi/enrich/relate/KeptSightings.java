package io.rawi.enrich.relate;

import io.rawi.codec.UnreadableRecordException;
import io.rawi.enrich.copy.PrintedText;
import io.rawi.enrich.registry.PatientCodec;
import io.rawi.enrich.step.SurroundingsException;
import io.rawi.enrich.story.StoryTelling;
import io.rawi.schema.Fingerprint;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** The sightings in the calendar, as they were before they were encoded. */
final class KeptSightings {

    private final PatientCodec<Fingerprint> codec;
    private final Standings standings;
    private final GroupingRules rules;
    private final Calendar calendar;

    /** @param days the store of the calendar */
    KeptSightings(
            PatientCodec<Fingerprint> codec,
            KeyValueStore<Bytes, byte[]> days,
            Standings standings,
            GroupingRules rules) {
        this.codec = codec;
        this.standings = standings;
        this.rules = rules;
        this.calendar = new Calendar(days, this::entry, rules.limits());
    }

    Calendar calendar() {
        return calendar;
    }

    /** The sighting of an article that has a standing. */
    Sighting of(Standing standing) {
        return at(standing.articleTime(), standing.articleId());
    }

    /** The sighting of a member. */
    Sighting of(Member member) {
        return at(member.articleTime(), member.articleId());
    }

    /** The articles of a day that have a story. */
    Stream<StoryTelling.Placed> placed(int day) {
        return calendar.stored(day).stream()
                .map(this::decoded)
                .flatMap(sighting -> standings
                        .find(sighting.articleId())
                        .flatMap(Standing::storyId)
                        .map(storyId -> new StoryTelling.Placed(sighting.fingerprint(), storyId))
                        .stream());
    }

    private Sighting at(long articleTime, String articleId) {
        return calendar.find(articleTime, articleId)
                .map(this::decoded)
                .orElseThrow(() -> new SurroundingsException(
                        "the state stores disagree: " + articleId
                                + " is not in the calendar where its standing says; delete the state folder to restore"
                                + " it from Kafka",
                        null));
    }

    private Optional<Calendar.Entry> entry(byte[] encoded) {
        return Optional.of(decoded(encoded))
                .filter(sighting -> rules.groups(sighting.fingerprint()))
                .map(sighting -> new Calendar.Entry(
                        sighting.member(),
                        Optional.of(sighting)
                                .filter(known -> standings.isOriginal(known.articleId()))
                                .flatMap(known -> Texts.of(known.fingerprint()))
                                .map(PrintedText::shingles)));
    }

    private Sighting decoded(byte[] encoded) {
        try {
            return new Sighting(codec.decode(encoded), encoded);
        } catch (UnreadableRecordException e) {
            throw new SurroundingsException(
                    "the calendar holds what is no fingerprint; delete the state folder to restore it from Kafka", e);
        }
    }
}
