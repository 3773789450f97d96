package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import java.util.Set;

/**
 * Numbers that are written as one word: desks write 7 where others write سبعة. One and two are left out, which are words
 * of many other uses, and so are those that take several words.
 */
final class NumberWords {

    private static final int SLOTS = 256;

    /** Stem and number in turn; a number is never 0. Most words end at the first look. */
    private static final int[] TABLE = table();

    private static final Set<Integer> ELEVEN = Set.of(WordCode.stem("احد"), WordCode.stem("احدي"));
    private static final Set<Integer> TWELVE =
            Set.of(WordCode.stem("اثنا"), WordCode.stem("اثني"), WordCode.stem("اثنتا"), WordCode.stem("اثنتي"));

    private NumberWords() {}

    private static int[] table() {
        int[] table = new int[2 * SLOTS];
        put(table, 3, "ثلاث", "ثلاثه");
        put(table, 4, "اربع", "اربعه");
        put(table, 5, "خمس", "خمسه");
        put(table, 6, "ست", "سته");
        put(table, 7, "سبع", "سبعه");
        put(table, 8, "ثمان", "ثماني", "ثمانيه");
        put(table, 9, "تسع", "تسعه");
        put(table, 10, "عشر", "عشره");
        put(table, 20, "عشرون", "عشرين");
        put(table, 30, "ثلاثون", "ثلاثين");
        put(table, 40, "اربعون", "اربعين");
        put(table, 50, "خمسون", "خمسين");
        put(table, 60, "ستون", "ستين");
        put(table, 70, "سبعون", "سبعين");
        put(table, 80, "ثمانون", "ثمانين");
        put(table, 90, "تسعون", "تسعين");
        put(table, 100, "مئه", "مائه", "مايه");
        return table;
    }

    private static void put(int[] table, int value, String... words) {
        for (String word : words) {
            int stem = WordCode.stem(word);
            int slot = slot(table, stem);
            table[slot] = stem;
            table[slot + 1] = WordCode.of(Integer.toString(value));
        }
    }

    private static int slot(int[] table, int stem) {
        int slot = 2 * (stem & SLOTS - 1);
        while (table[slot + 1] != 0 && table[slot] != stem) {
            slot = slot + 2 & 2 * SLOTS - 1;
        }
        return slot;
    }

    /** The number that a word stands for, as {@link WordCode} tells one in digits; the word itself where it is none. */
    static int number(int word) {
        int slot = slot(TABLE, WordCode.stem(word));
        return TABLE[slot + 1] == 0 ? word : TABLE[slot + 1];
    }

    /** What the word before ten adds to it: eleven and twelve; 0 of all others. */
    static int beforeTen(int word) {
        int stem = WordCode.stem(word);
        return ELEVEN.contains(stem) ? 1 : TWELVE.contains(stem) ? 2 : 0;
    }
}
