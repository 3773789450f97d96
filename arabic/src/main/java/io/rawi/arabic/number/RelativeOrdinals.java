package io.rawi.arabic.number;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words for a place in a row that is counted from where one stands or from the end: التالي, السابقة, قبل الأخير. They need
 * the article; without it they are adjectives of another meaning.
 */
public final class RelativeOrdinals {

    /** From where such a word counts. */
    public enum Origin {
        CURRENT,
        END
    }

    /**
     * One of them.
     *
     * @param origin from where it counts
     * @param offset how many places further, negative for back
     * @param start where it begins in the normalised text
     * @param end offset behind it
     */
    public record Place(Origin origin, int offset, int start, int end) {}

    private final Map<String, Integer> current = new HashMap<>();
    private final List<String> last = normalised("الأخير", "الأخيرة", "الآخر", "الآخرة");
    private final List<String> before = normalised("قبل", "سبق", "سبقت", "يسبق", "تسبق", "يسبقه");
    private final List<String> one = normalised("الواحد", "الواحدة", "ما", "واحد");

    public RelativeOrdinals() {
        normalised("التالي", "التالية", "اللاحق", "اللاحقة", "القادم", "القادمة", "المقبل", "المقبلة")
                .forEach(word -> current.put(word, 1));
        normalised("السابق", "السابقة").forEach(word -> current.put(word, -1));
        normalised("الحالي", "الحالية").forEach(word -> current.put(word, 0));
    }

    private static List<String> normalised(String... words) {
        List<String> list = new ArrayList<>();
        for (String word : words) {
            list.add(Normaliser.normalise(word).text());
        }
        return list;
    }

    /** All of them in a text, in order. */
    public List<Place> find(TokenisedText text) {
        Tokens tokens = text.tokens();
        List<Place> found = new ArrayList<>();
        for (int token = 0; token < tokens.count(); token++) {
            String word = tokens.text(token);
            Integer offset = current.get(word);
            if (offset != null) {
                found.add(new Place(Origin.CURRENT, offset, tokens.start(token), tokens.end(token)));
            } else if (last.contains(word)) {
                int first = token;
                int back = 0;
                while (first > 0 && before.contains(tokens.text(first - 1))) {
                    first--;
                    back++;
                }
                if (back > 0 && first > 0 && one.contains(tokens.text(first - 1))) {
                    first--;
                }
                found.add(new Place(Origin.END, back == 0 ? 0 : -back, tokens.start(first), tokens.end(token)));
            }
        }
        return found;
    }
}
