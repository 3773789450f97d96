package io.rawi.arabic.time;

import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;

/**
 * Tells whether the words before a time speak of what is to come: a verb with the joined {@code سـ}, {@code سوف}, a verb of
 * intention, or a sentence that opens with a verb of what is on the calendar in the present ({@code تنطلق}, {@code يستضيف}).
 */
final class Tense {

    private static final int WORDS_BACK = 16;

    /** How far a verb governs {@code بعد يومين}. */
    private static final int CLAUSE = 7;

    private static final Vocabulary ANNOUNCING = TodayGuard.words(
            "سوف المقرر المتوقع المنتظر المزمع يعتزم تعتزم يعتزمون ينوي تنوي"
                    + " يتوقع ينتظر يستعد تستعد موعد موعدا مقرر مقررا المرتقب يترقب تترقب ستكون سيكون لن ويعتزم مرتقب المفترض");

    /** Verbs that in the present tense announce; before a time of the calendar they count at the head of their sentence. */
    private static final Vocabulary CALENDAR = TodayGuard.words(
            "تنطلق ينطلق يصل تصل تقام يقام يلتقي تلتقي يستضيف تستضيف يعقد تعقد يفتتح"
                    + " تفتتح يختتم تختتم يبدا تبدا يشهد تشهد يواجه تواجه يخوض تخوض يدشن تدشن يرعي ترعي يتوجه تتوجه يلعب تلعب"
                    + " ينتهي تنتهي ينعقد تنعقد يستانف تستانف يتسلم تتسلم يستكمل تستكمل يحتضن تحتضن يغادر تغادر ينظم تنظم يسافر يبحث تبحث يناقش تناقش يجتمع تجتمع يقيم تقيم يحل يزور تزور تجري يجري");

    /** More of them, which govern a length behind {@code بعد} but do not turn a date ahead. */
    private static final Vocabulary GOVERNING =
            TodayGuard.words("تعود تدخل تصدر تسلم تبث تعرض تنظر تتوقف تتحول تصبح تكتمل"
                    + " تظهر تسافر تتجه تعلن تطلق تنضم تنهي تحسم تعقب تستقبل تتولي تخرج تنقضي تنفد");

    /** Words that leave open, or put into the past, what a verb of the present behind them says. */
    private static final Vocabulary NO_PRESENT = TodayGuard.words(
            "لم كان كانت كانوا كنت ان ما من مما بدا بدات ظل ظلت راح اخذ وهو وهي بينما فيما كما مازال حيث قبل منذ قتل توفي"
                    + " وصل اعلن جاء جاءت وقع وقعت عاد عادت عثر انتهي انتهت");

    /** Beginnings of names and nouns that look like verbs of the present. */
    private static final String[] NO_VERB = {
        "يوم", "يمين", "يمني", "يونيو", "يوليو", "يناير", "يهود", "يسار", "يابان", "يورو", "يوسف", "ياسر", "ياسين",
        "يعقوب", "يونان", "يونس", "يقول", "يذكر", "يشار", "يقال", "يعني", "يخت", "يقين", "ينبوع", "ينبع", "يزيد",
        "يحيي", "يسري", "يوان"
    };

    /** Beginnings of words that are no verbs of the future though they begin like one. */
    private static final String[] NO_FUTURE = {
        "سياس", "سيار", "سيطر", "سياد", "سياح", "سياق", "سيد", "سين", "سيول", "سيوف", "سير", "سيما", "سيم", "سيب",
                "سيلف",
        "سيف", "سيس", "سيك", "سيل", "ستين", "ستون", "ستار", "ستوك", "ستيف", "ستان", "سترا", "ستود", "ستاد", "ستر",
                "سته",
        "سنوا", "سنوي", "سنه", "سنت", "سند", "سنن", "سنغ", "سنج", "سنار", "سناب", "سنا", "سنين", "سيات", "سيرا"
    };

    private Tense() {}

