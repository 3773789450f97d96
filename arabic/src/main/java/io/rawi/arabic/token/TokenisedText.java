package io.rawi.arabic.token;

import io.rawi.arabic.Span;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.normalise.Normaliser;

/**
 * A text with its normalised spelling and the words of that: what every tagger reads. Made once for an article.
 *
 * @param text the original; the spans of all annotations count its UTF-16 code units
 * @param normalised the same text in normalised spelling, with the way back
 * @param tokens the words of the normalised text
 */
public record TokenisedText(String text, NormalisedText normalised, Tokens tokens) {

    /** A text, normalised and cut into words. */
    public static TokenisedText of(String text) {
        return of(text, Normaliser.normalise(text));
    }

    /** A text whose normalised spelling is known. */
    public static TokenisedText of(String text, NormalisedText normalised) {
        return new TokenisedText(text, normalised, Tokens.of(normalised.text()));
    }

    /** The stretch of the original from the beginning of one token to the end of another. */
    public Span original(int firstToken, int lastToken) {
        return normalised.original(tokens.start(firstToken), tokens.end(lastToken));
    }
}
