package io.rawi.arabic.token;

import java.util.Arrays;

/** Numbers for words: looked up straight in a text, without making strings. Filled once, then only read. */
public final class Vocabulary {

    public static final int UNKNOWN = -1;

    private static final int SHAPE_BITS = 16;

    /** All words in one piece; the word of a number lies between its beginning and the next one's. */
    private char[] letters = new char[1 << 12];

    private int[] begins = new int[1 << 10];
    private int count;
    private final long[] shapes = new long[(1 << SHAPE_BITS) / Long.SIZE];
    private int[] slots = filled(1 << 12);
    /** The hash of the word in each slot: a word that is not the one sought is hardly ever looked at. */
    private int[] hashes = new int[1 << 12];

    /** The number of a word; a new one where it is new. */
    public int add(String word) {
        if (word.isEmpty()) {
            throw new IllegalArgumentException("a word has letters");
        }
        int known = find("", word, 0, word.length());
        if (known != UNKNOWN) {
            return known;
        }
        append(word);
        int shape = shape("", word, 0, word.length());
        shapes[shape >> 6] |= 1L << shape;
        if (count * 3 > slots.length) {
            slots = filled(slots.length * 2);
            hashes = new int[slots.length];
            for (int number = 0; number < count; number++) {
                place(number);
            }
        } else {
            place(count - 1);
        }
        return count - 1;
    }

    private void append(String word) {
        int end = begins[count] + word.length();
        if (end > letters.length) {
            letters = Arrays.copyOf(letters, Math.max(end, letters.length * 2));
        }
        if (count + 2 > begins.length) {
            begins = Arrays.copyOf(begins, begins.length * 2);
        }
        word.getChars(0, word.length(), letters, begins[count]);
        begins[++count] = end;
    }

    /** The number of the word made of a prefix and a stretch of text, or {@link #UNKNOWN}. */
    public int find(String prefix, String text, int start, int end) {
        if (end <= start) {
            return UNKNOWN;
        }
        int shape = shape(prefix, text, start, end);
        if ((shapes[shape >> 6] & 1L << shape) == 0) {
            return UNKNOWN;
        }
        int hash = 0;
        for (int i = 0; i < prefix.length(); i++) {
            hash = 31 * hash + prefix.charAt(i);
        }
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        for (int slot = slot(hash); slots[slot] >= 0; slot = slot + 1 & slots.length - 1) {
            if (hashes[slot] == hash && same(slots[slot], prefix, text, start, end)) {
                return slots[slot];
            }
        }
        return UNKNOWN;
    }

    private boolean same(int number, String prefix, String text, int start, int end) {
        int at = begins[number];
        if (begins[number + 1] - at != prefix.length() + end - start) {
            return false;
        }
        for (int i = 0; i < prefix.length(); i++) {
            if (letters[at++] != prefix.charAt(i)) {
                return false;
            }
        }
        for (int i = start; i < end; i++) {
            if (letters[at++] != text.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void place(int number) {
        int hash = 0;
        for (int i = begins[number]; i < begins[number + 1]; i++) {
            hash = 31 * hash + letters[i];
        }
        int slot = slot(hash);
        while (slots[slot] >= 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number;
        hashes[slot] = hash;
    }

    /**
     * First letter, last two letters and length, mixed: most words of a text share theirs with no word of the vocabulary
     * and need not be hashed.
     */
    private static int shape(String prefix, String text, int start, int end) {
        char first = prefix.isEmpty() ? text.charAt(start) : prefix.charAt(0);
        char beforeLast =
                end - start > 1 ? text.charAt(end - 2) : prefix.isEmpty() ? 0 : prefix.charAt(prefix.length() - 1);
        int letters = (first & 0x3f) << 12 | (beforeLast & 0x3f) << 6 | text.charAt(end - 1) & 0x3f;
        return (letters << 6 ^ prefix.length() + end - start) * 0x9E3779B1 >>> Integer.SIZE - SHAPE_BITS;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15 ^ hash >>> 7) & slots.length - 1;
    }

    private static int[] filled(int size) {
        int[] slots = new int[size];
        Arrays.fill(slots, UNKNOWN);
        return slots;
    }
}
