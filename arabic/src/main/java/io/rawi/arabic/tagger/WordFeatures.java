package io.rawi.arabic.tagger;

/**
 * The features of a word, alone: its letters, what is left without joined words, its beginnings and endings, and its
 * classes in the {@link WordLexicon}. A feature has a reach: from how many places away it is seen.
 */
public final class WordFeatures {

    /** How many places away the furthest word is seen. */
    public static final int REACH = 2;

    /** Kinds are below this. */
    public static final int KINDS = 64;

    private static final int WORD = 1;
    private static final int REST = 2;
    private static final int JOINED = 3;
    private static final int SHAPE = 4;
    private static final int PREFIX = 5;
    private static final int SUFFIX = 10;
    private static final int BASE = 15;
    private static final int LENGTH = 16;
    private static final int UNKNOWN = 17;
    /** The kind of what lists of names hold a word for. */
    public static final int LISTED = 18;
    /** The kind of a word's first class in the {@link WordLexicon}; the others follow. */
    public static final int CLASSES = 20;

    private static final int LONGEST_AFFIX = 4;

    private final WordLexicon lexicon;
    private final ListedWords listed;

    public WordFeatures(WordLexicon lexicon, ListedWords listed) {
        this.lexicon = lexicon;
        this.listed = listed;
    }

    /** Takes the features one by one: of which kind, what of that kind, and from how many places away it is seen. */
    public interface Sink {
        void add(int kind, int value, int reach);
    }

    /** The features of a place beyond the beginning or the end of the sentence. */
    public static void beyond(Sink sink) {
        sink.add(WORD, 0, REACH);
    }

    public void of(String word, Sink sink) {
        int length = word.length();
        if (Character.isDigit(word.charAt(0))) {
            sink.add(SHAPE, 100 + Math.min(length, 5), REACH);
            if (length <= 2) {
                sink.add(WORD, word.hashCode(), 1);
            }
            return;
        }
        sink.add(WORD, word.hashCode(), REACH);
        if (word.charAt(0) < 0x600) {
            sink.add(SHAPE, 1 + (Character.isUpperCase(word.charAt(0)) ? 1 : 0), REACH);
        }
        int base = lexicon.base(word);
        String rest = base == WordLexicon.UNKNOWN ? word : lexicon.name(base);
        sink.add(REST, rest.hashCode(), REACH);
        sink.add(JOINED, joined(word, rest), 1);
        sink.add(LENGTH, Math.min(rest.length(), 9), 0);
        affixes(rest, sink);
        lists(listed.of(word, rest), sink);
        if (base == WordLexicon.UNKNOWN) {
            sink.add(UNKNOWN, 0, 1);
            return;
        }
        sink.add(BASE, base, REACH);
        for (int i = 0; i < lexicon.width(); i++) {
            sink.add(CLASSES + i, lexicon.wordClass(base, i), REACH);
        }
    }

    private static void affixes(String rest, Sink sink) {
        int length = rest.length();
        int prefix = 0;
        int suffix = 0;
        int power = 1;
        for (int n = 1; n <= LONGEST_AFFIX && n < length; n++) {
            prefix = 31 * prefix + rest.charAt(n - 1);
            suffix += power * rest.charAt(length - n);
            power *= 31;
            sink.add(PREFIX + n, prefix, 1);
            sink.add(SUFFIX + n, suffix, 1);
        }
    }

    private static void lists(long bits, Sink sink) {
        for (long left = bits; left != 0; left &= left - 1) {
            sink.add(LISTED, Long.numberOfTrailingZeros(left), 1);
        }
    }

    /** Which letters stand before the base; where the article was written into them they end in a lam more. */
    private static int joined(String word, String rest) {
        if (word.endsWith(rest)) {
            return word.substring(0, word.length() - rest.length()).hashCode();
        }
        return (word.substring(0, Math.max(1, Math.min(word.length(), word.length() - rest.length() + 2))) + "ل")
                .hashCode();
    }
}
