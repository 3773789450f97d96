package io.rawi.arabic.token;

import io.rawi.arabic.Span;
import java.util.Arrays;

/**
 * The words of a normalised text: stretches of letters, and stretches of digits. Letters and digits that touch are two
 * tokens. Offsets count UTF-16 code units of the normalised text.
 */
public final class Tokens {

    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] hashes;

    private Tokens(String text, int[] starts, int[] ends, int[] hashes) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.hashes = hashes;
    }

    /** The tokens of a text in normalised spelling. */
    public static Tokens of(String normalised) {
        int[] starts = new int[normalised.length() / 4 + 8];
        int[] ends = new int[starts.length];
        int[] hashes = new int[starts.length];
        int count = 0;
        int kind = OTHER;
        int hash = 0;
        for (int i = 0; i < normalised.length(); i++) {
            char c = normalised.charAt(i);
            int here = kind(c, kind);
            if (here != kind) {
                if (kind != OTHER) {
                    hashes[count] = hash;
                    ends[count++] = i;
                }
                if (here != OTHER) {
                    if (count == starts.length) {
                        starts = Arrays.copyOf(starts, count * 2);
                        ends = Arrays.copyOf(ends, count * 2);
                        hashes = Arrays.copyOf(hashes, count * 2);
                    }
                    starts[count] = i;
                    hash = 0;
                }
                kind = here;
            }
            hash = 31 * hash + c;
        }
        if (kind != OTHER) {
            hashes[count] = hash;
            ends[count++] = normalised.length();
        }
        return new Tokens(
                normalised, Arrays.copyOf(starts, count), Arrays.copyOf(ends, count), Arrays.copyOf(hashes, count));
    }

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;

    private static int kind(char c, int before) {
        if (c >= 0x0620 && c < 0x064B || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z') {
            return LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        if (c < 0x80) {
            return OTHER;
        }
        if (Character.isLetter(c)) {
            return LETTER;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? before : OTHER;
    }

    public int count() {
        return starts.length;
    }

    public int start(int token) {
        return starts[token];
    }

    public int end(int token) {
        return ends[token];
    }

    public Span span(int token) {
        return new Span(starts[token], ends[token]);
    }

    public String text(int token) {
        return text.substring(starts[token], ends[token]);
    }

    /** The hash of a token: the {@link String#hashCode()} that its text would have. */
    public int hash(int token) {
        return hashes[token];
    }

    /** The whole text that the tokens are of. */
    public String text() {
        return text;
    }

    /** Whether nothing but one space or hyphen, or nothing at all, stands between a token and the next one. */
    public boolean touchesNext(int token) {
        if (token + 1 >= starts.length) {
            return false;
        }
        int gap = starts[token + 1] - ends[token];
        return gap == 0 || gap == 1 && (text.charAt(ends[token]) == ' ' || text.charAt(ends[token]) == '-');
    }
}
