package io.rawi.enrich.fingerprint;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;

/**
 * How rare words are in Arabic news: a frozen table, so that what is told by it never depends on what came before. It
 * holds the stems that occur in more than a few articles of a corpus, each with a class of {@code ln(articles / articles
 * with it)} in steps of a half; a stem that is not in it is of the rarest class.
 *
 * <p>File: {@code int} version, {@code int} number of entries, then the entries in order, {@code stem << 4 | class} each,
 * big-endian. The built-in one was made by {@code rawi bench words} of SaudiNewsNet (31,030 articles of 14 newspapers,
 * 2015; CC BY-NC-SA 4.0, research use); it holds hashes and classes and none of the text.
 */
public final class WordRarity {

    /** Class of what the table does not hold. */
    public static final int RAREST = 16;

    private static final String RESOURCE = "word-rarity.bin";
    private static final float STEP = 0.5f;
    private static final int CLASS_BITS = 4;

    /** No entry: the stem that it would stand for is of the rarest class but one, and counts as of the rarest. */
    private static final int EMPTY = -1;

    /**
     * From this class on a word is rare. Nine of ten words of a text are not: they are found in a table of their own, which
     * is small enough to stay in the nearest memory.
     */
    private static final int FIRST_RARE = 13;

    private final int version;
    private final int[] common;
    private final int[] rare;

    private WordRarity(int version, int[] entries) {
        this.version = version;
        int rareOnes = (int) Arrays.stream(entries)
                .filter(entry -> classIn(entry) >= FIRST_RARE)
                .count();
        this.common = table(entries.length - rareOnes);
        this.rare = table(rareOnes);
        for (int entry : entries) {
            int[] table = classIn(entry) >= FIRST_RARE ? rare : common;
            table[slot(table, entry >>> CLASS_BITS)] = entry;
        }
    }

    private static int[] table(int entries) {
        int[] table = new int[Integer.highestOneBit(Math.max(8, entries) * 4)];
        Arrays.fill(table, EMPTY);
        return table;
    }

    private static int classIn(int entry) {
        return entry & (1 << CLASS_BITS) - 1;
    }

    /** The built-in table. */
    public static WordRarity load() {
        try (InputStream in = WordRarity.class.getResourceAsStream(RESOURCE)) {
            return read(new DataInputStream(new java.io.BufferedInputStream(in)));
        } catch (IOException e) {
            throw new UncheckedIOException("the table of rare words cannot be read: " + e.getMessage(), e);
        }
    }

    static WordRarity read(DataInputStream in) throws IOException {
        int version = in.readInt();
        int[] entries = new int[in.readInt()];
        for (int i = 0; i < entries.length; i++) {
            entries[i] = in.readInt();
        }
        return new WordRarity(version, entries);
    }

    /**
     * Writes a table.
     *
     * @param articles how many articles were counted
     * @param counts in how many of them each stem occurs
     * @param fewest in how many a stem must occur to be written down
     */
    public static void write(DataOutputStream out, int version, int articles, Map<Integer, Integer> counts, int fewest)
            throws IOException {
        int[] entries = counts.entrySet().stream()
                .filter(count -> count.getValue() >= fewest && !WordCode.isNumber(count.getKey()))
                .mapToInt(count -> count.getKey() << CLASS_BITS | classOf(articles, count.getValue()))
                .toArray();
        // Negative numbers last, as they stand when read without their sign.
        int[] sorted = Arrays.stream(entries)
                .boxed()
                .sorted(Integer::compareUnsigned)
                .mapToInt(Integer::intValue)
                .toArray();
        out.writeInt(version);
        out.writeInt(sorted.length);
        for (int entry : sorted) {
            out.writeInt(entry);
        }
    }

    private static int classOf(int articles, int count) {
        return (int) Math.min(RAREST - 1, Math.round(Math.log((double) articles / count) / STEP));
    }

    /** Version of the table. */
    public int version() {
        return version;
    }

    /** How rare a stem is: 0 for what stands in every article, 8 for the rarest; a number with digits is 0. */
    public float of(int stem) {
        return ofClass(classOf(stem));
    }

    /** How rare a word of a class is. */
    public static float ofClass(int rarityClass) {
        return rarityClass * STEP;
    }

    /** The class of a stem: 0 for what stands in every article, {@link #RAREST} for the rarest; a number with digits is 0. */
    public int classOf(int stem) {
        if (WordCode.isNumber(stem)) {
            return 0;
        }
        int entry = common[slot(common, stem)];
        if (entry == EMPTY) {
            entry = rare[slot(rare, stem)];
        }
        return entry == EMPTY ? RAREST : classIn(entry);
    }

    /** Whether fewer than one article in 660 has a stem, as {@code ln(articles / articles with it) = 6.5} says. */
    boolean isRare(int stem) {
        return !WordCode.isNumber(stem) && common[slot(common, stem)] == EMPTY;
    }

    private static int slot(int[] table, int stem) {
        int slot = stem * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(table.length) + 1;
        while (table[slot] != EMPTY && table[slot] >>> CLASS_BITS != stem) {
            slot = slot + 1 & table.length - 1;
        }
        return slot;
    }
}
