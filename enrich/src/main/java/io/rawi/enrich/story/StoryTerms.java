package io.rawi.enrich.story;

import io.rawi.arabic.normalise.NormalisedText;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads off a text the terms that tell its story: those of the headline and of the first hundred words, where news says
 * what happened. Every term once, in rising order, five bytes each: its number, big-endian, then a byte that says how heavy
 * its places are (three for the headline, two for each of the first thirty words, one for each other, at most 15) and
 * where it stands.
 */
public final class StoryTerms {

    /** How many words of the body are read. */
    static final int WORDS = 100;

    static final int EARLY = 60;
    static final int FIRST = 30;

    static final int BYTES = Integer.BYTES + 1;
    static final int PLACES = 0x0F;
    static final int IN_HEADLINE = 0x10;
    /** In the headline or among the first sixty words. */
    static final int IN_LEAD = 0x20;

    static final int NUMBER = 0x40;

    private static final int FLAGS = IN_HEADLINE | IN_LEAD | NUMBER;
    private static final int HEADLINE_WEIGHT = 3;

    private StoryTerms() {}

    /** The terms of a text whose body begins at an offset of the original. */
    public static ByteBuffer of(NormalisedText text, int bodyStart) {
        String normalised = text.text();
        long[] found = new long[64];
        int count = 0;
        int words = 0;
        int at = 0;
        while (at < normalised.length() && words < WORDS) {
            int kind = kind(normalised.charAt(at));
            int start = at++;
            if (kind == OTHER) {
                continue;
            }
            while (at < normalised.length() && kind(normalised.charAt(at)) == kind) {
                at++;
            }
            boolean headline = text.original(start).start() < bodyStart;
            int weight = headline ? HEADLINE_WEIGHT : words < FIRST ? 2 : 1;
            int flags = headline ? IN_HEADLINE | IN_LEAD : words < EARLY ? IN_LEAD : 0;
            words += headline ? 0 : 1;
            if (count == found.length) {
                found = Arrays.copyOf(found, count * 2);
            }
            int term = TermCode.of(normalised, start, at);
            found[count++] = (long) term << 32 | (kind == DIGIT ? flags | NUMBER : flags) << 8 | weight;
        }
        return encode(found, count);
    }

    /** Those of the encoded terms that stand in the headline. */
    static List<Integer> ofHeadline(ByteBuffer encoded) {
        ByteBuffer bytes = encoded.duplicate();
        List<Integer> terms = new ArrayList<>();
        while (bytes.remaining() >= BYTES) {
            int term = bytes.getInt();
            if ((bytes.get() & IN_HEADLINE) != 0) {
                terms.add(term);
            }
        }
        return terms;
    }

    private static ByteBuffer encode(long[] found, int count) {
        Arrays.sort(found, 0, count);
        ByteBuffer bytes = ByteBuffer.allocate(count * BYTES);
        for (int i = 0; i < count; ) {
            int term = (int) (found[i] >> 32);
            int weight = 0;
            int flags = 0;
            for (; i < count && (int) (found[i] >> 32) == term; i++) {
                weight += (int) found[i] & 0xFF;
                flags |= (int) found[i] >> 8 & FLAGS;
            }
            bytes.putInt(term).put((byte) (flags | Math.min(weight, PLACES)));
        }
        return bytes.flip();
    }

    private static final int OTHER = 0;
    private static final int LETTER = 1;
    private static final int DIGIT = 2;

    private static int kind(char c) {
        if (c >= 0x0620 && c < 0x064B) {
            return LETTER;
        }
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        return c > ' ' && Character.isLetter(c) ? LETTER : OTHER;
    }
}
