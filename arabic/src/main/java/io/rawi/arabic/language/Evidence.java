package io.rawi.arabic.language;

/** What a stretch of text has in it that tells its language. Scores are in halves of a frequent word. */
final class Evidence {

    private static final int FREQUENT_WORD = 4;
    /** A language of Latin script is believed from one frequent word in this many. */
    private static final int LATIN_WORDS_EACH = 12;

    private final int[] scores = new int[Language.values().length];
    private int arabicLetters;
    private int latinLetters;
    private int otherLetters;
    private int latinWords;

    void add(Language language, int score) {
        scores[language.ordinal()] += score;
    }

    void frequentWord(Language language) {
        add(language, FREQUENT_WORD);
    }

    void word(Script script, int letters) {
        switch (script) {
            case ARABIC -> arabicLetters += letters;
            case LATIN -> {
                latinLetters += letters;
                latinWords++;
            }
            case OTHER -> otherLetters += letters;
        }
    }

    void add(Evidence more) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] += more.scores[i];
        }
        arabicLetters += more.arabicLetters;
        latinLetters += more.latinLetters;
        otherLetters += more.otherLetters;
        latinWords += more.latinWords;
    }

    int arabicLetters() {
        return arabicLetters;
    }

    int latinLetters() {
        return latinLetters;
    }

    int otherLetters() {
        return otherLetters;
    }

    /** The language of the Arabic script in it; Arabic where nothing speaks for another. */
    Language arabicScript() {
        Language best = Language.ARABIC;
        for (Language language : new Language[] {Language.PERSIAN, Language.URDU, Language.SORANI}) {
            if (score(language) > score(best)) {
                best = language;
            }
        }
        return best;
    }

    /** Whether enough stands in it to decide alone. */
    boolean decidesArabicScript() {
        int best = score(arabicScript());
        return arabicLetters >= 40 && best >= 2 * FREQUENT_WORD;
    }

    /** The language of the Latin script in it; undetermined where frequent words are missing. */
    Language latinScript() {
        Language best = score(Language.FRENCH) > score(Language.ENGLISH) ? Language.FRENCH : Language.ENGLISH;
        int found = score(best) / FREQUENT_WORD;
        return found > 0 && found * LATIN_WORDS_EACH >= latinWords ? best : Language.UNDETERMINED;
    }

    boolean decidesLatinScript() {
        return latinScript() != Language.UNDETERMINED;
    }

    private int score(Language language) {
        return scores[language.ordinal()];
    }

    /** The scripts that are told apart. */
    enum Script {
        ARABIC,
        LATIN,
        OTHER
    }
}
