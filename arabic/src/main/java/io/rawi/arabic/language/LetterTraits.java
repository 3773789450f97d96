package io.rawi.arabic.language;

import io.rawi.arabic.chrome.LineKey;

/**
 * What one character says of the language it stands in: its folded form in the lower 16 bits, flags and the kind of letter above. Made
 * beforehand for nearly all characters there are, since every character of every article is asked for.
 */
final class LetterTraits {

    private static final int ARABIC = 1 << 16;
    private static final int LATIN = 1 << 17;
    private static final int SEPARATES = 1 << 18;
    private static final int KIND = 19;
    private static final int[] TABLE = table();

    private LetterTraits() {}

    static int of(char c) {
        return c < TABLE.length ? TABLE[c] : read(c);
    }

    /** The character as {@link LineKey#fold} gives it. */
    static char folded(int traits) {
        return (char) traits;
    }

    /** Whether it stands between words: a digit or anything that is no letter. */
    static boolean separates(int traits) {
        return (traits & SEPARATES) != 0;
    }

    /** 1 where it is of the Arabic script, else 0: summed up without a branch. */
    static int arabic(int traits) {
        return traits >>> 16 & 1;
    }

    /** 1 where it is of the Latin script, else 0. */
    static int latin(int traits) {
        return traits >>> 17 & 1;
    }

    /** Its kind in {@link Letters}. */
    static int kind(int traits) {
        return traits >>> KIND;
    }

    private static int[] table() {
        int[] table = new int[0x2100];
        for (char c = 0; c < table.length; c++) {
            table[c] = read(c);
        }
        return table;
    }

    private static int read(char c) {
        char folded = LineKey.fold(c);
        int traits = folded;
        traits |= folded == ' ' || folded == '#' ? SEPARATES : 0;
        traits |= c < '\u0250' ? LATIN : 0;
        boolean arabic =
                c >= '\u0600' && c <= '\u06FF' || c >= '\uFB50' && c <= '\uFDFF' || c >= '\uFE70' && c <= '\uFEFC';
        traits |= arabic ? ARABIC : 0;
        return traits | Letters.kind(c) << KIND;
    }
}
