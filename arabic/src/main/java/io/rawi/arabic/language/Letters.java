package io.rawi.arabic.language;

/**
 * Letters of the Arabic script that not every language has. After the Unicode CLDR exemplar characters of {@code ar},
 * {@code fa}, {@code ur} and {@code ckb}. Letters that speak for the same languages are of one kind, so that a line's are
 * counted first and weighed once.
 */
final class Letters {

    /** How many kinds there are; kind 0 is of every language. */
    static final int KINDS = 7;

    private Letters() {}

    static int kind(char c) {
        return switch (c) {
            case 'ة' -> 1;
            case 'أ', 'إ', 'ى', 'ك', 'ي', 'ً' -> 2;
            case 'ە', 'ۆ', 'ێ', 'ڕ', 'ڵ', 'ڤ' -> 3;
            case 'ٹ', 'ڈ', 'ڑ', 'ں', 'ے', 'ہ', 'ۓ', 'ۂ' -> 4;
            case 'پ', 'چ', 'ژ', 'گ' -> 5;
            case 'ک', 'ی' -> 6;
            default -> 0;
        };
    }

    /** @param counts how many letters of each kind a line has */
    static void weigh(int[] counts, Evidence evidence) {
        evidence.add(Language.ARABIC, 4 * counts[1] + counts[2]);
        evidence.add(Language.SORANI, 5 * counts[3] + counts[5] + counts[6]);
        evidence.add(Language.URDU, 5 * counts[4] + counts[5] + counts[6]);
        evidence.add(Language.PERSIAN, 3 * counts[5] + counts[6]);
    }
}
