package io.rawi.arabic.quantity;

/** What stands right beside digits and makes them part of something: addresses, clock times, hashtags, dates, sizes. */
final class Signs {

    /** Letters that words are written with joined to: بـ5, و30. A letter of another kind is a unit, as the minute (د54). */
    private static final String JOINED = "بلكوفـ";

    private Signs() {}

    /** Parts of addresses, clock times, hashtags, dates, sizes. */
    static boolean isPartOf(String text, int start, char before, int end, char behind) {
        return "/@#_=\\:".indexOf(before) >= 0 && (before != ':' || isDigit(at(text, start - 2)))
                || (behind == ':' || behind == '/' || behind == '.' || behind == ',' || behind == '*' || behind == '_')
                        && isDigit(at(text, end + 1))
                || (before == '.' || before == ',' || before == '*') && isDigit(at(text, start - 2))
                || before == '-' && isDigit(at(text, start - 2))
                || behind == '-' && (isDigit(at(text, end + 1)) || isLatin(at(text, end + 1)))
                || isLetter(before) && before != 'و' && isDigit(at(text, start - 2))
                || isLetter(before) && !isLetter(at(text, start - 2)) && JOINED.indexOf(before) < 0
                || before == '×'
                || behind == '×'
                || behind == '/' && isLetter(at(text, end + 1))
                || isLatin(behind);
    }

    /** 21 / 10 / 1436, and a result of 34/ 15: a stroke with digits on either side. */
    static boolean isSpacedDate(String text, int start, int end) {
        int stroke = at(text, end) == ' ' ? end + 1 : end;
        int before = at(text, start - 1) == ' ' ? start - 2 : start - 1;
        return at(text, stroke) == '/' && isDigit(at(text, at(text, stroke + 1) == ' ' ? stroke + 2 : stroke + 1))
                || at(text, before) == '/' && isDigit(at(text, at(text, before - 1) == ' ' ? before - 2 : before - 1));
    }

    static char at(String text, int at) {
        return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    static boolean isLetter(char c) {
        return isLatin(c) || c >= 0x0620 && c < 0x064B;
    }
}
