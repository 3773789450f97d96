package io.rawi.enrich.story;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;

/**
 * How rare a term is, and how often it is used on a usual day: counted once in a large set of news and frozen, so that the
 * weight of a term never depends on what was read before. The built-in table was counted in SaudiNewsNet (31,030 articles
 * of 14 newspapers, July and August 2015; CC BY-NC-SA 4.0, research use); it holds hashes and counts and no text.
 * {@link TermCounter} counts another one.
 *
 * <p>As a file: the magic number, the number of articles, the number of terms; then in rising order of the term its number,
 * how many articles in all hold it (each four bytes), and the share of a usual day's articles that do (a float: the
 * median over the days).
 */
public final class TermWeights {

    private static final String BUILT_IN = "terms.bin";
    private static final int MAGIC = 0x52535431;

    private final int articles;
    private final float[] rarity;
    private final float[] usual;
    private final float unknown;
    /** Terms by their numbers, in the upper half; where each stands, one higher, in the lower one; 0 marks a free slot. */
    private final long[] slots;

    TermWeights(int articles, int[] terms, int[] counts, float[] usual) {
        this.articles = articles;
        this.usual = usual;
        this.rarity = new float[terms.length];
        for (int i = 0; i < terms.length; i++) {
            rarity[i] = (float) Math.log((articles + 1.0) / (counts[i] + 1.0));
        }
        // What the table leaves out is rarer than all that it holds.
        int rarest = Arrays.stream(counts).min().orElse(1);
        this.unknown = (float) Math.log((articles + 1.0) / (Math.max(1, rarest / 2) + 1.0));
        this.slots = new long[Math.max(2, Integer.highestOneBit(terms.length) * 4)];
        for (int at = 0; at < terms.length; at++) {
            int slot = slot(terms[at]);
            if (slots[slot] != 0) {
                throw new IllegalArgumentException("the table holds the term " + terms[at] + " twice");
            }
            slots[slot] = (long) terms[at] << 32 | at + 1;
        }
    }

    /** The table that comes with the program. */
    public static TermWeights builtIn() {
        try (InputStream in = TermWeights.class.getResourceAsStream(BUILT_IN)) {
            if (in == null) {
                throw new IllegalStateException("the table of terms, " + BUILT_IN + ", is missing in the program");
            }
            return read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws IOException where it is no such table */
    public static TermWeights read(InputStream in) throws IOException {
        DataInputStream data = new DataInputStream(new java.io.BufferedInputStream(in));
        if (data.readInt() != MAGIC) {
            throw new IOException("no table of terms: it does not begin with its mark");
        }
        int articles = data.readInt();
        int size = data.readInt();
        int[] terms = new int[size];
        int[] counts = new int[size];
        float[] usual = new float[size];
        for (int i = 0; i < size; i++) {
            terms[i] = data.readInt();
            counts[i] = data.readInt();
            usual[i] = data.readFloat();
        }
        return new TermWeights(articles, terms, counts, usual);
    }

    /** Writes a table; the terms in rising order. */
    static void write(OutputStream out, int articles, int[] terms, int[] counts, float[] usual) throws IOException {
        DataOutputStream data = new DataOutputStream(out);
        data.writeInt(MAGIC);
        data.writeInt(articles);
        data.writeInt(terms.length);
        for (int i = 0; i < terms.length; i++) {
            data.writeInt(terms[i]);
            data.writeInt(counts[i]);
            data.writeFloat(usual[i]);
        }
        data.flush();
    }

    /** The natural logarithm of how many times fewer articles hold the term than there are (idf). */
    float rarity(int term) {
        int at = (int) slots[slot(term)];
        return at == 0 ? unknown : rarity[at - 1];
    }

    /** The share of a usual day's articles that hold the term, 0 to 1. */
    float usual(int term) {
        int at = (int) slots[slot(term)];
        return at == 0 ? 0 : usual[at - 1];
    }

    private int slot(int term) {
        int mask = slots.length - 1;
        int slot = (term ^ term >>> 16) & mask;
        while (slots[slot] != 0 && (int) (slots[slot] >> 32) != term) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    /** How many articles it was counted in. */
    public int articles() {
        return articles;
    }
}
