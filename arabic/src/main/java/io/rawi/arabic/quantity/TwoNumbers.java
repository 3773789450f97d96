package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.number.NumberReading.Form;
import io.rawi.arabic.token.Tokens;
import java.util.Optional;

/** Two numbers as the ends of a range: بين 20 و30, من 5 إلى 7, 20-30; or one or the other: ثلاثة أو أربعة. */
final class TwoNumbers {

    /** The range that two numbers next to each other make; empty where they make none. */
    Optional<StatedInterval> read(Tokens tokens, NumberReading low, NumberReading high) {
        if (low.form() == Form.CHAIN || high.form() == Form.CHAIN || high.kind() == NumberKind.ORDINAL) {
            return Optional.empty();
        }
        double from = shared(tokens, low, high);
        if (isPercentDash(tokens, low, high) && low.value() >= 0 && low.value() < Math.abs(high.value())) {
            return Optional.of(stated(
                    tokens,
                    low,
                    high,
                    Interval.between(low.value(), Math.abs(high.value())),
                    low.start(),
                    low.firstToken(),
                    StatedInterval.Form.BETWEEN));
        }
        if (from >= high.value()) {
            return Optional.empty();
        }
        int before = low.firstToken() - 1;
        int between = high.firstToken() - low.lastToken() - 1;
        String text = tokens.text();
        if (isBetween(tokens, before) && between <= 1 && joins(tokens, low, high, between)) {
            boolean what = IntervalScanner.isWord(tokens, before - 1, "ما");
            int first = what ? before - 1 : before;
            return Optional.of(
                    stated(tokens, low, high, from, startOfWord(tokens, first), first, StatedInterval.Form.BETWEEN));
        }
        if (low.kind() == NumberKind.ORDINAL) {
            return Optional.empty();
        }
        boolean change =
                Percent.of(tokens, low).isPresent() && Percent.of(tokens, high).isEmpty();
        if (between == 1 && isUpTo(tokens, low.lastToken() + 1) && spaced(tokens, low, high) && !change) {
            boolean of = IntervalScanner.isWord(tokens, before, "من") && tokens.end(before) + 1 == low.start();
            int start = of ? tokens.start(before) : low.start();
            return Optional.of(stated(
                    tokens, low, high, from, start, of ? before : low.firstToken(), StatedInterval.Form.BETWEEN));
        }
        if (between == 0
                && isDash(text, low.end(), high.start())
                && text.charAt(tokens.start(high.firstToken())) != '0') {
            return Optional.of(
                    stated(tokens, low, high, from, low.start(), low.firstToken(), StatedInterval.Form.BETWEEN));
        }
        boolean either = between == 1 && IntervalScanner.isWord(tokens, low.lastToken() + 1, "او");
        if (either && spaced(tokens, low, high) && high.value() <= 2 * from + 1) {
            return Optional.of(
                    stated(tokens, low, high, from, low.start(), low.firstToken(), StatedInterval.Form.EITHER));
        }
        return Optional.empty();
    }

    private static StatedInterval stated(
            Tokens tokens,
            NumberReading low,
            NumberReading high,
            double from,
            int start,
            int first,
            StatedInterval.Form form) {
        return stated(tokens, low, high, Interval.between(from, high.value()), start, first, form);
    }

    private static StatedInterval stated(
            Tokens tokens,
            NumberReading low,
            NumberReading high,
            Interval interval,
            int start,
            int first,
            StatedInterval.Form form) {
        Optional<Percent> percent = Percent.of(tokens, high);
        return new StatedInterval(
                interval,
                form,
                start,
                Math.max(high.end(), percent.map(Percent::end).orElse(0)),
                first,
                percent.map(Percent::lastToken).orElse(high.lastToken()),
                Optional.of(low),
                Optional.of(high),
                false,
                percent);
    }

    /** The lower number with the scale of the higher one, where it has none itself: from 5 to 7 million. */
    static double shared(Tokens tokens, NumberReading low, NumberReading high) {
        if (low.value() >= 1000 || low.value() <= 0 || low.kind() != high.kind() && low.kind() == NumberKind.ORDINAL) {
            return low.value();
        }
        boolean digits = low.form() == Form.DIGITS && high.form() == Form.MIXED;
        boolean written = low.form() == Form.WORDS && high.form() == Form.WORDS && high.tokens() == 2;
        double scale = digits || written ? scale(tokens, high) : 1;
        return low.value() * scale < high.value() ? low.value() * scale : low.value();
    }

    /** What the last word of a number multiplies with, where that is a plural or singular scale of its own; else 1. */
    private static double scale(Tokens tokens, NumberReading number) {
        return switch (tokens.text(number.lastToken())) {
            case "الاف", "الف", "الفا" -> 1e3;
            case "ملايين", "مليون", "مليونا" -> 1e6;
            case "مليارات", "مليار", "مليارا", "بلايين", "بليون" -> 1e9;
            case "تريليونات", "تريليون", "ترليون" -> 1e12;
            default -> 1;
        };
    }

    private static boolean isBetween(Tokens tokens, int token) {
        return IntervalScanner.isWord(tokens, token, "بين")
                || IntervalScanner.isWord(tokens, token, "وبين")
                || IntervalScanner.isWord(tokens, token, "مابين");
    }

    private static int startOfWord(Tokens tokens, int token) {
        boolean and = tokens.text().charAt(tokens.start(token)) == 'و';
        return and ? tokens.start(token) + 1 : tokens.start(token);
    }

    private static boolean joins(Tokens tokens, NumberReading low, NumberReading high, int between) {
        if (between == 0) {
            return high.conjunction() && spaced(tokens, low, high);
        }
        int middle = low.lastToken() + 1;
        return (IntervalScanner.isWord(tokens, middle, "و") || isUpTo(tokens, middle)) && spaced(tokens, low, high);
    }

    private static boolean isUpTo(Tokens tokens, int token) {
        return IntervalScanner.isWord(tokens, token, "الي") || IntervalScanner.isWord(tokens, token, "حتي");
    }

    /** Whether only spaces and words stand between the two, no marks. */
    private static boolean spaced(Tokens tokens, NumberReading low, NumberReading high) {
        String text = tokens.text();
        for (int i = low.end(); i < high.start(); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '%' && !Character.isLetter(c)) {
                return false;
            }
        }
        return true;
    }

    /** {@code 20 % - 30 %}, {@code 20% -30%}: the dash is one also where it touches the number behind it as a minus does. */
    private static boolean isPercentDash(Tokens tokens, NumberReading low, NumberReading high) {
        String text = tokens.text();
        int sign = low.end();
        while (sign < high.start() && text.charAt(sign) == ' ') {
            sign++;
        }
        if (sign >= high.start() || text.charAt(sign) != '%' || high.firstToken() != low.lastToken() + 1) {
            return false;
        }
        int digits = tokens.start(high.firstToken());
        return isDash(text, sign + 1, digits) && Percent.of(tokens, high).isPresent();
    }

    private static boolean isDash(String text, int from, int to) {
        boolean dash = false;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if ((c == '-' || c == '~') && !dash) {
                dash = true;
            } else if (c != ' ') {
                return false;
            }
        }
        return dash;
    }
}
