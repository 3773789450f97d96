package io.rawi.arabic.quantity;

import io.rawi.arabic.token.Tokens;
import java.util.Set;

/** What the letters of a word tell of it as a counted noun: what is joined to its front, and whether it is a plural. */
final class CountedWords {

    /** Broken plurals that counts of the kind {@code الدول الـ28} are made of most. */
    private static final Set<String> PLURALS = Set.of(
            "الدول", "الاشخاص", "القتلي", "الجرحي", "الضحايا", "الاعضاء", "الركاب", "المدن", "النقاط", "الفرق",
            "الانديه", "الاهداف", "الاطفال", "الجنود", "الرهاءن", "النواب", "الوزراء", "الطلاب", "العمال", "البلدان",
            "القري", "الشهداء", "الاسري", "الافراد", "العناصر", "المراكز", "المدارس", "الاحزاب", "الفصاءل", "المناطق");

    /** Nouns whose first letters are no article. */
    private static final Set<String> OWN_ARTICLE = Set.of(
            "العاب",
            "العابا",
            "الوان",
            "الغام",
            "القاب",
            "اليات",
            "البومات",
            "البوما",
            "الحان",
            "الواح",
            "السنه",
            "التزامات",
            "الياف",
            "الماسات",
            "الماسه");

    private static final Set<String> OTHERS = Set.of("اخرين", "اخرون", "اخري", "اخريات", "غيرهم", "اخران", "اخريان");

    private static final String[] OWN_LAM = {
        "لاعب", "لاجء", "لوح", "لغ", "لجن", "لجان", "لقاء", "لقا", "لتر", "لير", "ليل", "لبنان", "ليبي", "لواء", "لحظ",
        "لقب", "لص", "لافت", "لقم", "لقط", "لدغ", "لون", "لعب"
    };

    private static final Set<String> OWN_WAW = Set.of(
            "وزراء", "وزير", "وزيرا", "وزارات", "وزاره", "وحدات", "وحده", "وحدتين", "وفود", "وفد", "وفدا", "وفيات",
            "وفاه", "وكالات", "وكاله", "وكلاء", "وكيل", "وظاءف", "وظيفه", "وثيقه", "وثاءق", "ولايات", "ولايه", "ورش",
            "ورشه", "وساءل", "وسيله", "وجبات", "وجبه", "واط", "وات", "وجهات", "وجهه", "ولادات", "ولاده", "ودائع",
            "وحوش", "ورقات", "ورقه", "وصفات", "وسطاء", "وجوه", "وافدين", "وافدا", "وافد", "وافده", "والدين", "وقفات",
            "وقفه", "واقعه", "وقاءع", "وعود", "وسيط", "وسيطا", "وصلات", "وصله", "وثبات", "ورم", "اورام", "واحات",
            "واحه");

    private CountedWords() {}

    static boolean isOthers(String word) {
        return OTHERS.contains(word);
    }

    /** Whether a word begins with the letters of the article and has none. */
    static boolean hasNoArticle(String word) {
        return OWN_ARTICLE.contains(word);
    }

    /** Whether a word with the article is a plural, as far as its letters tell; broken ones are listed. */
    static boolean isPlural(String word) {
        return word.length() > 5 && (word.endsWith("ات") || word.endsWith("ين") || word.endsWith("ون"))
                || PLURALS.contains(word);
    }

    /** Whether a plural says whose they are: a number counts it with من before it only (بينهم 150 إصاباتهم خطيرة). */
    static boolean isOwned(Tokens tokens, int token) {
        int end = tokens.end(token);
        return end - tokens.start(token) > 5
                && (tokens.text().startsWith("اتهم", end - 4)
                        || tokens.text().startsWith("اتها", end - 4)
                        || tokens.text().startsWith("اتهن", end - 4));
    }

    /** Whether a word begins with و and is another one behind it: no noun that a number before it counts. */
    static boolean isConjoined(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        if (text.charAt(start) != 'و' || tokens.end(token) - start < 4) {
            return false;
        }
        // The nouns that begin with و themselves are few.
        return !OWN_WAW.contains(tokens.text(token));
    }

    /** Whether ل stands joined before it: لتأسيس, للدول. The nouns that begin with lam themselves are few as well. */
    static boolean isWithPreposition(Tokens tokens, int token) {
        String text = tokens.text();
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        if (text.charAt(start) != 'ل' || length < 4) {
            return length > 4 && (text.startsWith("بال", start) || text.startsWith("كال", start));
        }
        if (text.charAt(start + 1) == 'ل') {
            return true;
        }
        for (String own : OWN_LAM) {
            if (text.startsWith(own, start)) {
                return false;
            }
        }
        return true;
    }
}
