package io.rawi.enrich.fingerprint;

import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.token.Tokens;
import io.rawi.schema.TextPrint;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Makes the print of a text that {@link TextPrint} describes. */
public final class TextPrints {

    /** Words kept of one text: far more than a report has, and little enough for a record. */
    public static final int MOST_WORDS = 8_192;

    /** Rare words spelled out; enough to tell people what differs. */
    static final int MOST_TELLING = 24;

    private final WordRarity rarity;

    public TextPrints(WordRarity rarity) {
        this.rarity = rarity;
    }

    /**
     * The print of a text.
     *
     * @param tokens the words of the text
     * @param bodyStart where in the original, not in the normalised text, the body begins
     */
    public TextPrint print(NormalisedText text, Tokens tokens, int bodyStart) {
        int count = Math.min(tokens.count(), MOST_WORDS);
        int titleTokens = Math.min(count, titleWords(text, tokens, bodyStart));
        ByteBuffer words = ByteBuffer.allocate(count * Integer.BYTES);
        int[] tokenOf = new int[count];
        int title = 0;
        for (int token = 0; token < count; ) {
            int code = WordCode.of(tokens, token);
            tokenOf[words.position() / Integer.BYTES] = token;
            title += token < titleTokens ? 1 : 0;
            Numerals.Numeral numeral = WordCode.isNumber(code) ? Numerals.at(tokens, token, count) : Numerals.NONE;
            words.putInt(numeral.tokens() > 1 ? numeral.code() : code);
            token += Math.max(1, numeral.tokens());
        }
        words.flip();
        List<Integer> telling = new ArrayList<>();
        // Apart from the loop above: the table is asked for many words at a time.
        for (int i = 0; i < words.limit() / Integer.BYTES; i++) {
            if (rarity.isRare(WordCode.stem(words.getInt(i * Integer.BYTES)))) {
                telling.add(tokenOf[i]);
            }
        }
        return new TextPrint(words.slice(), title, spelled(tokens, telling));
    }

    /**
     * How many words stand before the body.
     *
     * @param bodyStart where in the original, not in the normalised text, the body begins
     */
    public static int titleWords(NormalisedText text, Tokens tokens, int bodyStart) {
        int title = 0;
        while (title < tokens.count() && text.original(tokens.start(title)).start() < bodyStart) {
            title++;
        }
        return title;
    }

    /** The rarest of them, in order of the text. */
    private List<String> spelled(Tokens tokens, List<Integer> telling) {
        Set<Integer> known = new HashSet<>();
        List<String> spelled = new ArrayList<>();
        for (int token : telling) {
            if (spelled.size() < MOST_TELLING && known.add(WordCode.stem(WordCode.of(tokens, token)))) {
                spelled.add(tokens.text(token));
            }
        }
        return spelled;
    }

    /** The words of a print as numbers. */
    public static int[] words(TextPrint print) {
        ByteBuffer bytes = print.getWords().duplicate();
        int[] words = new int[bytes.remaining() / Integer.BYTES];
        for (int i = 0; i < words.length; i++) {
            words[i] = bytes.getInt();
        }
        return words;
    }

    /** The distinct ones of some numbers, in order. */
    public static int[] distinct(int[] numbers) {
        int[] sorted = numbers.clone();
        Arrays.sort(sorted);
        int count = 0;
        for (int i = 0; i < sorted.length; i++) {
            if (i == 0 || sorted[i] != sorted[i - 1]) {
                sorted[count++] = sorted[i];
            }
        }
        return Arrays.copyOf(sorted, count);
    }
}
