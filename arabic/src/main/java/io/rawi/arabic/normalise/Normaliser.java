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
        NormalisedText current = pass.needsComposition() ? composed(text) : pass.result();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            FoldingPass again = new FoldingPass(current.text()).run();
            if (!again.needsComposition() && again.unchanged()) {
                break;
            }
            NormalisedText next = again.needsComposition() ? composed(current.text()) : again.result();
            if (next.text().equals(current.text())) {
                break;
            }
            current = next.over(current);
        }
        return current;
    }

    private static NormalisedText composed(String text) {
        NormalisedText composed = Composition.compose(text);
        return FoldingPass.overComposed(composed.text()).result().over(composed);
    }
}
