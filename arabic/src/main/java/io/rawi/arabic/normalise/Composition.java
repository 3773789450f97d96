package io.rawi.arabic.normalise;

import java.util.Arrays;

/** Brings combining sequences and supplementary characters of a whole text to NFKC, with the way back. */
final class Composition {

    private final String source;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    private Composition(String source) {
        this.source = source;
        this.out = new StringBuilder(source.length() + 16);
        this.starts = new int[source.length() + 16];
        this.ends = new int[source.length() + 16];
    }

    static NormalisedText compose(String source) {
        Composition composition = new Composition(source);
        int from = 0;
        while (from < source.length()) {
            int to = from + Character.charCount(source.codePointAt(from));
            while (to < source.length() && !CharacterFolds.NFKC.hasBoundaryBefore(source.codePointAt(to))) {
                to += Character.charCount(source.codePointAt(to));
            }
            composition.segment(from, to);
            from = to;
        }
        return new NormalisedText(composition.out.toString(), composition.starts, composition.ends);
    }

    /** What composes with each other: a character and the marks behind it. */
    private void segment(int from, int to) {
        String segment = source.substring(from, to);
        String composed = CharacterFolds.NFKC.normalize(segment);
        boolean same = composed.equals(segment);
        for (int i = 0; i < composed.length(); i++) {
            int at = out.length();
            if (at == starts.length) {
                starts = Arrays.copyOf(starts, at * 2);
                ends = Arrays.copyOf(ends, at * 2);
            }
            out.append(composed.charAt(i));
            starts[at] = same ? from + i : from;
            ends[at] = same ? from + i + 1 : to;
        }
    }
}
