package io.rawi.arabic.event;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.quantity.QuantityMention;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimeMention;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds the events that an article reports: one for each, as a conflict researcher would type it, in the terms of ACLED.
 * Reads the words by a lexicon of triggers and cues, and the clauses by their order: verb, subject, object, place, time.
 * Immutable and safe for any number of threads.
 */
public final class EventExtractor {

    private final EventLexicon lexicon;

    /** @param gazetteer knows the forces of nations: "an American strike" is one of the American army */
    public EventExtractor(Gazetteer gazetteer) {
        lexicon = EventLexicon.builtIn(gazetteer);
    }

    /**
     * The events of an article, in the order of the text.
     *
     * @param words the article's text
     * @param bodyStart where in the text the body begins
     * @param entities names in it, in order, without overlaps
     * @param times times in it, likewise
     * @param quantities numbers in it, likewise
     * @param articleTime the article's own time
     */
    public List<ReportedEvent> extract(
            TokenisedText words,
            int bodyStart,
            List<EntityMention> entities,
            List<TimeMention> times,
            List<QuantityMention> quantities,
            ArticleTime articleTime) {
        TriggerScan scan = TriggerScan.of(lexicon, words.tokens(), anyArmed(entities));
        if (!scan.promising()) {
            return List.of();
        }
        EventText text = new EventText(lexicon, scan, words, bodyStart, entities, times, quantities);
        Times clock = new Times(text, articleTime);
        FrameReader reader = new FrameReader(text, clock);
        List<Frame> told = new ArrayList<>();
        for (Sentence sentence : Sentence.of(text)) {
            told.addAll(reader.read(sentence));
        }
        if (told.isEmpty()) {
            return List.of();
        }
        List<Frame> events = new FrameMerger(text).merge(told);
        Setting setting = new Setting(text, clock);
        events.forEach(setting::complete);
        events.forEach(new Newness(text, clock)::judge);
        Rows rows = new Rows(text);
        return events.stream()
                .filter(EventExtractor::worthARow)
                .map(rows::row)
                .sorted(Comparator.comparing(ReportedEvent::evidence))
                .toList();
    }

    private static boolean anyArmed(List<EntityMention> entities) {
        for (EntityMention entity : entities) {
            if (PartyFinder.armed(entity)) {
                return true;
            }
        }
        return false;
    }

    /** Victims of nobody knows what are a row where they are counted; what did not happen only where it says who or where. */
    private static boolean worthARow(Frame frame) {
        boolean bare = frame.type().orElseThrow() == EventType.CASUALTIES
                && frame.tolls().stream().noneMatch(toll -> toll.count().stated())
                && !frame.sides().containsValue(ReportedEvent.Role.INITIATOR);
        if (bare) {
            return false;
        }
        boolean happened = frame.modality() == Modality.REPORTED || frame.modality() == Modality.BACKGROUND;
        boolean who = frame.sides().containsValue(ReportedEvent.Role.INITIATOR)
                || frame.action().family() == Action.Family.FLIGHT
                        && !frame.sides().isEmpty();
        return happened
                ? frame.place().isPresent() || frame.sides().size() > 1
                : who && frame.place().isPresent();
    }
}
