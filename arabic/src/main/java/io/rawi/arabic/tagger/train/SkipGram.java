package io.rawi.arabic.tagger.train;

import java.util.List;

/**
 * Word vectors by skip-gram with negative sampling (Mikolov et al. 2013, "Distributed representations of words and
 * phrases"). One thread and an own generator of random numbers: the same text gives the same vectors.
 */
final class SkipGram {

    private static final int NEGATIVES = 5;
    private static final double FREQUENT = 1e-4;
    private static final float RATE = 0.05f;
    private static final int NOISE = 1 << 22;

    private final int words;
    private final int dimensions;
    private final int window;
    private final float[] in;
    private final float[] out;
    private final int[] noise = new int[NOISE];
    private final float[] keep;
    private final float[] step;
    private long random = 0x9E3779B97F4A7C15L;

    SkipGram(int[] counts, int dimensions, int window) {
        this.words = counts.length;
        this.dimensions = dimensions;
        this.window = window;
        this.in = new float[words * dimensions];
        this.out = new float[words * dimensions];
        this.step = new float[dimensions];
        this.keep = new float[words];
        for (int i = 0; i < in.length; i++) {
            in[i] = (uniform() - 0.5f) / dimensions;
        }
        double total = 0;
        double powers = 0;
        for (int count : counts) {
            total += count;
            powers += Math.pow(count, 0.75);
        }
        double reached = 0;
        int slot = 0;
        for (int word = 0; word < words; word++) {
            reached += Math.pow(counts[word], 0.75) / powers;
            while (slot < NOISE && slot < reached * NOISE) {
                noise[slot++] = word;
            }
            double share = counts[word] / total;
            keep[word] = (float) Math.min(1, Math.sqrt(FREQUENT / share) + FREQUENT / share);
        }
        while (slot < NOISE) {
            noise[slot++] = words - 1;
        }
    }

    /** Goes through all texts several times. A text is a sequence of word numbers; those below 0 are passed over. */
    float[] train(List<int[]> texts, int epochs) {
        long all = texts.stream().mapToLong(text -> text.length).sum() * epochs;
        long done = 0;
        int[] kept = new int[1 << 16];
        for (int epoch = 0; epoch < epochs; epoch++) {
            for (int[] text : texts) {
                float rate = RATE * Math.max(0.001f, 1 - (float) done / all);
                if (kept.length < text.length) {
                    kept = new int[text.length * 2];
                }
                int length = 0;
                for (int word : text) {
                    if (word >= 0 && (keep[word] >= 1 || uniform() < keep[word])) {
                        kept[length++] = word;
                    }
                }
                pass(kept, length, rate);
                done += text.length;
            }
        }
        return in;
    }

    private void pass(int[] text, int length, float rate) {
        for (int at = 0; at < length; at++) {
            int reach = 1 + (int) (uniform() * window);
            int last = Math.min(length - 1, at + reach);
            for (int other = Math.max(0, at - reach); other <= last; other++) {
                if (other != at) {
                    pair(text[other] * dimensions, text[at], rate);
                }
            }
        }
    }

    private void pair(int from, int word, float rate) {
        java.util.Arrays.fill(step, 0);
        for (int sample = 0; sample <= NEGATIVES; sample++) {
            int target = sample == 0 ? word : noise[(int) (next() >>> 42) & NOISE - 1];
            if (sample > 0 && target == word) {
                continue;
            }
            int to = target * dimensions;
            float a = 0;
            float b = 0;
            float c = 0;
            float d = 0;
            for (int i = 0; i < dimensions; i += 4) {
                a += in[from + i] * out[to + i];
                b += in[from + i + 1] * out[to + i + 1];
                c += in[from + i + 2] * out[to + i + 2];
                d += in[from + i + 3] * out[to + i + 3];
            }
            float gradient = ((sample == 0 ? 1 : 0) - Sigmoid.of(a + b + c + d)) * rate;
            for (int i = 0; i < dimensions; i++) {
                step[i] += gradient * out[to + i];
            }
            for (int i = 0; i < dimensions; i++) {
                out[to + i] += gradient * in[from + i];
            }
        }
        for (int i = 0; i < dimensions; i++) {
            in[from + i] += step[i];
        }
    }

    private float uniform() {
        return (next() >>> 40) * 0x1p-24f;
    }

    private long next() {
        random ^= random << 13;
        random ^= random >>> 7;
        random ^= random << 17;
        return random;
    }
}
