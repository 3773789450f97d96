package io.rawi.enrich.fingerprint;

import io.rawi.arabic.token.Tokens;
import java.util.OptionalInt;

/**
 * A word of normalised text as one 32-bit number: which joined particles it begins with (upper four bits) and a hash of
 * the rest, its stem (lower 28). Two words have one number where they are the same word, but for one pair of stems in
 * 270 million; the particles can be put aside with {@link #stem}. A number is its value, so that it can be told again; the
 * highest of its bits marks one with a fraction ({@link #fraction}).
 *
 * <p>The stem is no linguistic one: letters that may be a particle are taken off wherever three letters are left.
 */
public final class WordCode {

    private static final int STEM_BITS = 28;
    private static final int STEM = (1 << STEM_BITS) - 1;
    private static final int NUMBER = 15;
    private static final int FRACTION = 1 << STEM_BITS - 1;
    private static final int HUNDREDTHS = 1 << STEM_BITS - 2;
    private static final int WHOLE = FRACTION - 1;
    private static final int MOST_IN_FRACTION = HUNDREDTHS - 1;
    private static final int TEN = 10;
    private static final int HUNDRED = 100;
    private static final int SHORTEST_STEM = 3;

    /** Longest first, so that the article behind a particle goes with it. At most fourteen: 15 marks numbers. */
    private static final String[] PARTICLES = {"وال", "بال", "كال", "فال", "لل", "ال", "و", "ف", "ب", "ل", "ك"};

    private WordCode() {}

    /** The number of the word {@code start..end} of a text in normalised spelling. */
    public static int of(CharSequence text, int start, int end) {
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            return NUMBER << STEM_BITS | value(text, start, end);
        }
        int particle = particle(text, start, end);
        int from = particle == 0 ? start : start + PARTICLES[particle - 1].length();
        return particle << STEM_BITS | hash(text, from, end);
    }

    /** The number of a token: what {@link #of(CharSequence, int, int)} tells, from the hash that the token has already. */
    public static int of(Tokens tokens, int token) {
        int start = tokens.start(token);
        int end = tokens.end(token);
        String text = tokens.text();
        char first = text.charAt(start);
        if (first >= '0' && first <= '9') {
            return NUMBER << STEM_BITS | value(text, start, end);
        }
        int particle = particle(text, start, end);
        int hash = tokens.hash(token);
        if (particle != 0) {
            String letters = PARTICLES[particle - 1];
            // The hash is a sum in powers of 31: what the particle added to it is taken away.
            hash -= letters.hashCode() * power(end - start - letters.length());
        }
        return particle << STEM_BITS | finished(hash);
    }

    public static int of(String word) {
        return of(word, 0, word.length());
    }

    /** The word without its particles; different from every number with digits. */
    public static int stem(int code) {
        return isNumber(code) ? code : code & STEM;
    }

    /** The stem of a word that is spelled out. */
    public static int stem(String word) {
        return stem(of(word));
    }

    public static boolean isNumber(int code) {
        return code >>> STEM_BITS == NUMBER;
    }

    /**
     * The value of a whole number below 134 million; of a greater one, and of one with a fraction, something that is the
     * same for the same digits.
     */
    public static int value(int code) {
        return code & STEM;
    }

    /** The code of a whole number. */
    static int whole(long value) {
        return NUMBER << STEM_BITS | (value <= WHOLE ? (int) value : hash(Long.toString(value)) & WHOLE);
    }

    /**
     * The code of a number with a fraction of one or two digits, 51.31 as 5131 hundredths; that of the same number with
     * fewer digits where the last ones are 0. Empty where it is too great to be told again.
     *
     * @param digits how many stand behind the point
     */
    static OptionalInt fraction(long value, int digits) {
        if (value % TEN == 0) {
            return digits == 1 ? OptionalInt.of(whole(value / TEN)) : fraction(value / TEN, digits - 1);
        }
        return value > MOST_IN_FRACTION
                ? OptionalInt.empty()
                : OptionalInt.of(NUMBER << STEM_BITS | FRACTION | (digits == 1 ? 0 : HUNDREDTHS) | (int) value);
    }

    public static boolean isFraction(int code) {
        return isNumber(code) && (code & FRACTION) != 0;
    }

    /** A number as it is written, with a point before its fraction. */
    public static String figure(int code) {
        int value = value(code);
        if (!isFraction(code)) {
            return Integer.toString(value);
        }
        int digits = value & MOST_IN_FRACTION;
        boolean hundredths = (value & HUNDREDTHS) != 0;
        int unit = hundredths ? HUNDRED : TEN;
        String rest = Integer.toString(digits % unit);
        return digits / unit + "." + (hundredths && rest.length() == 1 ? "0" : "") + rest;
    }

    private static int particle(CharSequence text, int start, int end) {
        if (end - start <= SHORTEST_STEM || !beginsParticle(text.charAt(start))) {
            return 0;
        }
        for (int i = 0; i < PARTICLES.length; i++) {
            if (begins(text, start, end, PARTICLES[i])) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean beginsParticle(char c) {
        return switch (c) {
            case 'و', 'ب', 'ك', 'ف', 'ل', 'ا' -> true;
            default -> false;
        };
    }

    private static boolean begins(CharSequence text, int start, int end, String particle) {
        if (end - start - particle.length() < SHORTEST_STEM) {
            return false;
        }
        for (int i = 0; i < particle.length(); i++) {
            if (text.charAt(start + i) != particle.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static int value(CharSequence text, int start, int end) {
        long value = 0;
        for (int i = start; i < end; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
            if (value > WHOLE) {
                return hash(text, start, end) & WHOLE;
            }
        }
        return (int) value;
    }

    private static int hash(String text) {
        return hash(text, 0, text.length());
    }

    private static int hash(CharSequence text, int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = 31 * hash + text.charAt(i);
        }
        return finished(hash);
    }

    /** 31 to the power of so much, as far as 32 bits hold it. */
    private static int power(int exponent) {
        int power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 31;
        }
        return power;
    }

    /** The finaliser of MurmurHash3, so that every letter moves the upper bits that are kept. */
    private static int finished(int sum) {
        int hash = sum;
        hash ^= hash >>> 16;
        hash *= 0x85ebca6b;
        hash ^= hash >>> 13;
        hash *= 0xc2b2ae35;
        hash ^= hash >>> 16;
        return hash >>> Integer.SIZE - STEM_BITS;
    }
}
