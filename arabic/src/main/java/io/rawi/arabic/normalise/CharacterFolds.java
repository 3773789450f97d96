package io.rawi.arabic.normalise;

import com.ibm.icu.text.Normalizer2;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/** {@link FoldingTable} and NFKC, compiled to one array: what becomes of each UTF-16 code unit. */
final class CharacterFolds {

    // Codes in the array for what is not one character. They are noncharacters, which no fold yields and which are
    // dropped.
    static final char DROP = '\uFFFE';
    static final char MARK = '\uFFFF';
    static final char EXPAND = '\uFDD0';
    static final char COMPOSE = '\uFDD1';
    static final char QUOTE = '\uFDD2';
    static final char APOSTROPHE = '\uFDD3';
    static final char HAMZA = '\uFDD4';
    static final char SEMICOLON = '\uFDD5';

    static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    // Ideographs and private use, half of all units, are inert: no need to ask.
    private static final int FIRST_IDEOGRAPH = 0x3400;
    private static final int LAST_IDEOGRAPH = 0x9FFF;

    private static final int UNITS = 0x10000;
    private static final char[] CODES = new char[UNITS];
    private static final Map<Character, String> EXPANSIONS = new HashMap<>();

    static {
        char[] direct = new char[UNITS];
        fillDirect(direct);
        for (int unit = 0; unit < UNITS; unit++) {
            CODES[unit] = direct[unit] != 0 ? direct[unit] : composed((char) unit, direct);
        }
        CODES[0] = DROP;
    }

    private CharacterFolds() {}

    /** What becomes of a code unit: a character, or one of the codes above. */
    static char of(char unit) {
        return CODES[unit];
    }

    /** The characters that a unit with code {@link #EXPAND} becomes; they are still to be folded themselves. */
    static String expansion(char unit) {
        return EXPANSIONS.get(unit);
    }

    private static void fillDirect(char[] direct) {
        FoldingTable.CONTROLS.forEach(range -> Arrays.fill(direct, range.first(), range.last() + 1, DROP));
        FoldingTable.MARKS.forEach(range -> Arrays.fill(direct, range.first(), range.last() + 1, MARK));
        FoldingTable.LETTERS.forEach(fold -> fold.from().chars().forEach(c -> direct[c] = fold.to()));
        FoldingTable.PUNCTUATION.forEach(fold -> fold.from().chars().forEach(c -> direct[c] = fold.to()));
        FoldingTable.QUOTES.chars().forEach(c -> direct[c] = QUOTE);
        FoldingTable.APOSTROPHES.chars().forEach(c -> direct[c] = APOSTROPHE);
        for (int digit = 0; digit < 10; digit++) {
            direct[0x0660 + digit] = (char) ('0' + digit);
            direct[0x06F0 + digit] = (char) ('0' + digit);
        }
        Arrays.fill(direct, 0x0653, 0x0656, HAMZA);
        direct[';'] = SEMICOLON;
        direct['؛'] = SEMICOLON;
        for (int unit = 0; unit < UNITS; unit++) {
            if (direct[unit] == 0 && (Character.isWhitespace(unit) || Character.isSpaceChar(unit))) {
                direct[unit] = ' ';
            }
        }
    }

    /** The code of a unit that the table does not list: its NFKC form, folded where that is one character. */
    private static char composed(char unit, char[] direct) {
        if (unit >= FIRST_IDEOGRAPH && unit <= LAST_IDEOGRAPH || unit >= 0xE000 && unit <= 0xF8FF) {
            return unit;
        }
        if (Character.isSurrogate(unit) || !NFKC.hasBoundaryBefore(unit)) {
            return COMPOSE;
        }
        String form = NFKC.getDecomposition(unit) == null ? null : NFKC.normalize(String.valueOf(unit));
        if (form == null || form.length() == 1 && form.charAt(0) == unit) {
            return unit;
        }
        if (form.length() == 1 && !Character.isSurrogate(form.charAt(0))) {
            char only = form.charAt(0);
            return direct[only] != 0 ? direct[only] : only;
        }
        EXPANSIONS.put(unit, form);
        return EXPAND;
    }
}