    static boolean future(TokenisedText source, int token) {
        Tokens tokens = source.tokens();
        int first = Math.max(0, token - WORDS_BACK);
        String text = tokens.text();
        for (int i = token - 1; i >= first; i--) {
            if (sentenceEnds(tokens, i)) {
                return i + 1 < token && announces(CALENDAR, tokens, i + 1);
            }
            if (isRelative(text, tokens, i)) {
                return false;
            }
            if (isFuture(text, tokens.start(i), tokens.end(i))
                    || isFirstPerson(source, tokens.start(i), tokens.end(i))
                    || announces(ANNOUNCING, tokens, i)) {
                return true;
            }
        }
        return first == 0 && token > 0 && announces(CALENDAR, tokens, 0);
    }

    /**
     * Whether a verb in the present tense governs the words before {@code بعد يومين}, so that these count from now:
     * {@code يعود الوفد بعد يومين}. Behind a relative word, a negation, {@code كان} or {@code أن} it says nothing of when.
     */
    static boolean present(TokenisedText source, int token) {
        Tokens tokens = source.tokens();
        String text = tokens.text();
        int first = Math.max(0, token - CLAUSE);
        for (int i = token - 1; i >= first; i--) {
            if (sentenceEnds(tokens, i) || isRelative(text, tokens, i) || announces(NO_PRESENT, tokens, i)) {
                return false;
            }
            if (isPresent(text, tokens.start(i), tokens.end(i))
                    || announces(CALENDAR, tokens, i)
                    || announces(GOVERNING, tokens, i)) {
                return i == 0 || !announces(NO_PRESENT, tokens, i - 1) && !isRelative(text, tokens, i - 1);
            }
        }
        return false;
    }

    /** Nearly all words that begin so are verbs; those with {@code ت} are as often nouns and stand in the lists. */
    private static boolean isPresent(String text, int from, int end) {
        int start = text.charAt(from) == 'و' ? from + 1 : from;
        return end - start >= 4 && text.charAt(start) == 'ي' && !startsWithAny(NO_VERB, text, start);
    }

    private static boolean startsWithAny(String[] beginnings, String text, int start) {
        for (String beginning : beginnings) {
            if (text.startsWith(beginning, start)) {
                return true;
            }
        }
        return false;
    }

    private static boolean announces(Vocabulary words, Tokens tokens, int i) {
        int start = tokens.start(i);
        String text = tokens.text();
        return words.find("", text, start, tokens.end(i)) != Vocabulary.UNKNOWN
                || text.charAt(start) == 'و' && words.find("", text, start + 1, tokens.end(i)) != Vocabulary.UNKNOWN;
    }

    private static boolean isFuture(String text, int from, int end) {
        int start = end - from > 5 && (text.charAt(from) == 'و' || text.charAt(from) == 'ف') ? from + 1 : from;
        if (end - start < 4 || text.charAt(start) != 'س') {
            return false;
        }
        char person = text.charAt(start + 1);
        if (person != 'ي' && person != 'ت' && person != 'ن') {
            return false;
        }
        return !startsWithAny(NO_FUTURE, text, start);
    }

    /** {@code سأعود}: only the original tells its hamza from the alef of {@code ساعة}. */
    private static boolean isFirstPerson(TokenisedText source, int start, int end) {
        String text = source.tokens().text();
        return end - start > 4
                && text.startsWith("سا", start)
                && source.text().charAt(source.normalised().original(start + 1).start()) == 'أ'
                && !text.startsWith("سال", start);
    }

    private static boolean isRelative(String text, Tokens tokens, int i) {
        int start = tokens.start(i);
        int length = tokens.end(i) - start;
        return length == 4 && (text.startsWith("الذي", start) || text.startsWith("التي", start))
                || length == 5 && text.startsWith("الذين", start);
    }

    /** Whether a full stop, question or exclamation mark stands between a token and the next one. */
    static boolean sentenceEnds(Tokens tokens, int i) {
        for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
            char c = tokens.text().charAt(at);
            if ((c == '.' || c == '!' || c == '?' || c == ';') && tokens.start(i + 1) > at + 1) {
                return true;
            }
        }
        return false;
    }
}
