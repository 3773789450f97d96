package io.rawi.enrich.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Words of headlines that exclude each other: what rose did not fall, and the opening of a market is not its close. Bulletins
 * of markets share nearly all other words from one session to the next, with the figures changed.
 */
final class Opposites {

    /** Of each series the words of the one side and of the other, in normalised spelling. */
    private static final List<List<List<String>>> SERIES = List.of(
            List.of(
                    List.of(
                            "ارتفاع", "ارتفع", "ارتفعت", "ترتفع", "يرتفع", "مرتفعه", "صعود", "صعد", "صعدت", "يصعد",
                            "تصعد", "قفز", "قفزت", "يقفز", "مكاسب"),
                    List.of(
                            "انخفاض", "انخفض", "انخفضت", "تنخفض", "ينخفض", "منخفضه", "هبوط", "هبط", "هبطت", "يهبط",
                            "تهبط", "تراجع", "تراجعت", "يتراجع", "تتراجع", "خسائر")),
            List.of(
                    List.of("تفتح", "يفتح", "فتحت", "مستهل", "افتتاح"),
                    List.of("تغلق", "يغلق", "اغلاق", "اغلقت", "ختام")));

    private static final Map<Integer, Integer> SIDES = sides();

    private Opposites() {}

    private static Map<Integer, Integer> sides() {
        Map<Integer, Integer> sides = new HashMap<>();
        int side = 1;
        for (List<List<String>> series : SERIES) {
            for (List<String> words : series) {
                for (String word : words) {
                    sides.put(TermCode.of(word), side);
                }
                side <<= 1;
            }
        }
        return Map.copyOf(sides);
    }

    /** The sides that a term stands for, a bit each, those of one series next to each other; 0 of nearly all terms. */
    static int side(int term) {
        return SIDES.getOrDefault(term, 0);
    }

    /** In how many series two headlines stand on opposite sides; one that names both sides stands on neither. */
    static int count(int one, int other) {
        int opposite = 0;
        for (int series = 0; series < SERIES.size(); series++) {
            int here = one >> 2 * series & 3;
            int there = other >> 2 * series & 3;
            opposite += here + there == 3 && here != 0 && there != 0 ? 1 : 0;
        }
        return opposite;
    }
}
