package io.rawi.arabic.normalise;

import java.util.stream.IntStream;

/** Brings Arabic text into one spelling. */
public final class Normaliser {

    private Normaliser() {}

    /** The text in normalised spelling. Normalising twice is normalising once. */
    public static NormalisedText normalise(String text) {
        int[] starts = IntStream.range(0, text.length()).toArray();
        int[] ends = IntStream.rangeClosed(1, text.length()).toArray();
        return new NormalisedText(text, starts, ends);
    }
}
