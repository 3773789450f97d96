package io.rawi.arabic.charset;

import java.nio.charset.Charset;

/**
 * How much bytes read like Arabic in a charset of one byte a character. Arabic stands in runs of high bytes, and its
 * letters have their frequencies; reading it in another charset scatters rare letters, symbols and Latin letters over it.
 */
final class ArabicPlausibility {

    private static final int SAMPLE = 8192;

    /** Letters in descending order of frequency in news; together more than nine tenths of all letters. */
    private static final String FREQUENT = "اليمنوتربةعدسفهكقحأجشطصخ";

    private ArabicPlausibility() {}

    /**
     * Score from -1 to 1 of the high bytes: 1 where all of them are frequent Arabic letters next to each other, below 0
     * where they are something else.
     */
    static double of(byte[] body, Charset charset) {
        byte[] high = new byte[256];
        for (int b = 0; b < 256; b++) {
            high[b] = (byte) b;
        }
        String table = new String(high, charset);
        if (table.length() != 256) {
            return -1;
        }
        double[] weights = new double[256];
        for (int b = 128; b < 256; b++) {
            weights[b] = weight(table.charAt(b));
        }
        double sum = 0;
        int count = 0;
        int previous = 0;
        int lam = table.indexOf('ل');
        int alef = table.indexOf('ا');
        int length = Math.min(body.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = body[i] & 0xFF;
            if (b >= 128) {
                count++;
                boolean alone = previous < 128 && (i + 1 >= length || (body[i + 1] & 0xFF) < 128);
                // The article is the most frequent pair of letters in any Arabic text.
                sum += alone ? Math.min(weights[b], 0.2) : b == lam && previous == alef ? 1 : weights[b];
            }
            previous = b;
        }
        return count == 0 ? -1 : sum / count;
    }

    private static double weight(char c) {
        int rank = FREQUENT.indexOf(c);
        if (rank >= 0) {
            return rank < 12 ? 0.9 : 0.6;
        }
        if (c >= '\u0621' && c <= '\u064A' && c != '\u0640') {
            return 0.3;
        }
        if (c == '،'
                || c == '؛'
                || c == '؟'
                || c == '«'
                || c == '»'
                || c == '\u00A0'
                || c >= '\u064B' && c <= '\u0652') {
            return 0.3;
        }
        if (c == 'پ' || c == 'چ' || c == 'ژ' || c == 'گ' || c == 'ک' || c >= '\u2013' && c <= '\u2026') {
            return 0.2;
        }
        return -1;
    }
}
