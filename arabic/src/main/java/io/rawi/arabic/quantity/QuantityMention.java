package io.rawi.arabic.quantity;

import io.rawi.arabic.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number or quantity that the text states, as an interval. A noun that counts by its form alone (قتيلان) is its own
 * {@code counted}.
 *
 * @param span where the phrase stands, with its hedge
 * @param phrase the phrase as it stands there
 * @param low smallest value that the phrase allows, where it sets one
 * @param best the value that the phrase states or centres on, where it states one that it allows itself
 * @param high largest value that the phrase allows, where it sets one
 * @param lowInclusive whether {@code low} itself is allowed
 * @param highInclusive whether {@code high} itself is allowed
 * @param counted where what is counted stands, where the text says it: the head noun, a currency or percent sign, or the
 *     words for percent
 */
public record QuantityMention(
        Span span,
        String phrase,
        OptionalDouble low,
        OptionalDouble best,
        OptionalDouble high,
        boolean lowInclusive,
        boolean highInclusive,
        Optional<Span> counted) {

    /** A phrase and the values that it allows. */
    public QuantityMention(Span span, String phrase, Interval interval, Optional<Span> counted) {
        this(
                span,
                phrase,
                interval.low(),
                interval.best(),
                interval.high(),
                interval.lowInclusive(),
                interval.highInclusive(),
                counted);
    }

    /** The same without what it counts, where that turned out to be none. */
    public QuantityMention withoutCounted() {
        return new QuantityMention(span, phrase, low, best, high, lowInclusive, highInclusive, Optional.empty());
    }
}
