package io.rawi.arabic.language;

import io.rawi.arabic.chrome.LineKey;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Frequent words of up to four letters and whose they are. Four letters go into one long, so that a word of running text
 * is looked up without making a string of it.
 */
final class ShortWords {

    static final int LONGEST = 4;

    private static final Map<Language, String> WORDS = new LinkedHashMap<>();

    static {
        WORDS.put(
                Language.ARABIC,
                "من في على إلى عن أن إن التي الذي هذا هذه ذلك كان قال بعد قبل مع بين حيث كما لم لن قد ما لا هو هي وفي ومن وقد"
                        + " ولا عام كل أي منذ حتى ضد عند أو ثم بأن بها به له لها فيه منه أنه عدد وقال خلال غير أمس");
        WORDS.put(
                Language.PERSIAN,
                "از در که این را با است برای آن می شد شده کرد های بود هم تا یک خود بر نیز وی هر اما ها کند دارد شود گفت سال"
                        + " ما شما چه اگر روز کار نمی");
        WORDS.put(
                Language.URDU,
                "کے کی میں ہے سے کا نے پر کو اور ہیں کہ اس بھی ہو تھا گیا کر یہ نہیں لیے وہ تھے تھی ان ایک جس جو دیا ہوا");
        WORDS.put(
                Language.SORANI,
                "لە بە کە بۆ ئەم ئەو بوو هەر ناو سەر وەک کرد دوو لەو بەو پێ لێ دا ئێمە نێو ئەوە یان هیچ کۆ پاش دەکا چی بەر"
                        + " هەم تێ");
        WORDS.put(
                Language.ENGLISH,
                "the of and to is that for was with by from this it are he his has have said its were been but not they at"
                        + " who be an which");
        WORDS.put(
                Language.FRENCH,
                "les des du et est pour dans sur aux qui par une le ce avec ont sont il elle pas plus cette été ses leur"
                        + " selon mais nous deux");
    }

    private static final int CAPACITY = 1024;

    private final long[] keys = new long[CAPACITY];
    private final Language[] languages = new Language[CAPACITY];

    /** A table of all of them; a word that two languages share is nobody's. */
    ShortWords() {
        Map<Long, Language> owners = new LinkedHashMap<>();
        WORDS.forEach((language, words) -> {
            for (String word : words.split(" ")) {
                String key = key(word);
                if (key.length() <= LONGEST) {
                    owners.merge(pack(key), language, (a, b) -> a == b ? a : Language.UNDETERMINED);
                }
            }
        });
        owners.forEach((key, language) -> {
            int slot = slot(key);
            while (keys[slot] != 0) {
                slot = (slot + 1) % CAPACITY;
            }
            keys[slot] = key;
            languages[slot] = language;
        });
    }

    /** Whose the word of these packed letters is; {@code UNDETERMINED} where nobody's. */
    Language owner(long packed) {
        int slot = slot(packed);
        while (keys[slot] != 0) {
            if (keys[slot] == packed) {
                return languages[slot];
            }
            slot = (slot + 1) % CAPACITY;
        }
        return Language.UNDETERMINED;
    }

    private static String key(String word) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            key.append(LineKey.fold(word.charAt(i)));
        }
        return key.toString();
    }

    private static long pack(String key) {
        long packed = 0;
        for (int i = 0; i < key.length(); i++) {
            packed = packed << 16 | key.charAt(i);
        }
        return packed;
    }

    private static int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 54) % CAPACITY;
    }
}
