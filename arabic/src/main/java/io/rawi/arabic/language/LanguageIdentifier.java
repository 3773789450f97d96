package io.rawi.arabic.language;

import io.rawi.arabic.language.Evidence.Script;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Tells the languages of a text by script, by the letters that only some languages have, and by their most frequent short
 * words. Each line is decided alone where it has enough to decide by, else with the whole text.
 */
public final class LanguageIdentifier {

    /** From this share on a text is in one language; quotations and names of others are in every report. */
    private static final double MAIN = 0.65;

    /** From here on it is where no other language has much of it. */
    private static final double HALF = 0.5;

    private static final double SECOND = 0.2;

    private final ShortWords words = new ShortWords();

    /** The languages of a text, largest share of its letters first; empty where it has no letters. */
    public List<LanguageShare> shares(String text) {
        List<Evidence> lines = new ArrayList<>();
        Evidence all = new Evidence();
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            Evidence line = gather(text, start, end);
            lines.add(line);
            all.add(line);
            start = end + 1;
        }
        return shares(lines, all);
    }

    /** The main language of these shares: a BCP 47 tag, {@code mixed}, or {@code und}. */
    public static String main(List<LanguageShare> shares) {
        if (shares.isEmpty()) {
            return Language.UNDETERMINED.tag();
        }
        LanguageShare first = shares.get(0);
        boolean alone =
                first.share() >= HALF && (shares.size() < 2 || shares.get(1).share() < SECOND);
        return first.share() >= MAIN || alone ? first.language() : "mixed";
    }

    private static List<LanguageShare> shares(List<Evidence> lines, Evidence all) {
        long[] letters = new long[Language.values().length];
        for (Evidence line : lines) {
            Language arabic = line.decidesArabicScript() ? line.arabicScript() : all.arabicScript();
            Language latin = line.decidesLatinScript() ? line.latinScript() : all.latinScript();
            letters[arabic.ordinal()] += line.arabicLetters();
            letters[latin.ordinal()] += line.latinLetters();
            letters[Language.UNDETERMINED.ordinal()] += line.otherLetters();
        }
        long total = all.arabicLetters() + (long) all.latinLetters() + all.otherLetters();
        List<LanguageShare> shares = new ArrayList<>();
        for (Language language : Language.values()) {
            if (letters[language.ordinal()] > 0) {
                shares.add(new LanguageShare(language.tag(), (float) ((double) letters[language.ordinal()] / total)));
            }
        }
        shares.sort(Comparator.comparing(LanguageShare::share).reversed());
        return shares;
    }

    private Evidence gather(String text, int start, int end) {
        Evidence evidence = new Evidence();
        int[] kinds = new int[Letters.KINDS];
        int i = start;
        while (i < end) {
            if (LetterTraits.separates(LetterTraits.of(text.charAt(i)))) {
                i++;
            } else {
                i = word(text, i, end, kinds, evidence);
            }
        }
        Letters.weigh(kinds, evidence);
        return evidence;
    }

    private int word(String text, int start, int end, int[] kinds, Evidence evidence) {
        long packed = 0;
        int letters = 0;
        int arabic = 0;
        int latin = 0;
        int i = start;
        for (; i < end; i++) {
            int traits = LetterTraits.of(text.charAt(i));
            if (LetterTraits.separates(traits)) {
                break;
            }
            char folded = LetterTraits.folded(traits);
            if (folded != 0) {
                packed = packed << 16 | folded;
                letters++;
                arabic += LetterTraits.arabic(traits);
                latin += LetterTraits.latin(traits);
                kinds[LetterTraits.kind(traits)]++;
            }
        }
        Script script = arabic * 2 > letters ? Script.ARABIC : latin * 2 > letters ? Script.LATIN : Script.OTHER;
        evidence.word(script, letters);
        if (letters <= ShortWords.LONGEST) {
            Language owner = words.owner(packed);
            if (owner != Language.UNDETERMINED) {
                evidence.frequentWord(owner);
            }
        } else if (script == Script.ARABIC && article(text, start)) {
            evidence.add(Language.ARABIC, 2);
        }
        return i;
    }

    /** The Arabic article, with or without "and" and "with" before it. */
    private static boolean article(String text, int start) {
        char first = text.charAt(start);
        return first == 'ا' && text.charAt(start + 1) == 'ل'
                || (first == 'و' || first == 'ب') && text.startsWith("ال", start + 1);
    }
}
