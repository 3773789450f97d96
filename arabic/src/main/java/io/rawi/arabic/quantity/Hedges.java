package io.rawi.arabic.quantity;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The phrases of {@code hedges.txt}, found before or behind a number. The longest one wins. */
final class Hedges {

    private static final String FILE = "hedges.txt";

    /** A phrase that was found: its kind, and the tokens that it takes. */
    record Found(Hedge kind, int firstToken, int lastToken, int start) {}

    private record Phrase(Hedge kind, int[] words) {}

    private final Vocabulary vocabulary = new Vocabulary();
    /** By the word that stands next to the number. */
    private final Map<Integer, List<Phrase>> before = new HashMap<>();

    private final Map<Integer, List<Phrase>> behind = new HashMap<>();

    Hedges() {
        try (InputStream in = Hedges.class.getResourceAsStream(FILE)) {
            new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .forEach(this::line);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE + " cannot be read", e);
        }
        before.values().forEach(Hedges::longestFirst);
        behind.values().forEach(Hedges::longestFirst);
    }

    private static void longestFirst(List<Phrase> phrases) {
        phrases.sort(Comparator.comparingInt(phrase -> -phrase.words.length));
    }

    private void line(String line) {
        int colon = line.indexOf(':');
        String[] head = line.substring(0, colon).split(" ");
        Hedge kind = Hedge.named(head[1]);
        boolean isBefore = head[0].equals("before");
        for (String pattern : line.substring(colon + 1).split("\\|")) {
            for (List<String> phrase : alternatives(pattern.strip().split(" "), 0)) {
                int[] words = phrase.stream()
                        .mapToInt(word ->
                                vocabulary.add(Normaliser.normalise(word).text()))
                        .toArray();
                int key = isBefore ? words[words.length - 1] : words[0];
                (isBefore ? before : behind)
                        .computeIfAbsent(key, any -> new ArrayList<>())
                        .add(new Phrase(kind, words));
            }
        }
    }

    private static List<List<String>> alternatives(String[] words, int at) {
        if (at == words.length) {
            return List.of(List.of());
        }
        String word = words[at];
        String[] choices =
                word.startsWith("(") ? word.substring(1, word.length() - 1).split(",") : new String[] {word};
        List<List<String>> all = new ArrayList<>();
        for (List<String> rest : alternatives(words, at + 1)) {
            for (String choice : choices) {
                List<String> phrase = new ArrayList<>();
                phrase.add(choice);
                phrase.addAll(rest);
                all.add(phrase);
            }
        }
        return all;
    }

    /** The phrase that ends right before a token, or null. One-letter words may be joined to its front. */
    Found before(Tokens tokens, int token) {
        int last = token - 1;
        if (last < 0 || !closeBehind(tokens, last)) {
            return null;
        }
        int word = word(tokens, last);
        int taken = 0;
        if (word == Vocabulary.UNKNOWN) {
            taken = proclitics(tokens, last);
            word = taken == 0 ? word : vocabulary.find("", tokens.text(), tokens.start(last) + taken, tokens.end(last));
        }
        if (word == Vocabulary.UNKNOWN) {
            return null;
        }
        List<Phrase> phrases = before.get(word);
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            int[] words = phrase.words;
            if (words.length == 1) {
                return new Found(phrase.kind, last, last, tokens.start(last) + taken);
            }
            if (taken > 0) {
                continue;
            }
            int first = last - words.length + 1;
            int prefix = first < 0 ? -1 : matches(tokens, words, first, last - 1);
            if (prefix >= 0) {
                if (isOutcome(tokens, phrase.kind, first, prefix)) {
                    return null;
                }
                return new Found(phrase.kind, first, last, tokens.start(first) + prefix);
            }
        }
        return null;
    }

    /** How many letters are joined to the front of the first word, where the words stand there; else -1. */
    private int matches(Tokens tokens, int[] words, int first, int last) {
        for (int i = last; i > first; i--) {
            if (!closeBehind(tokens, i) || word(tokens, i) != words[i - first]) {
                return -1;
            }
        }
        if (!closeBehind(tokens, first)) {
            return -1;
        }
        if (word(tokens, first) == words[0]) {
            return 0;
        }
        int taken = proclitics(tokens, first);
        return taken > 0
                        && vocabulary.find("", tokens.text(), tokens.start(first) + taken, tokens.end(first))
                                == words[0]
                ? taken
                : -1;
    }

    /** The phrase that begins at a token, or null. */
    Found behind(Tokens tokens, int token) {
        if (token <= 0 || token >= tokens.count() || !closeBehind(tokens, token - 1)) {
            return null;
        }
        int word = word(tokens, token);
        List<Phrase> phrases = word == Vocabulary.UNKNOWN ? null : behind.get(word);
        if (phrases == null) {
            return null;
        }
        for (Phrase phrase : phrases) {
            int[] words = phrase.words;
            int at = 1;
            while (at < words.length
                    && token + at < tokens.count()
                    && closeBehind(tokens, token + at - 1)
                    && word(tokens, token + at) == words[at]) {
                at++;
            }
            if (at == words.length) {
                return new Found(phrase.kind, token, token + at - 1, tokens.start(token));
            }
        }
        return null;
    }

    private int word(Tokens tokens, int token) {
        return vocabulary.find("", tokens.text(), tokens.start(token), tokens.end(token));
    }

    private static int proclitics(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int taken = 0;
        int length = tokens.end(token) - start;
        boolean joins = length > 3 || length == 3 && isShort(text, start + 1);
        if (joins && (text.charAt(start) == 'و' || text.charAt(start) == 'ف')) {
            taken = 1;
        }
        char c = text.charAt(start + taken);
        if (tokens.end(token) - start - taken > 3 && (c == 'ب' || c == 'ل' || c == 'ك' || c == 'س')) {
            taken++;
        }
        return taken;
    }

    /** لا, لم, لن, ما: two letters, and still a word behind و. */
    private static boolean isShort(String text, int start) {
        char c = text.charAt(start + 1);
        return text.charAt(start) == 'ل' && (c == 'ا' || c == 'م' || c == 'ن') || text.charAt(start) == 'م' && c == 'ا';
    }

    /** ليصل إلى 57: what it came to, where يصل إلى 57 is the most that it may. */
    private static boolean isOutcome(Tokens tokens, Hedge kind, int first, int taken) {
        String text = tokens.text();
        int start = tokens.start(first) + taken;
        return kind == Hedge.MOST
                && taken > 0
                && text.charAt(start - 1) == 'ل'
                && (text.charAt(start) == 'ي' || text.charAt(start) == 'ت');
    }

    /** Whether only a space, or a space and an opening mark or sign, stands between a token and the next one. */
    private static boolean closeBehind(Tokens tokens, int token) {
        if (token + 1 >= tokens.count()) {
            return false;
        }
        String text = tokens.text();
        for (int i = tokens.end(token); i < tokens.start(token + 1); i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '"' && c != '(' && c != '-' && c != '+' && c != '%' && c != '$' && c != 'ـ') {
                return false;
            }
        }
        return true;
    }
}
