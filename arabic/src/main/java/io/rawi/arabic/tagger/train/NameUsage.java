package io.rawi.arabic.tagger.train;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.tagger.WordLexicon;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;

/**
 * How words are used in raw text, in the eyes of a first tagger: how often each is part of a name of each type, stands
 * before one, stands behind one. One place may be read wrongly; some hundred places of a word together hardly are.
 */
final class NameUsage {

    private static final int TYPES = EntityType.values().length;
    private static final int BEFORE = Tags.COUNT;
    private static final int BEHIND = BEFORE + TYPES;
    private static final int ALL = BEHIND + TYPES;
    /** A word must stand this often for its shares to say something. */
    private static final int LEAST = 3;

    private static final short TOO_RARE = 20;
    private static final double[] BOUNDS = {0.005, 0.02, 0.06, 0.15, 0.3, 0.5, 0.7, 0.88};

    /** What is told of a word: each share is that of the sum of these counts. */
    private static final int[][] SHARES = {
        {Tags.first(EntityType.PERSON)},
        {Tags.further(EntityType.PERSON)},
        {Tags.first(EntityType.ORGANISATION)},
        {Tags.further(EntityType.ORGANISATION)},
        {Tags.first(EntityType.LOCATION), Tags.further(EntityType.LOCATION)},
        {Tags.first(EntityType.OTHER), Tags.further(EntityType.OTHER)},
        {Tags.OUTSIDE},
        {BEFORE + EntityType.PERSON.ordinal()},
        {BEFORE + EntityType.ORGANISATION.ordinal()},
        {BEFORE + EntityType.LOCATION.ordinal()},
        {BEFORE + EntityType.OTHER.ordinal()},
        {BEHIND + EntityType.PERSON.ordinal()},
        {BEHIND + EntityType.ORGANISATION.ordinal()},
        {BEHIND + EntityType.LOCATION.ordinal()},
    };

    private final WordLexicon lexicon;
    private final int[] counts;

    NameUsage(WordLexicon lexicon) {
        this.lexicon = lexicon;
        this.counts = new int[lexicon.size() * (ALL + 1)];
    }

    /** Counts the words of a text as the tagger reads it. */
    void add(TokenisedText text, NameTagger tagger) {
        byte[] tags = tagger.tags(text);
        Tokens tokens = text.tokens();
        for (int i = 0; i < tags.length; i++) {
            int base = lexicon.base(tokens.text(i));
            if (base == WordLexicon.UNKNOWN) {
                continue;
            }
            int at = base * (ALL + 1);
            counts[at + tags[i]]++;
            counts[at + ALL]++;
            if (i + 1 < tags.length && Tags.isFirst(tags[i + 1])) {
                counts[at + BEFORE + Tags.type(tags[i + 1]).ordinal()]++;
            }
            if (i > 0 && tags[i - 1] != Tags.OUTSIDE && !Tags.isFurther(tags[i])) {
                counts[at + BEHIND + Tags.type(tags[i - 1]).ordinal()]++;
            }
        }
    }

    /** The lexicon with the shares as further classes. */
    WordLexicon extended() {
        int old = lexicon.width();
        int width = old + SHARES.length;
        short[] classes = new short[lexicon.size() * width];
        for (int base = 0; base < lexicon.size(); base++) {
            for (int i = 0; i < old; i++) {
                classes[base * width + i] = (short) lexicon.wordClass(base, i);
            }
            for (int i = 0; i < SHARES.length; i++) {
                classes[base * width + old + i] = share(base * (ALL + 1), SHARES[i]);
            }
        }
        return lexicon.withClasses(classes, width);
    }

    private short share(int at, int[] parts) {
        if (counts[at + ALL] < LEAST) {
            return TOO_RARE;
        }
        double sum = 0;
        for (int part : parts) {
            sum += counts[at + part];
        }
        short bucket = 0;
        while (bucket < BOUNDS.length && sum / counts[at + ALL] >= BOUNDS[bucket]) {
            bucket++;
        }
        return bucket;
    }
}
