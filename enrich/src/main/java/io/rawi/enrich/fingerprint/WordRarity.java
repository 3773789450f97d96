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

    private final int version;
    private final int[] entries;

    private WordRarity(int version, int capacity) {
        this.version = version;
        this.entries = new int[capacity];
        Arrays.fill(entries, EMPTY);
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
        int entries = in.readInt();
        WordRarity table = new WordRarity(version, Integer.highestOneBit(Math.max(8, entries) * 4));
        for (int i = 0; i < entries; i++) {
            table.put(in.readInt());
        }
        return table;
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
        return WordCode.isNumber(stem) ? 0 : classOf(stem) * STEP;
    }

    int classOf(int stem) {
        int entry = entries[slot(stem)];
        return entry == EMPTY ? RAREST : entry & (1 << CLASS_BITS) - 1;
    }

    private void put(int entry) {
        entries[slot(entry >>> CLASS_BITS)] = entry;
    }

    private int slot(int stem) {
        int slot = stem * 0x9e3779b9 >>> Integer.numberOfLeadingZeros(entries.length) + 1;
        while (entries[slot] != EMPTY && entries[slot] >>> CLASS_BITS != stem) {
            slot = slot + 1 & entries.length - 1;
        }
        return slot;
    }
}
