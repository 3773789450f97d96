package io.rawi.arabic.quantity;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;

/** Nouns that count without a number, from {@code countables.txt}: duals, and the singular of victims. */
final class Countables {

    private static final String FILE = "countables.txt";

    /** What a form of such a noun is. */
    enum Form {
        NONE,
        SINGULAR,
        VICTIM,
        DUAL
    }

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Form> forms = new ArrayList<>();

    Countables() {
        for (String line : WordLists.lines(FILE)) {
            int colon = line.indexOf(':');
            boolean victim = line.startsWith("victim");
            for (String noun : line.substring(colon + 1).strip().split(" +")) {
                noun(noun, victim);
            }
        }
    }

    private void noun(String noun, boolean victim) {
        boolean soundPlural = noun.endsWith("+");
        String singular = soundPlural ? noun.substring(0, noun.length() - 1) : noun;
        char last = singular.charAt(singular.length() - 1);
        String stem =
                switch (last) {
                    case 'ة' -> singular.substring(0, singular.length() - 1) + "ت";
                    case 'ى' -> singular.substring(0, singular.length() - 1) + "ي";
                    default -> singular;
                };
        add(singular, victim ? Form.VICTIM : Form.SINGULAR);
        if (last != 'ة') {
            add(singular + "ا", victim ? Form.VICTIM : Form.SINGULAR);
        }
        add(stem + "ان", Form.DUAL);
        if (!soundPlural) {
            add(stem + "ين", Form.DUAL);
        }
    }

    private void add(String form, Form what) {
        int number = vocabulary.add(Normaliser.normalise(form).text());
        if (number == forms.size()) {
            forms.add(what);
        }
    }

    /** What the word at a stretch of normalised text is. */
    Form find(String text, int start, int end) {
        int number = vocabulary.find("", text, start, end);
        return number == Vocabulary.UNKNOWN ? Form.NONE : forms.get(number);
    }

    /** What a token is, taken without a joined و, ف, ب, ل or ك; {@link #start} tells where the noun begins then. */
    Form find(Tokens tokens, int token) {
        int start = start(tokens, token);
        return start < 0 ? Form.NONE : find(tokens.text(), start, tokens.end(token));
    }

    /** Where the noun at a token begins, or -1 where it is none of these. */
    int start(Tokens tokens, int token) {
        String text = tokens.text();
        int end = tokens.end(token);
        int at = tokens.start(token);
        if (find(text, at, end) != Form.NONE) {
            return at;
        }
        char c = text.charAt(at);
        if (end - at > 4 && (c == 'و' || c == 'ف')) {
            if (find(text, ++at, end) != Form.NONE) {
                return at;
            }
            c = text.charAt(at);
        }
        if (end - at > 3 && (c == 'ب' || c == 'ل' || c == 'ك') && find(text, at + 1, end) != Form.NONE) {
            return at + 1;
        }
        return -1;
    }

    /** Whether a token can count alone, by its last letter: all duals end in ن. Few words pass. */
    static boolean mayCountAlone(String text, int start, int end) {
        char last = text.charAt(end - 1);
        if (last == 'ن') {
            return end - start > 4;
        }
        int length = end - start;
        return length >= 4
                && length <= 7
                && (last == 'ل' || last == 'ح' || last == 'ا' || last == 'ه')
                && (text.startsWith("تيل", end - 3)
                        || text.startsWith("ريح", end - 3)
                        || text.startsWith("تيلا", end - 4)
                        || text.startsWith("ريحا", end - 4)
                        || text.startsWith("تيله", end - 4)
                        || text.startsWith("ريحه", end - 4));
    }
}
