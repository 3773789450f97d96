package io.rawi.arabic.number;

import io.rawi.arabic.token.Tokens;

/** One token taken as a number word, with what is joined to its front. Reused from token to token. */
final class Piece {

    private final NumberWords words;
    private final Tokens tokens;
    private final String text;

    /** The word, or null where the token is none. */
    NumberWords.Word word;

    boolean conjunction;
    boolean definite;
    char preposition;
    /** Where the word begins, behind conjunction and preposition, at its article. */
    int start;

    Piece(NumberWords words, Tokens tokens) {
        this.words = words;
        this.tokens = tokens;
        this.text = tokens.text();
    }

    /** Looks at a token, which may be outside the text. */
    NumberWords.Word at(int token) {
        word = null;
        conjunction = false;
        definite = false;
        preposition = 0;
        if (token < 0 || token >= tokens.count()) {
            return null;
        }
        start = tokens.start(token);
        int end = tokens.end(token);
        if (!words.mayEnd(text, start, end)) {
            return null;
        }
        word = words.find(text, start, end);
        if (word != null) {
            return word.value() == 1 && end - start == 4 && isAndEleven(token) ? behindWaw(end) : word;
        }
        char first = text.charAt(start);
        if ((first == 'و' || first == 'ف') && end - start > 2) {
            conjunction = true;
            start++;
            word = words.find(text, start, end);
            if (word != null) {
                return word;
            }
            first = text.charAt(start);
        }
        if ((first == 'ب' || first == 'ل' || first == 'ك') && end - start > 3) {
            return behindPreposition(first, end);
        }
        return behindArticle(start, end);
    }

    /** Normalised, وأحد عشر begins like واحد. */
    private boolean isAndEleven(int token) {
        return text.charAt(start) == 'و'
                && text.charAt(start + 3) == 'د'
                && token + 1 < tokens.count()
                && tokens.end(token + 1) - tokens.start(token + 1) == 3
                && text.startsWith("عشر", tokens.start(token + 1));
    }

    private NumberWords.Word behindWaw(int end) {
        conjunction = true;
        start++;
        word = words.find(text, start, end);
        return word;
    }

    private NumberWords.Word behindPreposition(char first, int end) {
        preposition = first;
        start++;
        if (first == 'ل' && text.charAt(start) == 'ل') {
            definite = true;
            word = words.find(text, start + 1, end);
            return word;
        }
        word = words.find(text, start, end);
        // لست is a verb, "I am not"; كمية is a noun, "amount".
        if (word != null && (end - start == 2 || first == 'ك' && end - start == 3)) {
            word = null;
        }
        return word != null ? word : behindArticle(start, end);
    }

    private NumberWords.Word behindArticle(int from, int end) {
        if (end - from > 4 && text.charAt(from) == 'ا' && text.charAt(from + 1) == 'ل') {
            word = words.find(text, from + 2, end);
            definite = word != null;
        }
        return word;
    }

    boolean is(WordClass type) {
        return word != null && word.type() == type;
    }

    boolean is(WordClass one, WordClass other) {
        return word != null && (word.type() == one || word.type() == other);
    }

    /** Whether it stands in the middle of a number without و: nothing is joined to it but perhaps the article. */
    boolean bare() {
        return word != null && !conjunction && preposition == 0;
    }
}
