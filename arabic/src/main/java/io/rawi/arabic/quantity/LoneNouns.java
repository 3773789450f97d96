package io.rawi.arabic.quantity;

import io.rawi.arabic.Span;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds nouns that count by their form alone: duals (جنديان) and bare victims (قتيل). */
final class LoneNouns {

    /** Words before a victim that is spoken of, not counted. */
    private static final Set<String> KIN =
            Set.of("والد", "والده", "ام", "وام", "اب", "اهل", "ذوي", "اسره", "عاءله", "شقيق", "ابن", "زوجه", "دم");

    private final Countables countables;

    LoneNouns(Countables countables) {
        this.countables = countables;
    }

    /** Duals and bare victims between two numbers. */
    void find(TokenisedText text, int from, int to, List<QuantityMention> mentions) {
        Tokens tokens = text.tokens();
        for (int token = from; token < to; token++) {
            if (!Countables.mayCountAlone(tokens.text(), tokens.start(token), tokens.end(token))) {
                continue;
            }
            Countables.Form form = countables.find(tokens, token);
            boolean one = form == Countables.Form.VICTIM && !isReciprocal(tokens, token);
            if (form == Countables.Form.DUAL || one) {
                Span span = text.normalised().original(countables.start(tokens, token), tokens.end(token));
                mentions.add(new QuantityMention(
                        span, span.of(text.text()), Interval.exactly(one ? 1 : 2), Optional.of(span)));
            }
        }
    }

    /** بين قتيل وجريح, لكل قتيل: not one of them. */
    private static boolean isReciprocal(Tokens tokens, int token) {
        return token > 0 && KIN.contains(tokens.text(token - 1))
                || IntervalScanner.isWord(tokens, token - 1, "بين")
                || IntervalScanner.isWord(tokens, token - 2, "بين")
                || IntervalScanner.isWord(tokens, token - 1, "لكل")
                || IntervalScanner.isWord(tokens, token - 1, "كل")
                || IntervalScanner.isWord(tokens, token - 1, "اي")
                || IntervalScanner.isWord(tokens, token - 1, "اول");
    }
}
