package io.rawi.app.reading;

import io.rawi.schema.QuantityMention;
import java.math.BigDecimal;

/**
 * A quantity as a short text: {@code 20}, {@code ~3000} for a rough number, {@code [20,100)} for an interval with a bracket
 * where the end is allowed and a parenthesis where it is not.
 */
final class QuantityText {

    private QuantityText() {}

    static String of(QuantityMention quantity) {
        Double low = quantity.getLow().orElse(null);
        Double high = quantity.getHigh().orElse(null);
        Double best = quantity.getBest().orElse(null);
        if (low == null && high == null) {
            return best == null ? "?" : "~" + number(best);
        }
        if (low != null && low.equals(high)) {
            return number(low);
        }
        return (low != null && quantity.getLowInclusive() ? "[" : "(")
                + (low == null ? "" : number(low))
                + ","
                + (high == null ? "" : number(high))
                + (high != null && quantity.getHighInclusive() ? "]" : ")");
    }

    private static String number(double value) {
        return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
    }
}
