package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.Hashes;
import io.rawi.enrich.fingerprint.TextPrints;
import io.rawi.enrich.fingerprint.WordCode;
import io.rawi.enrich.fingerprint.WordRarity;
import io.rawi.schema.TextPrint;
import java.util.Arrays;
import java.util.List;

/** A text as its print tells it, ready to be compared. For one thread. */
public final class PrintedText {

    /** Words that a shingle is made of. */
    public static final int SHINGLE = 3;

    /** Words that open a report: its first sentence or two. */
    private static final int LEAD = 40;

    private final int[] words;
    private final int titleWords;
    private final List<String> telling;
    private final int[] shingles;
    private int[] stems;
    private byte[] rarity;
    private int[] lead;
    private int[] titleStems;
    private List<Figure> figures;

    private PrintedText(int[] words, int titleWords, List<String> telling) {
        this.words = words;
        this.titleWords = titleWords;
        this.telling = telling;
        this.shingles = Hashes.distinct(shingles(titleWords, words.length));
    }

    public static PrintedText of(TextPrint print) {
        int[] words = TextPrints.words(print);
        return new PrintedText(words, Math.min(print.getTitleWords(), words.length), List.copyOf(print.getTelling()));
    }

    /** The distinct 3-word shingles of the body, hashed, in order of their numbers. Not to be changed. */
    public int[] shingles() {
        return shingles;
    }

    /** The distinct stems of headline and body, in order of their numbers. Not to be changed. */
    int[] stems() {
        if (stems == null) {
            // Most texts are like no other one and are never asked.
            stems = TextPrints.distinct(stems(0, words.length));
        }
        return stems;
    }

    /**
     * The class of rarity of each of the stems, in their order. Asked of the table once: a text is compared many times.
     * Not to be changed.
     *
     * @param table always the same one
     */
    byte[] rarity(WordRarity table) {
        if (rarity == null) {
            int[] all = stems();
            byte[] classes = new byte[all.length];
            for (int i = 0; i < all.length; i++) {
                classes[i] = (byte) table.classOf(all[i]);
            }
            rarity = classes;
        }
        return rarity;
    }

    /** The distinct stems of the headline, in order of their numbers. Not to be changed. */
    int[] titleStems() {
        if (titleStems == null) {
            titleStems = TextPrints.distinct(stems(0, titleWords));
        }
        return titleStems;
    }

    /** The distinct shingles of the first {@link #LEAD} words of the body, in order of their numbers. Not to be changed. */
    int[] lead() {
        if (lead == null) {
            lead = Hashes.distinct(shingles(titleWords, Math.min(words.length, titleWords + LEAD)));
        }
        return lead;
    }

    /** The numbers of the body in order. */
    List<Figure> figures() {
        if (figures == null) {
            figures = List.copyOf(Figure.of(body()));
        }
        return figures;
    }

    /** The words of the body in order, as {@link WordCode} tells them. */
    int[] body() {
        return Arrays.copyOfRange(words, titleWords, words.length);
    }

    /** The words of headline and body in order. Not to be changed. */
    int[] words() {
        return words;
    }

    /** Its rarest words, spelled out. */
    List<String> telling() {
        return telling;
    }

    boolean has(int stem) {
        return Arrays.binarySearch(stems(), stem) >= 0;
    }

    private int[] shingles(int from, int to) {
        int[] hashes = new int[Math.max(0, to - from - SHINGLE + 1)];
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = mix(mix(mix(0, words[from + i]), words[from + i + 1]), words[from + i + 2]);
        }
        return hashes;
    }

    private int[] stems(int from, int to) {
        int[] codes = new int[to - from];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = WordCode.stem(words[from + i]);
        }
        return codes;
    }

    /** One round of MurmurHash3 and its finaliser: the lower bits are as good as the upper ones. */
    private static int mix(int hash, int word) {
        int mixed = hash * 5 + Integer.rotateLeft(word * 0xcc9e2d51, 15) * 0x1b873593 + 0xe6546b64;
        mixed ^= mixed >>> 16;
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ mixed >>> 16;
    }
}
