package io.rawi.arabic.normalise;

import io.rawi.arabic.Span;

/**
 * A text in normalised spelling, with the way back: every normalised character knows where it comes from.
 *
 * <p>{@code starts[i]..ends[i]} is the stretch of the original that made the normalised code unit {@code i}.
 */
public final class NormalisedText {

    private final String text;
    private final int[] starts;
    private final int[] ends;

    /** The arrays are taken as they are, not copied; they must be as long as the text. */
    NormalisedText(String text, int[] starts, int[] ends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("offsets for " + starts.length + " of " + text.length() + " characters");
        }
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    public String text() {
        return text;
    }

    /** The stretch of the original behind a stretch of the normalised text that is not empty. */
    public Span original(int start, int end) {
        return new Span(starts[start], ends[end - 1]);
    }

    /** How many words it has: stretches of letters and digits. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            boolean letter = Character.isLetterOrDigit(text.charAt(i));
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
