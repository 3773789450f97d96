package io.rawi.arabic.time;

import io.rawi.arabic.chrome.LineKey;
import java.util.ArrayList;
import java.util.List;

/**
 * A word, number or mark of a line that may state a date.
 *
 * @param kind which of them
 * @param key the word's key, or the mark itself
 * @param value the number's value
 * @param digits how many digits the number is written with
 * @param start offset in the line
 * @param end offset behind it
 */
record DateToken(Kind kind, String key, int value, int digits, int start, int end) {

    /** What a token is. */
    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    private static final int MOST_DIGITS = 8;

    /** The tokens of a line; letters and digits that touch are parted. */
    static List<DateToken> of(String line) {
        List<DateToken> tokens = new ArrayList<>();
        int i = 0;
        while (i < line.length()) {
            char c = LineKey.fold(line.charAt(i));
            int from = i;
            if (c == 0) {
                i++;
            } else if (c == '#' && line.charAt(i) != '#') {
                i = number(line, from, tokens);
            } else if (c == ' ' || c == '#') {
                if (!Character.isWhitespace(line.charAt(i)) && line.charAt(i) != '\u00A0') {
                    tokens.add(new DateToken(Kind.MARK, mark(line.charAt(i)), 0, 0, i, i + 1));
                }
                i++;
            } else {
                while (i < line.length()
                        && LineKey.fold(line.charAt(i)) != ' '
                        && LineKey.fold(line.charAt(i)) != '#') {
                    i++;
                }
                tokens.add(new DateToken(Kind.WORD, LineKey.of(line.substring(from, i)), 0, 0, from, i));
            }
        }
        return tokens;
    }

    boolean word(String expected) {
        return kind == Kind.WORD && key.equals(expected);
    }

    boolean mark(String... marks) {
        return kind == Kind.MARK && List.of(marks).contains(key);
    }

    boolean number(int low, int high) {
        return kind == Kind.NUMBER && value >= low && value <= high;
    }

    private static int number(String line, int from, List<DateToken> tokens) {
        int i = from;
        int value = 0;
        int digits = 0;
        while (i < line.length()) {
            int digit = Character.digit(line.charAt(i), 10);
            if (digit >= 0 && Character.isDigit(line.charAt(i))) {
                value = digits < MOST_DIGITS ? value * 10 + digit : -1;
                digits++;
                i++;
            } else {
                break;
            }
        }
        tokens.add(new DateToken(Kind.NUMBER, "", digits > MOST_DIGITS ? -1 : value, digits, from, i));
        return i;
    }

    private static String mark(char c) {
        return switch (c) {
            case '–', '—', '‑', 'ـ' -> "-";
            case '،' -> ",";
            default -> String.valueOf(c);
        };
    }
}
