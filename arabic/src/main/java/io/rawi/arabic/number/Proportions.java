package io.rawi.arabic.number;

import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/**
 * Numbers as parts of others: واحد على عشرين, ثلاثة من خمسة, جزء من ألف, 2 في 5. Apart from {@link NumberReader}, because
 * in running text five of seven dead are five dead, not 0.71.
 */
public final class Proportions {

    private static final double MOST_IN = 100;

    private Proportions() {}

    /** The numbers of a text, those that make a proportion joined to one. */
    public static List<NumberReading> join(TokenisedText text, List<NumberReading> readings) {
        Tokens tokens = text.tokens();
        List<NumberReading> joined = new ArrayList<>();
        for (int i = 0; i < readings.size(); i++) {
            NumberReading here = readings.get(i);
            NumberReading next = i + 1 < readings.size() ? readings.get(i + 1) : null;
            if (next != null && isPart(tokens, here, next)) {
                joined.add(quotient(here, here.value(), next));
                i++;
            } else if (isOnePartOf(tokens, here)) {
                int part = here.firstToken() - 2;
                joined.add(quotient(at(tokens, here, part), 1, here));
            } else {
                joined.add(here);
            }
        }
        return joined;
    }

    private static boolean isPart(Tokens tokens, NumberReading of, NumberReading in) {
        if (!isCardinal(of)
                || !isCardinal(in)
                || in.value() == 0
                || in.preposition() != 0
                || in.conjunction()
                || in.definite()) {
            return false;
        }
        int middle = of.lastToken() + 1;
        int between = in.firstToken() - middle;
        if (between == 2 && isPartWord(tokens, middle) && is(tokens, middle + 1, "من")) {
            return true;
        }
        if (between != 1 || tokens.start(middle) != of.end() + 1) {
            return false;
        }
        if (is(tokens, middle, "علي")) {
            return true;
        }
        if (of.value() >= in.value() || of.value() < 1) {
            return false;
        }
        if (is(tokens, middle, "من")) {
            return true;
        }
        int behind = in.lastToken() + 1;
        return is(tokens, middle, "في")
                && in.value() <= MOST_IN
                && (behind >= tokens.count() || tokens.start(behind) > in.end() + 1 || is(tokens, behind, "او"));
    }

    private static boolean isOnePartOf(Tokens tokens, NumberReading in) {
        return isCardinal(in) && is(tokens, in.firstToken() - 1, "من") && isPartWord(tokens, in.firstToken() - 2);
    }

    private static boolean isPartWord(Tokens tokens, int token) {
        return is(tokens, token, "جزء") || is(tokens, token, "اجزاء") || is(tokens, token, "جزءا");
    }

    private static boolean isCardinal(NumberReading reading) {
        return reading.kind() == NumberKind.CARDINAL && reading.form() != NumberReading.Form.CHAIN;
    }

    private static NumberReading at(Tokens tokens, NumberReading reading, int token) {
        return new NumberReading(
                reading.value(),
                NumberKind.FRACTION,
                token,
                token,
                tokens.start(token),
                tokens.end(token),
                reading.form(),
                false,
                false,
                (char) 0);
    }

    private static NumberReading quotient(NumberReading above, double value, NumberReading below) {
        return new NumberReading(
                value / below.value(),
                NumberKind.FRACTION,
                above.firstToken(),
                below.lastToken(),
                above.start(),
                below.end(),
                above.form() == below.form() ? above.form() : NumberReading.Form.MIXED,
                above.definite(),
                above.conjunction(),
                above.preposition());
    }

    private static boolean is(Tokens tokens, int token, String word) {
        return token >= 0
                && token < tokens.count()
                && tokens.end(token) - tokens.start(token) == word.length()
                && tokens.text().startsWith(word, tokens.start(token));
    }
}
