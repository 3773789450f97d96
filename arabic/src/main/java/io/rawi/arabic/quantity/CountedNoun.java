package io.rawi.arabic.quantity;

import io.rawi.arabic.number.NumberKind;
import io.rawi.arabic.number.NumberReading;
import io.rawi.arabic.quantity.WordLists.Role;
import io.rawi.arabic.token.Tokens;
import java.util.Optional;

/** Finds what a number counts: the head noun behind it, with or without من, or the noun that it follows. */
final class CountedNoun {

    /** How far before a number its noun may stand, in tokens: ارتفع عدد القتلى في المدينة إلى 20. */
    private static final int REACH = 9;

    /** Tokens of the normalised text. */
    record Head(int firstToken, int lastToken, int start, int end) {

        static Head of(Tokens tokens, int token, int start) {
            return new Head(token, token, start, tokens.end(token));
        }
    }

    private static final String ARTICLE = "ال";

    private final WordLists words;
    private final Countables countables;

    CountedNoun(WordLists words, Countables countables) {
        this.words = words;
        this.countables = countables;
    }

    /** The head noun that stands behind an interval. */
    Optional<Head> behind(Tokens tokens, StatedInterval stated) {
        String text = tokens.text();
        int next = stated.lastToken() + 1;
        int gap = stated.end();
        // A currency sign before or behind the digits.
        if (gap < text.length() && isCurrency(text.charAt(gap))) {
            return Optional.of(new Head(stated.lastToken(), stated.lastToken(), gap, gap + 1));
        }
        if (stated.start() > 0 && isCurrency(text.charAt(stated.start() - 1))) {
            return Optional.of(new Head(stated.firstToken(), stated.firstToken(), stated.start() - 1, stated.start()));
        }
        if (next >= tokens.count()) {
            return Optional.empty();
        }
        boolean closed = gap < text.length()
                && (text.charAt(gap) == '"' || text.charAt(gap) == ')' && at(text, stated.start() - 1) != '(');
        if (closed || !near(text, gap, tokens.start(next))) {
            return Optional.empty();
        }
        if (IntervalScanner.isWord(tokens, next, "بين")) {
            return deadAndWounded(tokens, next + 1);
        }
        if (IntervalScanner.isWord(tokens, next, "ما") && IntervalScanner.isWord(tokens, next + 1, "بين")) {
            return deadAndWounded(tokens, next + 2);
        }
        if (IntervalScanner.isWord(tokens, next, "من")) {
            next++;
            boolean noun = next < tokens.count()
                    && near(text, tokens.end(next - 1), tokens.start(next))
                    && isNoun(tokens, next);
            return noun ? Optional.of(Head.of(tokens, next, tokens.start(next))) : Optional.empty();
        }
        if (isBeyondArticle(tokens, stated, next)) {
            return Optional.empty();
        }
        // 1500 عدد النازحين: what the total is of.
        boolean total = words.is(Role.TOTAL, tokens, next)
                && next + 1 < tokens.count()
                && near(text, tokens.end(next), tokens.start(next + 1))
                && isNoun(tokens, next + 1);
        next += total ? 1 : 0;
        return isNoun(tokens, next) && !CountedWords.isOwned(tokens, next)
                ? Optional.of(Head.of(tokens, next, tokens.start(next)))
                : Optional.empty();
    }

    /** Behind digits a word with the article is another phrase: الرحلة 111 المتجهة, 215 ألفا الشهر الماضي. */
    private static boolean isBeyondArticle(Tokens tokens, StatedInterval stated, int next) {
        boolean digits = stated.last()
                .filter(number -> number.form() != NumberReading.Form.WORDS
                        && number.kind() == NumberKind.CARDINAL
                        && !number.definite())
                .isPresent();
        return digits
                && !IntervalScanner.isWord(tokens, stated.firstToken() - 1, ARTICLE)
                && tokens.end(next) - tokens.start(next) > 4
                && tokens.text().startsWith(ARTICLE, tokens.start(next))
                && !CountedWords.hasNoArticle(tokens.text(next));
    }

    /** The noun that digits joined to the article follow: الأشخاص الـ12. Behind a singular they are an ordinal. */
    Optional<Head> agreeingDigits(Tokens tokens, StatedInterval stated) {
        int article = stated.firstToken() - 1;
        int noun = article - 1;
        boolean stands = noun >= 0
                && IntervalScanner.isWord(tokens, article, ARTICLE)
                && isJustBefore(tokens, noun)
                && isDefinite(tokens.text(), tokens, noun)
                && CountedWords.isPlural(tokens.text(noun));
        return stands ? Optional.of(Head.of(tokens, noun, tokens.start(noun))) : Optional.empty();
    }

