package io.rawi.arabic.event;

/** What stands between two words, by how much it parts them. */
enum Break {
    NONE,
    /** Quotation marks or brackets. */
    QUOTE,
    /** A comma, a colon, a dash. */
    CLAUSE,
    SENTENCE,
    PARAGRAPH;

    boolean atLeast(Break other) {
        return compareTo(other) >= 0;
    }

    /** The strongest break in a stretch of text between two words. */
    static Break between(String text, int start, int end) {
        if (end - start == 1 && text.charAt(start) == ' ') {
            return NONE;
        }
        Break strongest = NONE;
        for (int i = start; i < end; i++) {
            Break here = of(text, i, end);
            if (here.atLeast(strongest)) {
                strongest = here;
            }
        }
        return strongest;
    }

    private static Break of(String text, int at, int end) {
        switch (text.charAt(at)) {
            case ' ', '\u00A0':
                return NONE;
            case '\n', '\r', '\u2028', '\u2029':
                return PARAGRAPH;
            case '.', '!', '?', '؟', '۔', '…':
                return at + 1 == end && end - at == 1 && at > 0 && Character.isDigit(text.charAt(at - 1))
                        ? QUOTE
                        : abbreviates(text, at) ? NONE : SENTENCE;
            case '-':
                if (model(text, at, end)) {
                    return NONE;
                }
                return at + 1 < end || end - at > 1 ? CLAUSE : QUOTE;
            case ',', '،', '؛', ':', '–', '—', '/':
                return at + 1 < end || end - at > 1 ? CLAUSE : QUOTE;
            case ';':
                return at + 1 == end ? QUOTE : CLAUSE;
            case '"', '«', '»', '“', '”', '„', '(', ')', '[', ']', '\'', '‘', '’', '{', '}':
                return QUOTE;
            default:
                return NONE;
        }
    }

    /** Whether a dash stands between a short name and its number: إف- 16, ميغ-29. */
    private static boolean model(String text, int dash, int end) {
        int first = dash;
        while (first > 0 && Character.isLetter(text.charAt(first - 1))) {
            first--;
        }
        return first < dash && dash - first <= 5 && end < text.length() && Character.isDigit(text.charAt(end));
    }

    /** Whether a single letter stands before the full stop: an initial or the short form of a title. */
    private static boolean abbreviates(String text, int stop) {
        return stop >= 2 && Character.isLetter(text.charAt(stop - 1)) && !Character.isLetter(text.charAt(stop - 2));
    }
}
