package io.rawi.arabic.quantity;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Words by what they say of a number beside them, from {@code contexts.txt}. */
final class WordLists {

    private static final String FILE = "contexts.txt";

    /** What a word says; the file explains each. */
    enum Role {
        LABEL,
        MODEL,
        YEAR,
        CLOCK,
        UNIT,
        MONTH,
        STOP,
        TOTAL,
        IDIOM
    }

    private final Vocabulary vocabulary = new Vocabulary();
    /** One bit for each role, by the number of the word. */
    private final List<Integer> roles = new ArrayList<>();

    WordLists() {
        lines(FILE).forEach(this::line);
    }

    /** The lines of a word file beside this class, without comments. */
    static List<String> lines(String file) {
        try (InputStream in = WordLists.class.getResourceAsStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(file + " cannot be read", e);
        }
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        Role role = Role.valueOf(line.substring(0, colon).toUpperCase(Locale.ROOT));
        for (String word : line.substring(colon + 1).strip().split(" +")) {
            int number = vocabulary.add(Normaliser.normalise(word).text());
            if (number == roles.size()) {
                roles.add(0);
            }
            roles.set(number, roles.get(number) | 1 << role.ordinal());
        }
    }

    /** The number of a word, taken without a joined و or ف and then ب or ل, where it is not known with them. */
    private int number(String text, int from, int end) {
        int number = vocabulary.find("", text, from, end);
        int start = from;
        if (number == Vocabulary.UNKNOWN
                && end - start > 2
                && (text.charAt(start) == 'و' || text.charAt(start) == 'ف')) {
            number = vocabulary.find("", text, ++start, end);
        }
        if (number == Vocabulary.UNKNOWN
                && end - start > 3
                && (text.charAt(start) == 'ب' || text.charAt(start) == 'ل')) {
            boolean article = text.charAt(start) == 'ل' && text.charAt(start + 1) == 'ل';
            number = article ? vocabulary.find("ال", text, start + 2, end) : vocabulary.find("", text, start + 1, end);
        }
        return number;
    }

    /** Whether a token, which may be outside the text, has a role. */
    boolean is(Role role, Tokens tokens, int token) {
        if (token < 0 || token >= tokens.count()) {
            return false;
        }
        int number = number(tokens.text(), tokens.start(token), tokens.end(token));
        return number != Vocabulary.UNKNOWN && (roles.get(number) & 1 << role.ordinal()) != 0;
    }
}
