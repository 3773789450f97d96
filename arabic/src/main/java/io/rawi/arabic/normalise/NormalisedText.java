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

    /** The arrays are taken as they are, not copied; they must be as long as the text, and may be longer. */
    NormalisedText(String text, int[] starts, int[] ends) {
        if (starts.length < text.length() || ends.length < text.length()) {
            throw new IllegalArgumentException(
                    "offsets for " + Math.min(starts.length, ends.length) + " of " + text.length() + " characters");
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

    /** Where in the original the character at {@code index} comes from; empty for a space that was put in. */
    public Span original(int index) {
        return new Span(starts[index], ends[index]);
    }

    /** This text as made from the original of {@code before}, where so far it knows its way back to {@code before}. */
    NormalisedText over(NormalisedText before) {
        int[] overStarts = new int[text.length()];
        int[] overEnds = new int[text.length()];
        for (int i = 0; i < overStarts.length; i++) {
            overStarts[i] = before.starts[starts[i]];
            overEnds[i] = ends[i] > starts[i] ? before.ends[ends[i] - 1] : overStarts[i];
        }
        return new NormalisedText(text, overStarts, overEnds);
    }

    /** How many words it has: stretches of letters and digits. */
    public int words() {
        int words = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // Nearly all are Arabic letters or spaces; the general question costs a look into a table.
            boolean letter = c >= 0x0620 && c <= 0x064A || c != ' ' && Character.isLetterOrDigit(c);
            words += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return words;
    }
}
