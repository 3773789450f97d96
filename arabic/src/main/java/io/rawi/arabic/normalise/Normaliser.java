package io.rawi.arabic.normalise;

/**
 * Brings Arabic text into one spelling, for search and comparison: {@link FoldingTable} says how. The outcome is one
 * line: every stretch of white space becomes one space, and none stands at the ends or just inside quotation marks.
 * Never fails, whatever the text holds; unpaired surrogates stay as they are.
 */
public final class Normaliser {

    /** Rules that look at neighbours settle within a few rounds; this bounds a text made to keep them busy. */
    private static final int MAX_ROUNDS = 64;

    private Normaliser() {}

    /** The text in normalised spelling. Normalising twice is normalising once. */
    public static NormalisedText normalise(String text) {
        FoldingPass pass = new FoldingPass(text).run();
        if (!pass.needsComposition() && !pass.contextual()) {
            return pass.result();
        }
        NormalisedText current = pass.needsComposition() ? round(text) : pass.result();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            NormalisedText next = round(current.text());
            if (next.text().equals(current.text())) {
                break;
            }
            current = next.over(current);
        }
        return current;
    }

    private static NormalisedText round(String text) {
        FoldingPass pass = new FoldingPass(text).run();
        if (!pass.needsComposition()) {
            return pass.result();
        }
        NormalisedText composed = Composition.compose(text);
        return FoldingPass.overComposed(composed.text()).result().over(composed);
    }
}
