package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.number.NumberReading.Form;
import io.rawi.arabic.quantity.WordLists.Role;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;

/**
 * Tells numbers that say how many from numbers that name: years, dates, times of the day, scores, models, decrees, pages,
 * telephone numbers, addresses, points of a list.
 */
final class NumberUses {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int TELEPHONE_DIGITS = 7;
    private static final int HIGHEST_SCORE = 20;
    /** What may stand before a point that does not begin a line. */
    private static final String ENDS = ".:;؛،-\"»";

    private final WordLists words;
    private final Countables countables;

    NumberUses(WordLists words, Countables countables) {
        this.words = words;
        this.countables = countables;
    }

    /** Whether an interval is no statement of how many. */
    boolean names(TokenisedText source, StatedInterval stated, boolean counts) {
        Tokens tokens = source.tokens();
        int next = stated.lastToken() + 1;
        if (stated.percent().isPresent()) {
            return false;
        }
        if (words.is(Role.IDIOM, tokens, next)) {
            return true;
        }
        if (stated.first().isEmpty()) {
            return words.is(Role.UNIT, tokens, next);
        }
        NumberReading first = stated.first().get();
        NumberReading last = stated.last().orElseThrow();
        if (first.kind() == NumberKind.ORDINAL || first.form() == Form.CHAIN) {
            return true;
        }
        if (first.form() == Form.WORDS) {
            return wordsName(tokens, stated, first, counts);
        }
        String text = tokens.text();
        char before = Signs.at(text, first.start() - 1);
        char behind = Signs.at(text, last.end());
        boolean nth = (!counts || !isSingular(tokens, stated))
                && IntervalScanner.isWord(tokens, first.firstToken() - 1, "ال");
        return nth
                || Signs.isPartOf(text, first.start(), before, last.end(), behind)
                || Signs.isSpacedDate(text, first.start(), last.end())
                || isDigitsName(tokens, stated, first, counts)
                || Signs.isLatin(before)
                || Signs.isLatin(Signs.at(text, first.start() - 2)) && before == ' '
                || before == '-' && Signs.isLetter(Signs.at(text, first.start() - 2))
                || isLabelled(tokens, stated)
                || !counts && isNumbered(tokens, stated, stated.firstToken() - 1)
                || isScore(stated, counts)
                || isPoint(source, first, behind == ' ' ? Signs.at(text, last.end() + 1) : behind);
    }

    private boolean wordsName(Tokens tokens, StatedInterval stated, NumberReading first, boolean counts) {
        int token = first.firstToken();
        if (token > 0 && tokens.text().startsWith("ال", tokens.start(token - 1)) && isLabelled(tokens, stated)
                || isVerb(tokens, first)) {
            return true;
        }
        boolean bareFraction = first.kind() == NumberKind.FRACTION && first.tokens() == 1 && first.value() < 1;
        if (words.is(Role.UNIT, tokens, stated.lastToken() + 1)
                || words.is(Role.UNIT, tokens, token - 1) && first.definite()) {
            return true;
        }
        if (bareFraction) {
            return first.definite() || !counts || first.value() == 1.0 / 8;
        }
        if (first.value() == 1 && first.tokens() == 1
                || first.value() == 0
                || first.definite() && first.value() == 2 && first.tokens() == 1) {
            return true;
        }
        boolean year = first.value() >= 1000 && first.value() <= LAST_YEAR && words.is(Role.YEAR, tokens, token - 1);
        return year || words.is(Role.CLOCK, tokens, token - 1) || isNth(tokens, first);
    }

    /** ألف كتابا, "wrote a book": the number a thousand takes the genitive, which has no alef. */
    private static boolean isVerb(Tokens tokens, NumberReading number) {
        int noun = number.lastToken() + 1;
        return number.value() == 1000
                && number.tokens() == 1
                && !number.definite()
                && noun < tokens.count()
                && tokens.end(noun) - tokens.start(noun) > 3
                && tokens.text().charAt(tokens.end(noun) - 1) == 'ا';
    }

    /** الذكرى السبعون: from twenty on the ordinal has no form of its own. */
    private static boolean isNth(Tokens tokens, NumberReading number) {
        int before = number.firstToken() - 1;
        return number.definite()
                && number.value() >= 20
                && before >= 0
                && tokens.text().startsWith("ال", tokens.start(before))
                && tokens.end(before) + 1 == number.start();
    }

