package io.rawi.enrich.relate;

import io.rawi.enrich.copy.Judgement;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.enrich.step.Counters;
import java.util.Optional;
import org.apache.kafka.common.utils.Bytes;
import org.apache.kafka.streams.state.KeyValueStore;

/** Settles what each article repeats: puts its sightings into the calendar and takes them out, and settles whom that moves. */
final class Copies {

    private final Calendar calendar;
    private final Standings standings;
    private final GroupingRules rules;
    private final Texts texts;
    private final CopyChains chains;
    private final Backlog backlog;

    /** @param linkStore the store of links */
    Copies(
            KeptSightings sightings,
            Standings standings,
            KeyValueStore<Bytes, byte[]> linkStore,
            GroupingRules rules,
            Counters counters) {
        this.calendar = sightings.calendar();
        this.standings = standings;
        this.rules = rules;
        this.texts = new Texts(member -> sightings.of(member).fingerprint());
        Links links = new Links(linkStore);
        WaitingMembers untold = WaitingMembers.untold(links, standings);
        WaitingMembers unoffered = WaitingMembers.unoffered(links, standings);
        Matches matches = new Matches(standings, texts, new Judgement.Judge(WordRarity.load()), counters);
        Marks marks = new Marks(standings, texts, matches);
        Originals originals = new Originals(
                calendar, standings, links, texts, matches, marks, untold, unoffered, rules.touchedAtOnce());
        this.chains = new CopyChains(calendar, standings, originals, marks, untold);
        this.backlog = new Backlog(
                originals,
                new Tellings(calendar, standings, links, marks, untold),
                untold,
                unoffered,
                rules.touchedAtOnce());
    }

    /** What was put off. */
    Backlog backlog() {
        return backlog;
    }

    /**
     * An article was sighted.
     *
     * @param known the sighting that this one replaces
     */
    void settle(Optional<Sighting> known, Sighting sighting) {
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
        backlog.came();
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
}
