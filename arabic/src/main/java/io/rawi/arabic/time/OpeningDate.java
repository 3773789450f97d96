package io.rawi.arabic.time;

import io.rawi.arabic.chrome.LineKey;
import io.rawi.arabic.time.DatePattern.Read;
import io.rawi.arabic.time.DateToken.Kind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The date in the place line that opens an agency's first sentence: {@code دمشق، 23 نوفمبر 2018 (وكالة) – قال}.
 *
 * @param dates the day; a second one where day and month may also be the other way round
 * @param phrase the characters that state it
 * @param start where they begin in the sentence
 */
record OpeningDate(List<LocalDate> dates, String phrase, int start) {

    private static final int SEARCHED = 90;
    private static final int MOST_TOKENS_BEFORE = 6;

    static Optional<OpeningDate> of(String sentence) {
        String head = sentence.substring(0, Math.min(sentence.length(), SEARCHED));
        if (LineKey.of(head).indexOf('#') < 0) {
            return Optional.empty();
        }
        List<DateToken> tokens = DateToken.of(head);
        for (int i = 1; i <= Math.min(MOST_TOKENS_BEFORE, tokens.size() - 1); i++) {
            Optional<Read> read = DatePattern.at(tokens, i);
            if (read.isPresent() && namesPlace(tokens.subList(0, i))) {
                Read date = read.get();
                int until = date.until();
                while (until < tokens.size()
                        && (tokens.get(until).word("م") || tokens.get(until).word("ه"))) {
                    until++;
                }
                if (until < tokens.size() && tokens.get(until).mark("(", "-", ":", "/", "|", ")")) {
                    int start = tokens.get(date.from()).start();
                    int end = tokens.get(date.until() - 1).end();
                    return Optional.of(new OpeningDate(date.dates(), head.substring(start, end), start));
                }
            }
        }
        return Optional.empty();
    }

    /** Words, a comma, dash or bracket behind them; a colon belongs to speech, a dash before them to a list. */
    private static boolean namesPlace(List<DateToken> before) {
        DateToken last = before.get(before.size() - 1);
        return before.get(0).kind() == Kind.WORD
                && last.mark(",", "-", "/", "(", "|")
                && before.stream().noneMatch(token -> token.mark(":", ".") || token.kind() == Kind.NUMBER);
    }
}