    /** Whether a noun only says that they are more of those before: آخرين, أخرى. */
    static boolean isOthers(Tokens tokens, Head head) {
        return head.firstToken() == head.lastToken() && CountedWords.isOthers(tokens.text(head.lastToken()));
    }

    /** بين قتيل وجريح: both words. */
    private Optional<Head> deadAndWounded(Tokens tokens, int first) {
        if (first + 1 >= tokens.count()
                || countables.find(tokens, first) == Countables.Form.NONE
                || tokens.text().charAt(tokens.start(first + 1)) != 'و') {
            return Optional.empty();
        }
        return Optional.of(new Head(first, first + 1, tokens.start(first), tokens.end(first + 1)));
    }

    /** The noun that a number with the article agrees with: الدول الخمس. */
    Optional<Head> agreeing(Tokens tokens, StatedInterval stated) {
        int noun = stated.firstToken() - 1;
        // An adjective between the two agrees as well: الهواتف الذكية الأربعة.
        boolean adjective = noun > 0
                && isJustBefore(tokens, noun - 1)
                && isAdjectiveEnding(tokens.text().charAt(tokens.end(noun) - 1))
                && isDefinite(tokens.text(), tokens, noun - 1);
        noun = adjective && isJustBefore(tokens, noun) ? noun - 1 : noun;
        return noun >= 0
                        && isJustBefore(tokens, noun)
                        && isDefinite(tokens.text(), tokens, noun)
                        && !words.is(Role.STOP, tokens, noun)
                ? Optional.of(Head.of(tokens, noun, tokens.start(noun)))
                : Optional.empty();
    }

    /** The noun before a number that follows it: سودانيين اثنين, لأسباب عدة, عدد القتلى 20. */
    Optional<Head> before(Tokens tokens, StatedInterval stated) {
        int first = stated.firstToken();
        String text = tokens.text();
        if (first > 0 && isJustBefore(tokens, first - 1) && isNoun(tokens, first - 1)) {
            boolean several = stated.first().isEmpty() && text.startsWith("عده", stated.start());
            boolean two = stated.first()
                            .filter(number -> number.value() == 2 && number.tokens() == 1)
                            .isPresent()
                    && isDualEnding(text, tokens.end(first - 1));
            if (several || two) {
                boolean adjective = several
                        && first > 1
                        && text.charAt(tokens.end(first - 1) - 1) == 'ه'
                        && text.charAt(tokens.end(first - 2) - 1) == 'ت'
                        && isNoun(tokens, first - 2);
                boolean others = two
                        && first > 1
                        && CountedWords.isOthers(tokens.text(first - 1))
                        && isDualEnding(text, tokens.end(first - 2));
                int noun = adjective || others ? first - 2 : first - 1;
                return Optional.of(Head.of(tokens, noun, tokens.start(noun)));
            }
        }
        for (int token = first - 2; token >= Math.max(0, first - REACH); token--) {
            if (endsSentence(text, tokens.end(token), tokens.start(token + 1))) {
                break;
            }
            if (words.is(Role.TOTAL, tokens, token) && isNoun(tokens, token + 1)) {
                return Optional.of(Head.of(tokens, token + 1, tokens.start(token + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isAdjectiveEnding(char last) {
        return last == 'ه' || last == 'ي';
    }

    private static boolean isDualEnding(String text, int end) {
        return text.charAt(end - 1) == 'ن' && (text.charAt(end - 2) == 'ي' || text.charAt(end - 2) == 'ا');
    }

    private static boolean isJustBefore(Tokens tokens, int token) {
        return near(tokens.text(), tokens.end(token), tokens.start(token + 1));
    }

    boolean isNoun(Tokens tokens, int token) {
        String text = tokens.text();
        char c = text.charAt(tokens.start(token));
        return c > 0x7F
                && tokens.end(token) - tokens.start(token) > 1
                && !words.is(Role.STOP, tokens, token)
                && !CountedWords.isConjoined(tokens, token)
                && !CountedWords.isWithPreposition(tokens, token)
                && !text.startsWith("وا", tokens.end(token) - 2);
    }

    private static boolean isDefinite(String text, Tokens tokens, int token) {
        int start = tokens.start(token);
        char c = text.charAt(start);
        int at = c == 'و' || c == 'ف' || c == 'ب' || c == 'ك' ? start + 1 : start;
        return text.startsWith("ال", at) || text.startsWith("لل", at);
    }

    private static boolean isCurrency(char c) {
        return c == '$' || c == '€' || c == '£' || c == '¥' || c == '₪';
    }

    private static boolean near(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '"' && c != ')') {
                return false;
            }
        }
        return to - from <= 4;
    }

    private static char at(String text, int at) {
        return at >= 0 ? text.charAt(at) : ' ';
    }

    static boolean endsSentence(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (c == '.' || c == '!' || c == '?' || c == ';' || c == ':') {
                return true;
            }
        }
        return false;
    }
}
