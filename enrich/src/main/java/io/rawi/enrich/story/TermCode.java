package io.rawi.enrich.story;

/**
 * Words as 32-bit numbers, so that forms of one word mostly share theirs: the joined conjunction, preposition and article
 * are taken off the front and the endings of gender, number and possession off the back, as light stemming does
 * (Larkey, Ballesteros, Connell: Light Stemming for Arabic Information Retrieval, 2007). Reads normalised spelling.
 */
final class TermCode {

    /** Longer ones first: the first that fits is taken off. */
    private static final String[] PREFIXES = {
        "وبال", "وكال", "فبال", "فلل", "وال", "بال", "كال", "فال", "ولل", "ال", "لل"
    };

    private static final String[] SUFFIXES = {"ها", "ان", "ات", "ون", "ين", "يه", "ه", "ي"};

    private static final int SHORTEST_WITH_LETTER_BEFORE = 5;
    private static final int MOST_SUFFIXES = 2;

    private TermCode() {}

    /** The number of the word {@code start..end} of a text. */
    static int of(CharSequence text, int start, int end) {
        int from = start;
        int to = end;
        if (isArabic(text.charAt(start))) {
            from = withoutPrefix(text, start, end);
            to = withoutSuffixes(text, from, end);
        }
        int hash = 0x811C9DC5;
        for (int i = from; i < to; i++) {
            hash = (hash ^ Character.toLowerCase(text.charAt(i))) * 0x01000193;
        }
        hash ^= hash >>> 15;
        hash *= 0x2C1B3C6D;
        return hash ^ hash >>> 13;
    }

    /** The number of a whole word. */
    static int of(String word) {
        return of(word, 0, word.length());
    }

    private static int withoutPrefix(CharSequence text, int start, int end) {
        int from = start;
        if (end - from >= SHORTEST_WITH_LETTER_BEFORE && text.charAt(from) == 'و' && !starts(text, from, end, "وال")) {
            from++;
        }
        if (!beginsPrefix(text.charAt(from))) {
            return from;
        }
        for (String prefix : PREFIXES) {
            if (end - from - prefix.length() >= 2 && starts(text, from, end, prefix)) {
                return from + prefix.length();
            }
        }
        boolean preposition = text.charAt(from) == 'ب' || text.charAt(from) == 'ل';
        return preposition && end - from >= SHORTEST_WITH_LETTER_BEFORE ? from + 1 : from;
    }

    private static int withoutSuffixes(CharSequence text, int from, int end) {
        int to = end;
        for (int round = 0; round < MOST_SUFFIXES; round++) {
            if (!endsSuffix(text.charAt(to - 1))) {
                return to;
            }
            int before = to;
            for (String suffix : SUFFIXES) {
                int rest = to - from - suffix.length();
                if (rest >= (suffix.length() == 1 ? 3 : 2) && starts(text, to - suffix.length(), to, suffix)) {
                    to -= suffix.length();
                    break;
                }
            }
            if (to == before) {
                return to;
            }
        }
        return to;
    }

    /** Most words begin with none of the letters that prefixes and prepositions do. */
    private static boolean beginsPrefix(char c) {
        return switch (c) {
            case 'و', 'ب', 'ك', 'ف', 'ل', 'ا' -> true;
            default -> false;
        };
    }

    private static boolean endsSuffix(char c) {
        return switch (c) {
            case 'ا', 'ن', 'ت', 'ه', 'ي' -> true;
            default -> false;
        };
    }

    private static boolean starts(CharSequence text, int from, int end, String part) {
        if (end - from < part.length()) {
            return false;
        }
        for (int i = 0; i < part.length(); i++) {
            if (text.charAt(from + i) != part.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isArabic(char c) {
        return c >= 0x0620 && c <= 0x064A;
    }
}
