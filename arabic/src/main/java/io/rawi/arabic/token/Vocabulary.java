package io.rawi.arabic.token;

import java.util.Arrays;

/**
 * Numbers for words: looked up straight in a text, without making strings. Filled once, then only read. Its tables are as
 * large as its words need: many small ones are asked in turns for each word of a text, and share the nearest memory.
 */
public final class Vocabulary {

    public static final int UNKNOWN = -1;

    private static final char NO_LETTER = 0;

    private static final int FEWEST_SLOTS = 1 << 7;
    /** Of the bits of shapes, for each slot: of a hundred words two or three share a bit with a word by chance. */
    private static final int BITS_OF_A_SLOT = 16;

    private static final int MOST_SHAPE_BITS = 17;

    /** All words in one piece; the word of a number lies between its beginning and the next one's. */
    private char[] letters = new char[1 << 10];

    private int[] begins = new int[1 << 8];
    private int count;
    /** How many words have no code. */
    private int uncoded;

    private long[] shapes;
    /** By how much the mixed shape is shifted to be the number of a bit. */
    private int shapeShift;
    /** Bits for the last three letters of each word, of all its letters where it has fewer; as many as of shapes. */
    private long[] endings;
    /** How many letters the shortest word has. */
    private int shortest = Integer.MAX_VALUE;
    /**
     * The {@link WordCode} of a word and its number side by side, {@link WordCode#NONE} where there is none: one look into
     * the memory finds both.
     */
    private long[] coded;

    /** How far a mixed code is shifted to be a slot among the coded. */
    private int codeShift;
    /**
     * Of words that have no code, number and hash side by side, {@link #UNKNOWN} where there is none: a word that is not
     * the one sought is hardly ever looked at.
     */
    private int[] slots;

    public Vocabulary() {
        makeRoom(FEWEST_SLOTS);
    }

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
        uncoded += WordCode.of("", word, 0, word.length()) == WordCode.NONE ? 1 : 0;
        if (count * 4 > coded.length || uncoded * 6 > slots.length) {
            makeRoom(Math.max(coded.length / 2, Integer.highestOneBit(count) * 4));
            for (int number = 0; number < count; number++) {
                place(number);
            }
        } else {
            place(count - 1);
        }
        return count - 1;
    }

    /** How many words there are. */
    public int size() {
        return count;
    }

    /** The word of a number. */
    public String word(int number) {
        return new String(letters, begins[number], begins[number + 1] - begins[number]);
    }

    private void makeRoom(int room) {
        coded = new long[room * 2];
        codeShift = Long.SIZE - Integer.numberOfTrailingZeros(room);
        slots = new int[Math.max(FEWEST_SLOTS, Integer.highestOneBit(uncoded) * 16)];
        Arrays.fill(slots, UNKNOWN);
        int bits = Math.min(MOST_SHAPE_BITS, Integer.numberOfTrailingZeros(room * BITS_OF_A_SLOT));
        shapes = new long[(1 << bits) / Long.SIZE];
        endings = new long[shapes.length];
        shapeShift = Integer.SIZE - bits;
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

    /**
     * Whether the stretch of text may be a word, or behind some letters at its front, an article put back as
     * {@link Proclitics} does it: a cheap test that most stretches fail, for those who look for words behind joined ones.
     */
    public boolean mayEnd(String text, int start, int end) {
        if (end - start < 3) {
            return shortest < 3;
        }
        char last = text.charAt(end - 1);
        char beforeLast = text.charAt(end - 2);
        char third = text.charAt(end - 3);
        return isEnding(third, beforeLast, last)
                || shortest < 3 && isEnding(NO_LETTER, beforeLast, last)
                || shortest < 2 && isEnding(NO_LETTER, NO_LETTER, last)
                || third == 'ل' && beforeLast == 'ل' && isEnding('ا', 'ل', last);
    }

    private boolean isEnding(char third, char beforeLast, char last) {
        int ending = ending(third, beforeLast, last);
        return (endings[ending >> 6] & 1L << ending) != 0;
    }

    private int ending(char third, char beforeLast, char last) {
        return ((third & 0x3f) << 12 | (beforeLast & 0x3f) << 6 | last & 0x3f) * 0x9E3779B1 >>> shapeShift;
    }

    /** The number of the word made of a prefix and a stretch of text, or {@link #UNKNOWN}. */
    public int find(String prefix, String text, int start, int end) {
        if (end <= start) {
            return UNKNOWN;
        }
        char first = prefix.isEmpty() ? text.charAt(start) : prefix.charAt(0);
        char beforeLast =
                end - start > 1 ? text.charAt(end - 2) : prefix.isEmpty() ? 0 : prefix.charAt(prefix.length() - 1);
        int shape = shape(first, beforeLast, text.charAt(end - 1), prefix.length() + end - start);
        if ((shapes[shape >> 6] & 1L << shape) == 0) {
            return UNKNOWN;
        }
        long code = WordCode.of(prefix, text, start, end);
        return code == WordCode.NONE ? findUncoded(prefix, text, start, end) : findCoded(code);
    }

    private int findCoded(long code) {
        for (int slot = codeSlot(code); coded[slot] != WordCode.NONE; slot = slot + 2 & coded.length - 1) {
            if (coded[slot] == code) {
                return (int) coded[slot + 1];
            }
        }
        return UNKNOWN;
    }

    private int findUncoded(String prefix, String text, int start, int end) {
        int hash = 0;
        for (int i = 0; i < prefix.length(); i++) {
            hash = 31 * hash + prefix.charAt(i);
        }
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        for (int slot = slot(hash); slots[slot] >= 0; slot = next(slot)) {
            if (slots[slot + 1] == hash && same(slots[slot], prefix, text, start, end)) {
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
        int start = begins[number];
        int end = begins[number + 1];
        String word = word(number);
        long code = WordCode.of("", word, 0, word.length());
        if (code == WordCode.NONE) {
            placeUncoded(number, word.hashCode());
        } else {
            int slot = codeSlot(code);
            while (coded[slot] != WordCode.NONE) {
                slot = slot + 2 & coded.length - 1;
            }
            coded[slot] = code;
            coded[slot + 1] = number;
        }
        char beforeLast = end - start > 1 ? letters[end - 2] : NO_LETTER;
        int shape = shape(letters[start], beforeLast, letters[end - 1], end - start);
        shapes[shape >> 6] |= 1L << shape;
        int ending = ending(end - start > 2 ? letters[end - 3] : NO_LETTER, beforeLast, letters[end - 1]);
        endings[ending >> 6] |= 1L << ending;
        shortest = Math.min(shortest, end - start);
    }

    /**
     * First letter, last two letters and length, mixed: most words of a text share theirs with no word of the vocabulary
     * and need not be hashed.
     */
    private int shape(char first, char beforeLast, char last, int length) {
        int ends = (first & 0x3f) << 12 | (beforeLast & 0x3f) << 6 | last & 0x3f;
        return (ends << 6 ^ length) * 0x9E3779B1 >>> shapeShift;
    }

    private void placeUncoded(int number, int hash) {
        int slot = slot(hash);
        while (slots[slot] >= 0) {
            slot = next(slot);
        }
        slots[slot] = number;
        slots[slot + 1] = hash;
    }

    private int codeSlot(long code) {
        return (int) (code * 0x9E3779B97F4A7C15L >>> codeShift) << 1;
    }

    private int slot(int hash) {
        return (hash ^ hash >>> 15 ^ hash >>> 7) << 1 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }
}
