package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Proclitics;
import java.util.Map;

/**
 * What raw text told about words: the base of a form (the same word without joined one-letter words), and for each base a
 * few classes: groups of words that stand in like surroundings, how frequent it is. Immutable.
 *
 * @param bases the number of the base of each known form
 * @param names the bases by their numbers
 * @param classes for each base {@code width} classes
 * @param width how many classes a base has
 */
public record WordLexicon(Map<String, Integer> bases, String[] names, short[] classes, int width) {

    public static final int UNKNOWN = -1;

    /** The class that tells how often a first tagger took a word for no part of a name. */
    public static final int OUTSIDE_SHARE = 9;
    /** The value of that class for words that are so at least 70 times in a hundred; one more from 88 on. */
    public static final int MOSTLY_OUTSIDE = 7;

    /** The number of the base of a form, also of a form that is not known but is a known one behind joined words. */
    public int base(String form) {
        Integer known = bases.get(form);
        if (known != null) {
            return known;
        }
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(form, 0, form.length());
        for (int reading = 1; reading < readings; reading++) {
            Integer rest = bases.get(proclitics.restored(reading) + form.substring(proclitics.taken(reading)));
            if (rest != null) {
                return rest;
            }
        }
        return UNKNOWN;
    }

    public String name(int base) {
        return names[base];
    }

    public int wordClass(int base, int which) {
        return classes[base * width + which];
    }

    /** Whether a form is hardly ever part of a name in raw text. */
    public boolean hardlyAName(String form) {
        int base = base(form);
        return base != UNKNOWN && width > OUTSIDE_SHARE && wordClass(base, OUTSIDE_SHARE) >= MOSTLY_OUTSIDE;
    }
}
