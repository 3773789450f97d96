package io.rawi.arabic.event;

import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.token.Vocabulary;
import java.util.Optional;

/** What words tell of events, by their numbers, as the finders ask it for every word of an article. Immutable. */
final class EventLexicon {

    /** What tells of an armed side or a weapon. */
    private static final Cue[] SUPPORT = {
        Cue.FORCE, Cue.FIGHTER, Cue.BOMB, Cue.SHELL, Cue.SUICIDE, Cue.BARREL, Cue.TERROR, Cue.PLATFORM, Cue.FIRE
    };

    private final Vocabulary vocabulary;
    /** What each word tells; by its number. */
    private final Trigger[] triggers;
    /** The cues of all words, {@link Cue#BIT_WORDS} longs for each. */
    private final long[] cues;

    private final boolean[] supports;
    /** Whose force an adjective of a nation means; by the word's number, null elsewhere. */
    private final GazetteerEntry[] nations;

    private EventLexicon(EventWords words, Gazetteer gazetteer) {
        vocabulary = words.vocabulary();
        triggers = words.triggers().toArray(new Trigger[0]);
        cues = new long[triggers.length * Cue.BIT_WORDS];
        supports = new boolean[triggers.length];
        nations = new GazetteerEntry[triggers.length];
        words.nations()
                .forEach((word, id) -> nations[word] = gazetteer.entry(id).orElse(null));
        for (int word = 0; word < triggers.length; word++) {
            for (Cue cue : words.cues().get(word)) {
                cues[word * Cue.BIT_WORDS + (cue.ordinal() >> 6)] |= 1L << cue.ordinal();
            }
            for (Cue cue : SUPPORT) {
                supports[word] |= words.cues().get(word).contains(cue);
            }
        }
    }

    /** The lexicon that comes with Rawi, with the identities that a gazetteer knows. */
    static EventLexicon builtIn(Gazetteer gazetteer) {
        return new EventLexicon(EventWords.builtIn(), gazetteer);
    }

    /** Whose force an adjective of a nation means, where the gazetteer knows it. */
    Optional<GazetteerEntry> nation(int word) {
        return word < 0 ? Optional.empty() : Optional.ofNullable(nations[word]);
    }

    Vocabulary vocabulary() {
        return vocabulary;
    }

    /** What a word tells of an event; null where it tells none. */
    Trigger trigger(int word) {
        return word < 0 ? null : triggers[word];
    }

    boolean has(int word, Cue cue) {
        return word >= 0 && (cues[word * Cue.BIT_WORDS + (cue.ordinal() >> 6)] & 1L << cue.ordinal()) != 0;
    }

    /** Whether a word tells of an armed side or a weapon. */
    boolean supports(int word) {
        return word >= 0 && supports[word];
    }
}
