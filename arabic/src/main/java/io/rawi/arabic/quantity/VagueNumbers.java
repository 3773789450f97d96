package io.rawi.arabic.quantity;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Plurals and words that say how many without a number. The plural of a power of ten is from two of it up to the next
 * power: عشرات [20,100), مئات [200,1000), عشرات الآلاف [20000,100000). بضعة and عدة are three to nine, of what stands
 * behind them: بضع مئات [300,1000).
 */
final class VagueNumbers {

    private static final double FEW = 0;

    private final Vocabulary vocabulary = new Vocabulary();
    private final List<Double> sizes = new ArrayList<>();

    VagueNumbers() {
        add(10, "عشرات");
        add(100, "مئات");
        add(1e3, "آلاف", "ألوف");
        add(1e6, "ملايين");
        add(1e9, "مليارات", "بلايين");
        add(1e12, "تريليونات", "ترليونات");
        add(FEW, "بضعة", "بضع", "عدة");
    }

    private void add(double size, String... words) {
        for (String word : words) {
            vocabulary.add(Normaliser.normalise(word).text());
            sizes.add(size);
        }
    }

    /** The vague number that begins at a token, or null: most tokens begin none, and nothing is made for them. */
    StatedInterval read(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int end = tokens.end(token);
        char last = text.charAt(end - 1);
        if (last != 'ت' && last != 'ف' && last != 'ن' && last != 'ه' && last != 'ع') {
            return null;
        }
        int word = start;
        if (end - start < 3) {
            return null;
        }
        double size = find(text, word, end);
        char first = text.charAt(word);
        if (size < 0 && (first == 'و' || first == 'ف')) {
            size = find(text, ++word, end);
            first = text.charAt(word);
        }
        if (size < 0 && (first == 'ب' || first == 'ل' || first == 'ك') && end - word > 4) {
            word++;
            boolean lam = first == 'ل' && text.charAt(word) == 'ل';
            size = lam ? find(text, word + 1, end) : find(text, word, end);
            size = size == FEW ? -1 : size;
        }
        if (size < 0 && text.startsWith("ال", word)) {
            size = find(text, word + 2, end);
            size = size == FEW ? -1 : size;
        }
        if (size < 0) {
            return null;
        }
        int lastToken = token;
        double low = size == FEW ? 3 : 2 * size;
        double high = size == FEW ? 10 : 10 * size;
        int next = token + 1;
        if (next < tokens.count() && tokens.start(next) == end + 1) {
            int from = tokens.start(next);
            int bare = text.startsWith("ال", from) && tokens.end(next) - from > 5 ? from + 2 : from;
            double of = find(text, bare, tokens.end(next));
            if (of > size) {
                low *= of;
                high *= of;
                lastToken = next;
            }
        }
        return new StatedInterval(
                Interval.fromBelow(low, high),
                StatedInterval.Form.VAGUE,
                word,
                tokens.end(lastToken),
                token,
                lastToken,
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty());
    }

    private double find(String text, int start, int end) {
        int word = vocabulary.find("", text, start, end);
        return word == Vocabulary.UNKNOWN ? -1 : sizes.get(word);
    }
}
