package io.rawi.arabic.normalise;

import java.util.Arrays;

/**
 * One pass over a text: folds character by character and applies the rules that look at neighbours. Offsets are of the
 * text that it is given. Used once.
 */
final class FoldingPass {

    /** How far apart two stray semicolons may stand to be a pair of quotation marks. */
    private static final int QUOTED_LENGTH = 80;

    private final String source;
    private final boolean composed;
    private char[] out;
    private int[] starts;
    private int[] ends;
    private int length;
    private int wordStart = -1;
    private boolean quoteOpen;
    private int strayOpening = -1;
    private boolean skipSpaces;
    private boolean needsComposition;
    private boolean contextual;

    FoldingPass(String source) {
        this(source, false);
    }

    private FoldingPass(String source, boolean composed) {
        this.source = source;
        this.composed = composed;
        int room = source.length() + 16;
        out = new char[room];
        starts = new int[room];
        ends = new int[room];
    }

    /** The pass over a text that is in NFKC already: what would still compose stands for itself. */
    static FoldingPass overComposed(String source) {
        return new FoldingPass(source, true).run();
    }

    /** Runs the pass. {@link #needsComposition} tells whether its outcome counts. */
    FoldingPass run() {
        for (int i = 0; i < source.length() && !needsComposition; i++) {
            unit(source.charAt(i), i);
        }
        endWord();
        while (length > 0 && out[length - 1] == ' ') {
            length--;
        }
        return this;
    }

    /** Whether there were combining sequences or supplementary characters, which are to be composed first. */
    boolean needsComposition() {
        return needsComposition;
    }

    /** Whether a rule fired whose outcome may be the neighbour of another one. */
    boolean contextual() {
        return contextual;
    }

