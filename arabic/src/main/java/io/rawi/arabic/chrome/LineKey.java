package io.rawi.arabic.chrome;

/**
 * The form in which lines of a page are compared: letters in one spelling and lower case, every number as {@code #}, also one with separators, one
 * space for all else between words. Lines that differ only in dress have one key: {@code + الخط -} and {@code الخط}.
 */
public final class LineKey {

    /** Characters below the symbols folded beforehand: nearly all there are. */
    private static final char[] TABLE = table();

    private LineKey() {}

    /** The key of a line; empty where it has neither letter nor digit. Making a key of a key changes nothing. */
    public static String of(CharSequence line) {
        return of(line, 0, line.length());
    }

    static String of(CharSequence text, int start, int end) {
        char[] key = new char[end - start + 1];
        int length = 0;
        boolean gap = false;
        for (int i = start; i < end; i++) {
            char c = fold(text.charAt(i));
            if (c == ' ') {
                gap = length > 0 && (gap || !groups(text, i, end, key[length - 1]));
            } else if (c != 0) {
                if (gap) {
                    key[length++] = ' ';
                    gap = false;
                }
                if (c != '#' || length == 0 || key[length - 1] != '#') {
                    key[length++] = c;
                }
            }
        }
        return new String(key, 0, length);
    }

    /** Whether a mark stands between the digits of one number: {@code 1,204}. */
    private static boolean groups(CharSequence text, int i, int end, char before) {
        char c = text.charAt(i);
        return before == '#'
                && (c == ',' || c == '.' || c == '\u066C' || c == '\u066B')
                && i + 1 < end
                && fold(text.charAt(i + 1)) == '#';
    }

    /** A letter as it stands in a key, {@code #} for a digit, a space for what parts words, 0 for what is passed over. */
    public static char fold(char c) {
        return c < TABLE.length ? TABLE[c] : folded(c);
    }

    private static char[] table() {
        char[] table = new char[0x2100];
        for (char c = 0; c < table.length; c++) {
            table[c] = folded(c);
        }
        return table;
    }

    private static char folded(char c) {
        if (c < 0x80) {
            if (c >= 'a' && c <= 'z' || c == '#') {
                return c;
            }
            if (c >= 'A' && c <= 'Z') {
                return (char) (c + 32);
            }
            return c >= '0' && c <= '9' ? '#' : ' ';
        }
        return switch (c) {
            case 'أ', 'إ', 'آ', 'ٱ' -> 'ا';
            case 'ى', 'ی', 'ئ' -> 'ي';
            case 'ة' -> 'ه';
            case 'ؤ' -> 'و';
            case 'ک' -> 'ك';
            case '\u0640', '\u0670', '\u200B', '\u200C', '\u200D', '\u200E', '\u200F', '\u061C', '\uFEFF' -> 0;
            default -> other(c);
        };
    }

    private static char other(char c) {
        if (c >= 'ء' && c <= 'ي') {
            return c;
        }
        if (c >= '\u064B' && c <= '\u065F' || c >= '\u202A' && c <= '\u202E' || c >= '\u2066' && c <= '\u2069') {
            return 0;
        }
        if (Character.isDigit(c)) {
            return '#';
        }
        return Character.isLetter(c) || Character.isSurrogate(c) ? Character.toLowerCase(c) : ' ';
    }
}
