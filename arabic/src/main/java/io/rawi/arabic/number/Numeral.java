package io.rawi.arabic.number;

/**
 * A number in digits, read from normalised text (digits are ASCII there, the thousands mark a comma). One object reads one
 * place at a time.
 *
 * <p>Separators: groups of three behind a group of one to three are thousands, with comma, point or one space; a last
 * group behind another mark, or of another length, is the decimals; one point is always a decimal point. What fits
 * nothing, as an IP address or a date, is a chain: only its first group is read.
 */
final class Numeral {

    private static final int MOST_GROUPS = 8;
    private static final char REVERSED_POINT = 'ر';

    private final String text;
    private final int[] from = new int[MOST_GROUPS];
    private final int[] to = new int[MOST_GROUPS];

    double value;
    int end;
    boolean chain;
    boolean fraction;
    /** Whether it is digits only: no separator, no fraction, no power. */
    boolean plain;

    Numeral(String text) {
        this.text = text;
    }

    /** Reads the number whose first digit stands at {@code start}. */
    void read(int start) {
        chain = false;
        fraction = false;
        decimal(start);
        plain = end == digits(start);
        if (chain) {
            return;
        }
        if (isSlash(at(end)) && isDigit(end + 1) && plain) {
            quotient(start);
        } else if (at(end) == '^') {
            power();
        } else if ((at(end) == 'e' || at(end) == 'E') && exponentDigits(end + 1) > 0) {
            int first = exponentDigits(end + 1);
            int last = digits(first);
            value = Double.parseDouble(value + "e" + (at(end + 1) == '-' ? "-" : "") + text.substring(first, last));
            end = last;
            plain = false;
        } else if (plain && at(end) == ' ' && isDigit(end + 1) && at(digits(end + 1)) == '/') {
            mixed(end + 1);
        }
    }

    /** A number with its thousands and decimals. */
    private void decimal(int start) {
        int groups = 0;
        int at = start;
        boolean mixedMarks = false;
        while (true) {
            from[groups] = at;
            to[groups] = digits(at);
            at = to[groups++];
            char mark = at(at);
            if (groups == MOST_GROUPS || (mark != ',' && mark != '.') || !isDigit(at + 1)) {
                break;
            }
            at++;
        }
        if (groups == 1) {
            if (at(at) == REVERSED_POINT && isDigit(at + 1)) {
                reversed(start);
            } else {
                spaced(start);
            }
            return;
        }
        char mark = at(to[0]);
        char lastMark = at(to[groups - 2]);
        boolean grouped = to[0] - from[0] <= 3 && at(start) != '0';
        for (int i = 1; i < groups - 1; i++) {
            grouped &= to[i] - from[i] == 3;
            mixedMarks |= i < groups - 2 && at(to[i]) != mark;
        }
        boolean lastOfThree = to[groups - 1] - from[groups - 1] == 3;
        end = to[groups - 1];
        if (groups == 2) {
            value = grouped && lastOfThree && mark == ',' ? joined(groups, false) : joined(groups, true);
        } else if (grouped && !mixedMarks && lastMark == mark && lastOfThree) {
            value = joined(groups, false);
        } else if (grouped && !mixedMarks && (lastMark != mark || mark == ',')) {
            value = joined(groups, true);
        } else {
            chain = true;
            end = to[0];
            value = Double.parseDouble(text.substring(start, end));
        }
    }

    private void reversed(int start) {
        int whole = to[0] + 1;
        end = digits(whole);
        value = AgencyDecimal.value(text.substring(start, to[0]), text.substring(whole, end));
    }

    /** Thousands apart by single spaces: 1 234 567. */
    private void spaced(int start) {
        end = to[0];
        int groups = 1;
        if (end - start <= 3 && at(start) != '0') {
            while (groups < MOST_GROUPS
                    && at(end) == ' '
                    && isDigit(end + 1)
                    && digits(end + 1) == end + 4
                    && !(isMark(at(end + 4)) && isDigit(end + 5))) {
                from[groups] = end + 1;
                to[groups++] = end + 4;
                end += 4;
            }
        }
        value = joined(groups, false);
    }

    private double joined(int groups, boolean decimals) {
        StringBuilder number = new StringBuilder(24);
        for (int i = 0; i < groups; i++) {
            if (decimals && i == groups - 1) {
                number.append('.');
            }
            number.append(text, from[i], to[i]);
        }
        return Double.parseDouble(number.toString());
    }

    /** 3/4; what has a denominator of one was written in the order of the eye (2/1 for one half). Dates are chains. */
    private void quotient(int start) {
        int last = digits(end + 1);
        if (isMark(at(last)) && isDigit(last + 1)) {
            chain = true;
            end = digits(start);
            value = Double.parseDouble(text.substring(start, end));
            return;
        }
        double below = Double.parseDouble(text.substring(end + 1, last));
        if (below == 0) {
            return;
        }
        value = below == 1 && value > 1 ? 1 / value : value / below;
        fraction = true;
        plain = false;
        end = last;
        // A whole number behind it, again in the order of the eye: 1/4 2.
        int whole = last + 1;
        if (value < 1
                && at(last) == ' '
                && isDigit(whole)
                && digits(whole) - whole <= 2
                && !isMark(at(digits(whole)))) {
            value += Double.parseDouble(text.substring(whole, digits(whole)));
            end = digits(whole);
        }
    }

    /** A proper fraction behind a whole number: 1 4/5. */
    private void mixed(int numerator) {
        int slash = digits(numerator);
        if (!isDigit(slash + 1)) {
            return;
        }
        int last = digits(slash + 1);
        double above = Double.parseDouble(text.substring(numerator, slash));
        double below = Double.parseDouble(text.substring(slash + 1, last));
        if (above < below && !(isMark(at(last)) && isDigit(last + 1))) {
            value += above / below;
            fraction = true;
            plain = false;
            end = last;
        }
    }

    /**
     * 1.1^23. Where the left side carries a minus behind it, or only the right side has decimals, it was written in the
     * order of the eye and the base stands on the right.
     */
    private void power() {
        power(false);
    }

    private void power(boolean minusBehindLeft) {
        int first = exponentDigits(end + 1);
        if (first < 0) {
            return;
        }
        boolean negative = at(first - 1) == '-';
        double left = minusBehindLeft ? -value : value;
        boolean leftWhole = plain;
        decimal(first);
        double right = negative ? -value : value;
        boolean swapped = minusBehindLeft || leftWhole && right != Math.rint(right);
        value = swapped ? Math.pow(right, left) : Math.pow(left, right);
        plain = false;
    }

    /** Reads on where a minus and a caret stand behind the digits: 1-^2500. */
    void readReversedPower() {
        if (plain && at(end) == '-' && at(end + 1) == '^') {
            end++;
            power(true);
        }
    }

    private int exponentDigits(int at) {
        int first = at(at) == '+' || at(at) == '-' ? at + 1 : at;
        return isDigit(first) ? first : -1;
    }

    /** A slash, or the fraction slash that ⅔ becomes in normalised spelling. */
    private static boolean isSlash(char c) {
        return c == '/' || c == '\u2044';
    }

    private static boolean isMark(char c) {
        return c == ',' || c == '.' || c == '/';
    }

    private int digits(int at) {
        int i = at;
        while (isDigit(i)) {
            i++;
        }
        return i;
    }

    private boolean isDigit(int at) {
        char c = at(at);
        return c >= '0' && c <= '9';
    }

    private char at(int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : 0;
    }
}
