package io.rawi.arabic.charset;

/**
 * How well bytes fit UTF-8 (Unicode, table 3-7), counted in one pass.
 *
 * @param sequences well-formed sequences of two bytes and more
 * @param malformed stretches that are none
 * @param nuls zero bytes
 */
record Utf8Census(int sequences, int malformed, int nuls) {

    static Utf8Census of(byte[] bytes) {
        int sequences = 0;
        int malformed = 0;
        int nuls = 0;
        int i = 0;
        while (i < bytes.length) {
            int lead = bytes[i];
            if (lead >= 0) {
                if (lead == 0) {
                    nuls++;
                }
                i++;
            } else {
                int length = length(bytes, i);
                if (length > 0) {
                    sequences++;
                    i += length;
                } else {
                    malformed++;
                    i++;
                    while (i < bytes.length && (bytes[i] & 0xC0) == 0x80) {
                        i++;
                    }
                }
            }
        }
        return new Utf8Census(sequences, malformed, nuls);
    }

    boolean ascii() {
        return sequences == 0 && malformed == 0;
    }

    boolean wellFormed() {
        return malformed == 0;
    }

    /** Bytes of another charset hardly ever form sequences by chance: where most fit, the rest is damage. */
    boolean damaged() {
        return malformed > 0 && sequences >= 3L * malformed;
    }

    /** How many bytes the sequence of several bytes has that begins here; 0 where none does. */
    static int length(byte[] bytes, int at) {
        int lead = bytes[at] & 0xFF;
        int left = bytes.length - at;
        if (lead >= 0xC2 && lead <= 0xDF) {
            return left >= 2 && continues(bytes[at + 1]) ? 2 : 0;
        }
        if (lead >= 0xE0 && lead <= 0xEF && left >= 3 && continues(bytes[at + 1]) && continues(bytes[at + 2])) {
            int second = bytes[at + 1] & 0xFF;
            boolean overlong = lead == 0xE0 && second < 0xA0;
            boolean surrogate = lead == 0xED && second > 0x9F;
            return overlong || surrogate ? 0 : 3;
        }
        if (lead >= 0xF0 && lead <= 0xF4 && left >= 4 && continues(bytes[at + 1])) {
            int second = bytes[at + 1] & 0xFF;
            boolean outside = lead == 0xF0 && second < 0x90 || lead == 0xF4 && second > 0x8F;
            return !outside && continues(bytes[at + 2]) && continues(bytes[at + 3]) ? 4 : 0;
        }
        return 0;
    }

    private static boolean continues(byte b) {
        return (b & 0xC0) == 0x80;
    }
}
