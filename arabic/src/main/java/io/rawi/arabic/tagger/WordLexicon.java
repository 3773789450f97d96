package io.rawi.arabic.tagger;

import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.Vocabulary;
import java.util.HashMap;
import java.util.Map;

/**
 * What raw text told about words: the base of a form (the same word without joined one-letter words), and for each base a
 * few classes: groups of words that stand in like surroundings, how frequent it is. Immutable.
 */
public final class WordLexicon {

    public static final int UNKNOWN = -1;

    /** The class that tells how often a first tagger took a word for no part of a name. */
    public static final int OUTSIDE_SHARE = 9;
    /** The value of that class for words that are so at least 70 times in a hundred; one more from 88 on. */
    public static final int MOSTLY_OUTSIDE = 7;

    private final Vocabulary forms = new Vocabulary();
    /** The base of each form, by the form's number. */
    private final int[] baseOf;

    private final String[] names;
    private final short[] classes;
    private final int width;

    /**
     * @param bases the number of the base of each known form
     * @param names the bases by their numbers
     * @param classes for each base {@code width} classes
     * @param width how many classes a base has
     */
    public WordLexicon(Map<String, Integer> bases, String[] names, short[] classes, int width) {
        int[] numbers = new int[bases.size()];
        bases.forEach((form, base) -> numbers[forms.add(form)] = base);
        this.baseOf = numbers;
        this.names = names.clone();
        this.classes = classes.clone();
        this.width = width;
    }

    /** The number of the base of each known form. */
    public Map<String, Integer> bases() {
        Map<String, Integer> bases = new HashMap<>(baseOf.length * 2);
        for (int form = 0; form < baseOf.length; form++) {
            bases.put(forms.word(form), baseOf[form]);
        }
        return bases;
    }

    /** The number of the base of a form, also of a form that is not known but is a known one behind joined words. */
    public int base(String form) {
        return base(form, 0, form.length());
    }

    /** The number of the base of the form at a stretch of text. */
    public int base(String text, int start, int end) {
        int known = forms.find("", text, start, end);
        return known == Vocabulary.UNKNOWN ? behindJoined(text, start, end) : baseOf[known];
    }

    private int behindJoined(String text, int start, int end) {
        Proclitics proclitics = new Proclitics();
        int readings = proclitics.read(text, start, end);
        for (int reading = 1; reading < readings; reading++) {
            int rest = forms.find(proclitics.restored(reading), text, start + proclitics.taken(reading), end);
            if (rest != Vocabulary.UNKNOWN) {
                return baseOf[rest];
            }
        }
        return UNKNOWN;
    }

    /** How many bases there are. */
    public int size() {
        return names.length;
    }

    public String name(int base) {
        return names[base];
    }

    /** How many classes a base has. */
    public int width() {
        return width;
    }

    public int wordClass(int base, int which) {
        return classes[base * width + which];
    }

    /** Whether the form at a stretch of text is hardly ever part of a name in raw text. */
    public boolean hardlyAName(String text, int start, int end) {
        int base = base(text, start, end);
        return base != UNKNOWN && width > OUTSIDE_SHARE && wordClass(base, OUTSIDE_SHARE) >= MOSTLY_OUTSIDE;
    }

    /** The same words with other classes. */
    public WordLexicon withClasses(short[] others, int widthOfOthers) {
        return new WordLexicon(bases(), names, others, widthOfOthers);
    }

    String[] names() {
        return names.clone();
    }

    short[] classes() {
        return classes.clone();
    }
}