    /** Whether the outcome is the text that was given, character for character. */
    boolean unchanged() {
        if (length != source.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (out[i] != source.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    NormalisedText result() {
        return new NormalisedText(new String(out, 0, length), starts, ends);
    }

    private void unit(char unit, int at) {
        char code = CharacterFolds.of(unit);
        if (code >= 0x0620 && code < 0x0700 || code > ' ' && code < 0x0080) {
            skipSpaces = false;
            if (code < 0x80 && !(code >= 'A' && (code <= 'Z' || code >= 'a' && code <= 'z'))) {
                endWord();
            } else if (wordStart < 0) {
                wordStart = length;
            }
            append(code, at, at + 1);
            return;
        }
        switch (code) {
            case CharacterFolds.MARK -> extend(at);
            case CharacterFolds.DROP -> {}
            case CharacterFolds.HAMZA -> hamza(at);
            case CharacterFolds.COMPOSE -> compose(unit, at);
            case CharacterFolds.EXPAND -> expand(unit, at);
            case CharacterFolds.QUOTE -> quote(at);
            case CharacterFolds.APOSTROPHE -> apostrophe(at);
            case CharacterFolds.SEMICOLON -> semicolon(at);
            case ' ' -> space(at);
            default -> plain(code, at);
        }
    }

    private void compose(char unit, int at) {
        if (composed) {
            plain(unit, at);
        } else {
            needsComposition = true;
        }
    }

    private void plain(char code, int at) {
        skipSpaces = false;
        endWord();
        append(code, at, at + 1);
    }

    private void extend(int at) {
        if (length > 0 && ends[length - 1] == at && out[length - 1] != ' ') {
            ends[length - 1] = at + 1;
        }
    }

    /** A hamza or madda apart from its carrier: alef keeps, waw and ya give way, as in the composed letters. */
    private void hamza(int at) {
        if (length > 0 && (out[length - 1] == 'و' || out[length - 1] == 'ي')) {
            out[length - 1] = 'ء';
            ends[length - 1] = at + 1;
        } else {
            extend(at);
        }
    }

    private void expand(char unit, int at) {
        String expansion = CharacterFolds.expansion(unit);
        int from = length;
        contextual = true;
        for (int i = 0; i < expansion.length() && !needsComposition; i++) {
            unit(expansion.charAt(i), at);
        }
        for (int i = from; i < length; i++) {
            starts[i] = at;
            ends[i] = at + 1;
        }
    }

    private void space(int at) {
        endWord();
        if (!skipSpaces && length > 0 && out[length - 1] != ' ') {
            append(' ', at, at + 1);
        }
    }

    /**
     * A quotation mark between two spaces is moved to what it quotes; several in a row are one. Punctuation behind a
     * mark, a bracket before it and a proclitic before it leave open on which side it quotes, as a space does.
     */
    private void quote(int at) {
        endWord();
        if (length > 0 && out[length - 1] == '"') {
            ends[length - 1] = Math.max(ends[length - 1], at + 1);
            contextual = true;
            return;
        }
        boolean spaceBefore = length == 0 || out[length - 1] == ' ';
        char next = nextBesidesQuotes(at + 1);
        boolean spaceAfter = next == ' ';
        boolean freeBefore = spaceBefore || spaceAfter && !quoteOpen && joinsWhatFollows();
        boolean freeAfter = spaceAfter || spaceBefore && quoteOpen && endsClause(next);
        boolean opening = freeBefore == freeAfter ? !quoteOpen : freeBefore;
        if (spaceBefore && freeAfter) {
            contextual = true;
            if (!opening && length > 0) {
                length--;
            }
        }
        quoteOpen = opening;
        skipSpaces = opening;
        append('"', at, at + 1);
    }

    private static boolean endsClause(char code) {
        return code == CharacterFolds.SEMICOLON || code < 0x80 && ".,:!?)]".indexOf(code) >= 0;
    }

    /** Whether what stands before belongs to the word behind: an opening bracket, or a proclitic by itself. */
    private boolean joinsWhatFollows() {
        if (length == 0) {
            return false;
        }
        char last = out[length - 1];
        if (last == '(' || last == '[') {
            return true;
        }
        int start = length - 1;
        boolean preposition = last == 'ب' || last == 'ل' || last == 'ك';
        if (preposition && start > 0 && (out[start - 1] == 'و' || out[start - 1] == 'ف')) {
            start--;
        } else if (!preposition && last != 'و' && last != 'ف') {
            return false;
        }
        return start == 0 || !Character.isLetterOrDigit(out[start - 1]);
    }

    private void apostrophe(int at) {
        if (length > 0 && Character.isLetter(out[length - 1]) && out[length - 1] < 0x250 && latin(nextKept(at + 1))) {
            contextual = true;
            plain('\'', at);
        } else {
            quote(at);
        }
    }

    private static boolean latin(char unit) {
        return unit < 0x250 && Character.isLetter(unit);
    }

    /** What is left of a quotation mark whose reference broke: {@code ;words;}, {@code &quot;}, {@code quot;}. */
    private void semicolon(int at) {
        endWord();
        skipSpaces = false;
        for (FoldingTable.Remnant remnant : FoldingTable.REMNANTS) {
            if (endsWith(remnant.name())) {
                remnant(remnant, at);
                return;
            }
        }
        char next = nextKept(at + 1);
        boolean letterBefore = length > 0 && Character.isLetterOrDigit(out[length - 1]);
        boolean letterAfter = Character.isLetterOrDigit(next);
        if (letterBefore && !letterAfter && strayOpening >= 0 && length - strayOpening <= QUOTED_LENGTH) {
            out[strayOpening] = '"';
            strayOpening = -1;
            contextual = true;
            append('"', at, at + 1);
            return;
        }
        strayOpening = !letterBefore && letterAfter ? length : -1;
        append(';', at, at + 1);
    }

    private boolean endsWith(String name) {
        int from = length - name.length();
        if (from < 0 || from > 0 && Character.isLetterOrDigit(out[from - 1])) {
            return false;
        }
        for (int i = 0; i < name.length(); i++) {
            if (out[from + i] != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void remnant(FoldingTable.Remnant remnant, int at) {
        contextual = true;
        length -= remnant.name().length();
        int start = starts[length];
        if (length > 0 && out[length - 1] == '&') {
            start = starts[--length];
        }
        append(remnant.to(), start, at + 1);
    }

    /** The next code that leaves a trace; a space where the text ends. */
    private char nextKept(int from) {
        for (int i = from; i < source.length(); i++) {
            char code = CharacterFolds.of(source.charAt(i));
            if (code != CharacterFolds.DROP && code != CharacterFolds.MARK) {
                return code;
            }
        }
        return ' ';
    }

    /** As {@link #nextKept}, behind further quotation marks: several in a row are one. */
    private char nextBesidesQuotes(int from) {
        for (int i = from; i < source.length(); i++) {
            char code = CharacterFolds.of(source.charAt(i));
            if (code != CharacterFolds.DROP
                    && code != CharacterFolds.MARK
                    && code != CharacterFolds.QUOTE
                    && code != CharacterFolds.APOSTROPHE) {
                return code;
            }
        }
        return ' ';
    }

    private void endWord() {
        if (wordStart >= 0) {
            int joint = Compounds.joint(out, wordStart, length);
            wordStart = -1;
            if (joint >= 0) {
                insertSpace(joint);
            }
        }
    }

    private void insertSpace(int joint) {
        contextual = true;
        append(' ', 0, 0);
        System.arraycopy(out, joint, out, joint + 1, length - 1 - joint);
        System.arraycopy(starts, joint, starts, joint + 1, length - 1 - joint);
        System.arraycopy(ends, joint, ends, joint + 1, length - 1 - joint);
        out[joint] = ' ';
        starts[joint] = starts[joint + 1];
        ends[joint] = starts[joint + 1];
    }

    private void append(char c, int start, int end) {
        if (length == out.length) {
            int room = length * 2;
            out = Arrays.copyOf(out, room);
            starts = Arrays.copyOf(starts, room);
            ends = Arrays.copyOf(ends, room);
        }
        out[length] = c;
        starts[length] = start;
        ends[length++] = end;
    }
}
