package io.rawi.arabic.time;

import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.token.Proclitics;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import io.rawi.arabic.token.Vocabulary;
import java.util.Arrays;

/** The tokens of a text as the words and numbers that times are made of; made once for a text. */
final class TimeWords {

    private static final int NUMBER = -2;
    private static final int NUMBER_WORD = -3;
    private static final int MOST_DIGITS = 9;

    private final Tokens tokens;
    private final String text;
    private final TimeLexicon lexicon;
    private final int[] words;
    private final byte[] taken;

    TimeWords(TokenisedText source, TimeLexicon lexicon, NumberReader numbers) {
        this.tokens = source.tokens();
        this.text = tokens.text();
        this.lexicon = lexicon;
        this.words = new int[tokens.count()];
        this.taken = new byte[tokens.count()];
        Arrays.fill(words, Vocabulary.UNKNOWN);
        Proclitics proclitics = new Proclitics();
        for (int i = 0; i < words.length; i++) {
            int start = tokens.start(i);
            char first = text.charAt(start);
            if (first >= '0' && first <= '9') {
                words[i] = NUMBER;
            } else {
                if (lexicon.mayEnd(text, start, tokens.end(i)) && !isIbb(source, tokens.end(i) - 2, start)) {
                    word(i, start, tokens.end(i), proclitics);
                }
                if (words[i] == Vocabulary.UNKNOWN && numbers.mayStart(source, i)) {
                    words[i] = NUMBER_WORD;
                }
            }
        }
    }

    /** {@code إب} of Yemen, which the original alone tells from {@code آب}, the month. */
    private boolean isIbb(TokenisedText source, int at, int start) {
        return at >= start
                && at <= start + 1
                && text.startsWith("اب", at)
                && source.text().charAt(source.normalised().original(at).start()) == 'إ';
    }

    private void word(int i, int start, int end, Proclitics proclitics) {
        int readings = proclitics.read(text, start, end);
        for (int reading = 0; reading < readings; reading++) {
            int letters = proclitics.taken(reading);
            int word = lexicon.find(proclitics.restored(reading), text, start + letters, end);
            if (word != Vocabulary.UNKNOWN) {
                words[i] = word;
                taken[i] = (byte) letters;
                return;
            }
        }
    }

    int count() {
        return words.length;
    }

    /** Whether a token may begin or belong to a time at all. */
    boolean known(int i) {
        return words[i] != Vocabulary.UNKNOWN;
    }

    /** Whether a token is a word of time, rather than a number. */
    boolean lexical(int i) {
        return words[i] >= 0;
    }

    /** Whether a time may begin at a token: the cheap test that spares most of them the grammar. */
    boolean mayBegin(int i) {
        if (words[i] == Vocabulary.UNKNOWN) {
            return false;
        }
        boolean followed = i + 1 < words.length && words[i + 1] != Vocabulary.UNKNOWN;
        if (words[i] < 0) {
            return followed || tokens.end(i) - tokens.start(i) >= 4 || i > 0 && words[i - 1] >= 0;
        }
        return lexicon.begins(words[i], followed);
    }

    boolean is(int i, TimeRole role) {
        return value(i, role) != TimeLexicon.NO_VALUE;
    }

    /** The value of a word in a role; {@link TimeLexicon#NO_VALUE} where it has not that role, or there is no such word. */
    int value(int i, TimeRole role) {
        return i < 0 || i >= words.length || words[i] < 0 ? TimeLexicon.NO_VALUE : lexicon.value(words[i], role);
    }

    /** How many digits a token has; 0 for a word. */
    int digits(int i) {
        return i >= 0 && i < words.length && words[i] == NUMBER ? tokens.end(i) - tokens.start(i) : 0;
    }

    /** The number that a token of digits writes; -1 for a word and for what is too long to be part of a time. */
    int number(int i) {
        int digits = digits(i);
        if (digits == 0 || digits > MOST_DIGITS) {
            return -1;
        }
        int value = 0;
        for (int at = tokens.start(i); at < tokens.end(i); at++) {
            value = value * 10 + text.charAt(at) - '0';
        }
        return value;
    }

    /** Whether a joined و or ف goes before the word. */
    boolean conjoined(int i) {
        if (i < 0 || i >= words.length || taken[i] == 0 && words[i] != NUMBER_WORD) {
            return false;
        }
        char first = text.charAt(tokens.start(i));
        return first == 'و' || first == 'ف';
    }

