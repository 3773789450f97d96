package io.rawi.arabic.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Numbers for words: looked up straight in a text, without making strings. Filled once, then only read. */
public final class Vocabulary {

    public static final int UNKNOWN = -1;

    private static final int SHAPES = 1 << 14;

    private final List<String> words = new ArrayList<>();
    private final long[] shapes = new long[SHAPES / Long.SIZE];
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
        words.add(word);
        int shape = shape(word.charAt(0), word.charAt(word.length() - 1), word.length());
        shapes[shape >> 6] |= 1L << shape;
        if (words.size() * 3 > slots.length) {
            slots = filled(slots.length * 2);
            hashes = new int[slots.length];
            for (int number = 0; number < words.size(); number++) {
                place(number);
            }
        } else {
            place(words.size() - 1);
        }
        return words.size() - 1;
    }

    /** The number of the word made of a prefix and a stretch of text, or {@link #UNKNOWN}. */
    public int find(String prefix, String text, int start, int end) {
        if (end <= start) {
            return UNKNOWN;
        }
        char first = prefix.isEmpty() ? text.charAt(start) : prefix.charAt(0);
        int shape = shape(first, text.charAt(end - 1), prefix.length() + end - start);
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
            if (hashes[slot] == hash && same(words.get(slots[slot]), prefix, text, start, end)) {
                return slots[slot];
            }
        }
        return UNKNOWN;
    }

    private static boolean same(String word, String prefix, String text, int start, int end) {
        return word.length() == prefix.length() + end - start
                && word.startsWith(prefix)
                && word.regionMatches(prefix.length(), text, start, end - start);
    }

    private void place(int number) {
        int hash = words.get(number).hashCode();
        int slot = slot(hash);
        while (slots[slot] >= 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = number;
        hashes[slot] = hash;
    }

    /** First letter, last letter and length: most words of a text share theirs with no name and need not be hashed. */
    private static int shape(char first, char last, int length) {
        return (first & 0x3f) << 8 | (last & 0x3f) << 2 ^ length * 37 & SHAPES - 1;
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
