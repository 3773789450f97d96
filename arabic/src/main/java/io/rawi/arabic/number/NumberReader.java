package io.rawi.arabic.number;

import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads the number that begins at a token: digits of all scripts, words of every case, gender and spelling, and both
 * together. Immutable, safe for any number of threads.
 *
 * <p>The longest number is read: of خمسة وعشرين ألفا all three words, 25,000. A word with و, ب, ل or ك joined to its
 * front is read without it; {@link NumberReading#start} tells. It reads forms, not meanings: أحد alone, and plurals such
 * as مئات, are no numbers, but ثمن is an eighth also where it is a price, and اثنين also where it is a Monday; callers
 * that know the context decide.
 */
public final class NumberReader {

    private final NumberWords words = new NumberWords();

    /** Whether a number may begin at a token: a cheap test, false for nearly all words. */
    public boolean mayStart(TokenisedText text, int token) {
        Tokens tokens = text.tokens();
        char first = tokens.text().charAt(tokens.start(token));
        if (first >= '0' && first <= '9') {
            return true;
        }
        return words.mayEnd(tokens.text(), tokens.start(token), tokens.end(token))
                && new Piece(words, tokens).at(token) != null;
    }

    /** All numbers of a text, in order, without overlaps. */
    public List<NumberReading> readAll(TokenisedText text) {
        List<NumberReading> readings = new ArrayList<>();
        Tokens tokens = text.tokens();
        Piece piece = new Piece(words, tokens);
        NumberPhrase phrase = null;
        for (int token = 0; token < tokens.count(); token++) {
            char first = tokens.text().charAt(tokens.start(token));
            if (first >= '0' && first <= '9' || piece.at(token) != null) {
                NumberReading before = readings.isEmpty() ? null : readings.get(readings.size() - 1);
                phrase = phrase == null ? new NumberPhrase(words, text) : phrase;
                NumberReading reading = continues(before, tokens, token) ? link(tokens, token) : phrase.read(token);
                if (reading != null) {
                    readings.add(reading);
                    token = reading.lastToken();
                }
            }
        }
        return readings;
    }

    /** Whether digits go on a chain: only a separator stands between. */
    private static boolean continues(NumberReading before, Tokens tokens, int token) {
        return before != null
                && before.form() == NumberReading.Form.CHAIN
                && tokens.start(token) == before.end() + 1
                && tokens.text().charAt(before.end()) != ' '
                && Character.isDigit(tokens.text().charAt(tokens.start(token)));
    }

    private static NumberReading link(Tokens tokens, int token) {
        double value = Double.parseDouble(tokens.text(token));
        return new NumberReading(
                value,
                NumberKind.CARDINAL,
                token,
                token,
                tokens.start(token),
                tokens.end(token),
                NumberReading.Form.CHAIN,
                false,
                false,
                (char) 0);
    }

    /** The number that begins at a token; empty where none does. */
    public Optional<NumberReading> read(TokenisedText text, int token) {
        if (token < 0 || token >= text.tokens().count()) {
            return Optional.empty();
        }
        return Optional.ofNullable(new NumberPhrase(words, text).read(token));
    }
}