    /** Whether a joined preposition goes before the word, one of {@code letters}. */
    boolean joined(int i, String letters) {
        if (i < 0 || i >= words.length || taken[i] == 0) {
            return false;
        }
        int at = tokens.start(i) + (conjoined(i) ? 1 : 0);
        return at < tokens.start(i) + taken[i] && letters.indexOf(text.charAt(at)) >= 0;
    }

    /** Where a token begins in the normalised text, joined letters before it left out. */
    int start(int i) {
        int start = tokens.start(i) + taken[i];
        boolean article = taken[i] > 0 && text.charAt(start - 1) == 'ل' && taken[i] > 1 && joined(i, "ل");
        return article ? start - 2 < tokens.start(i) ? tokens.start(i) : start - 2 : start;
    }

    int end(int i) {
        return tokens.end(i);
    }

    /** Whether only spaces stand between a token and the next one. */
    boolean touches(int i) {
        return mark(i) == ' ';
    }

    /**
     * What stands between a token and the next one: a space where nothing else does, the mark where one does, besides
     * spaces; 0 for several marks and behind the last token.
     */
    char mark(int i) {
        if (i < 0 || i + 1 >= words.length) {
            return 0;
        }
        char mark = ' ';
        for (int at = tokens.end(i); at < tokens.start(i + 1); at++) {
            char c = text.charAt(at);
            if (c != ' ') {
                if (mark != ' ') {
                    return 0;
                }
                mark = c;
            }
        }
        return mark;
    }

    /** Whether a token stands directly before the next one, without even a space. */
    boolean glued(int i) {
        return i >= 0 && i + 1 < words.length && tokens.end(i) == tokens.start(i + 1);
    }

    /** Whether a mark stands directly behind a token, and the next token directly behind the mark. */
    boolean gluedBy(int i, char mark) {
        return i >= 0
                && i + 1 < words.length
                && tokens.start(i + 1) == tokens.end(i) + 1
                && text.charAt(tokens.end(i)) == mark;
    }

    /** The character before a token; a space at the beginning of the text. */
    char before(int i) {
        return tokens.start(i) == 0 ? ' ' : text.charAt(tokens.start(i) - 1);
    }

    /** The character behind a token; a space at the end of the text. */
    char behind(int i) {
        return i >= words.length || tokens.end(i) == text.length() ? ' ' : text.charAt(tokens.end(i));
    }

    /** Whether a token is this word, as it stands there. */
    boolean reads(int i, String word) {
        return i >= 0
                && i < words.length
                && tokens.end(i) - tokens.start(i) == word.length()
                && text.startsWith(word, tokens.start(i));
    }

    boolean begins(int i, String letters) {
        return i >= 0 && i < words.length && text.startsWith(letters, tokens.start(i));
    }

    boolean ends(int i, String letters) {
        return i >= 0 && i < words.length && text.startsWith(letters, tokens.end(i) - letters.length());
    }

    int length(int i) {
        return i >= 0 && i < words.length ? tokens.end(i) - tokens.start(i) : 0;
    }

    /** Whether a token, as it stands there or without a joined و, is one of these words. */
    boolean among(int i, Vocabulary these) {
        if (i < 0 || i >= words.length) {
            return false;
        }
        int start = tokens.start(i);
        int end = tokens.end(i);
        return these.find("", text, start, end) != Vocabulary.UNKNOWN
                || end - start > 3
                        && text.charAt(start) == 'و'
                        && these.find("", text, start + 1, end) != Vocabulary.UNKNOWN;
    }

    /** Whether a token is this word, joined letters before it left aside. */
    boolean readsBehindClitics(int i, String word) {
        int length = length(i);
        return length >= word.length()
                && length <= word.length() + taken[i]
                && text.startsWith(word, tokens.end(i) - word.length());
    }

    boolean endsIn(int i, char letter) {
        return i >= 0 && i < words.length && text.charAt(tokens.end(i) - 1) == letter;
    }

    /** Whether a word that is none of time stands directly behind a token. */
    boolean followedByNoun(int i) {
        return touches(i) && words[i + 1] == Vocabulary.UNKNOWN;
    }
}
