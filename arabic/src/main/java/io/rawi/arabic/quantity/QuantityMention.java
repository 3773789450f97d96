package io.rawi.arabic.quantity;

import io.rawi.arabic.Span;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * A number or quantity that the text states, as an interval.
 *
 * @param span where the phrase stands, with its hedge
 * @param phrase the phrase as it stands there
 * @param low smallest value that the phrase allows, where it sets one
 * @param best the value that the phrase states or centres on, where it states one
 * @param high largest value that the phrase allows, where it sets one
 * @param lowInclusive whether {@code low} itself is allowed
 * @param highInclusive whether {@code high} itself is allowed
 * @param counted where what is counted stands, where the text says it
 */
public record QuantityMention(
        Span span,
        String phrase,
        OptionalDouble low,
        OptionalDouble best,
        OptionalDouble high,
        boolean lowInclusive,
        boolean highInclusive,
        Optional<Span> counted) {}