    private boolean isDigitsName(Tokens tokens, StatedInterval stated, NumberReading first, boolean counts) {
        NumberReading last = stated.last().orElseThrow();
        int token = first.firstToken();
        int length = tokens.end(token) - tokens.start(token);
        boolean plain = first.form() == Form.DIGITS && first.tokens() == 1;
        char lead = tokens.text().charAt(tokens.start(token));
        if (plain && lead == '0' && length > 1 || plain && length >= TELEPHONE_DIGITS && !counts) {
            return true;
        }
        boolean year = last.form() == Form.DIGITS
                        && last.tokens() == 1
                        && last.value() >= FIRST_YEAR
                        && last.value() <= LAST_YEAR
                || plain && first.value() >= FIRST_YEAR && first.value() <= LAST_YEAR;
        if (year
                && (!counts || isYearPlace(tokens, token) || !isSingular(tokens, stated))
                && tokens.end(token) - tokens.start(token) == 4) {
            return true;
        }
        boolean named = plain && first.value() <= LAST_YEAR && first.value() > 100 && isNamedYear(tokens, token);
        return named
                || words.is(Role.CLOCK, tokens, token - 1)
                || words.is(Role.UNIT, tokens, stated.lastToken() + 1)
                || last.value() <= 31 && isBeforeMonth(tokens, stated.lastToken() + 1);
    }

    private boolean isBeforeMonth(Tokens tokens, int next) {
        return words.is(Role.MONTH, tokens, next)
                || IntervalScanner.isWord(tokens, next, "من") && words.is(Role.MONTH, tokens, next + 1);
    }

    private boolean isYearPlace(Tokens tokens, int token) {
        return words.is(Role.YEAR, tokens, token - 1)
                || IntervalScanner.isWord(tokens, token - 1, "في")
                || IntervalScanner.isWord(tokens, token - 1, "وفي")
                || IntervalScanner.isWord(tokens, token - 1, "حتي");
    }

    private boolean isNamedYear(Tokens tokens, int token) {
        return IntervalScanner.isWord(tokens, token - 1, "عام")
                || IntervalScanner.isWord(tokens, token - 1, "العام")
                || IntervalScanner.isWord(tokens, token - 1, "سنه")
                || IntervalScanner.isWord(tokens, token - 1, "لعام")
                || words.is(Role.UNIT, tokens, token + 1);
    }

    /** Behind 11 to 99 the noun is singular and, but for currencies, ends in alef or ta marbuta: a verb does not. */
    private boolean isSingular(Tokens tokens, StatedInterval stated) {
        double rest = stated.last().orElseThrow().value() % 100;
        int noun = stated.lastToken() + 1;
        if (rest < 11) {
            return true;
        }
        if (noun >= tokens.count()) {
            return true;
        }
        char end = tokens.text().charAt(tokens.end(noun) - 1);
        return end == 'ا' || end == 'ه' || countables.find(tokens, noun) != Countables.Form.NONE;
    }

    private boolean isLabelled(Tokens tokens, StatedInterval stated) {
        int before = stated.firstToken() - 1;
        if (before >= 0 && tokens.start(stated.firstToken()) - tokens.end(before) > 3) {
            return false;
        }
        return words.is(Role.LABEL, tokens, before)
                || words.is(Role.MODEL, tokens, before)
                || IntervalScanner.isWord(tokens, before - 1, "الرقم")
                        && !IntervalScanner.isWord(tokens, before, "الي");
    }

    /** الرحلة 111 المتجهة: a definite noun with its number behind it, and no noun that it counts. */
    private static boolean isNumbered(Tokens tokens, StatedInterval stated, int before) {
        NumberReading number = stated.first().orElseThrow();
        String text = tokens.text();
        return before >= 0
                && stated.form() == StatedInterval.Form.EXACT
                && number.form() == Form.DIGITS
                && number.tokens() == 1
                && tokens.end(before) - tokens.start(before) > 4
                && text.startsWith("ال", tokens.start(before))
                && text.charAt(tokens.end(before) - 1) == 'ه'
                && tokens.end(before) + 1 == number.start()
                && text.charAt(tokens.end(before)) == ' ';
    }

    /** 2-1, 3 - 0: two small numbers in digits that count nothing. */
    private static boolean isScore(StatedInterval stated, boolean counts) {
        NumberReading first = stated.first().orElseThrow();
        NumberReading last = stated.last().orElseThrow();
        return stated.form() == StatedInterval.Form.BETWEEN
                && first != last
                && !counts
                && first.form() == Form.DIGITS
                && last.form() == Form.DIGITS
                && stated.interval().high().orElse(0) <= HIGHEST_SCORE
                && last.firstToken() == first.lastToken() + 1;
    }

    /** Whether the number begins a line, or with a stroke a sentence, as the number of a point: "1- ", "2) ", "3. ". */
    private static boolean isPoint(TokenisedText source, NumberReading number, char behind) {
        if (behind != '-' && behind != ')' && behind != '.' && behind != ':' || number.value() > 99) {
            return false;
        }
        int at = source.normalised().original(number.start()).start();
        while (at > 0 && (source.text().charAt(at - 1) == ' ' || source.text().charAt(at - 1) == '(')) {
            at--;
        }
        return at == 0
                || source.text().charAt(at - 1) == '\n'
                || behind == '-' && ENDS.indexOf(source.text().charAt(at - 1)) >= 0;
    }
}
