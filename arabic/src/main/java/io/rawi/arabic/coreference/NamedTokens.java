package io.rawi.arabic.coreference;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.token.TokenisedText;
import java.util.Arrays;
import java.util.List;

/** Which words of a text belong to which mention. */
final class NamedTokens {

    static final int NONE = -1;

    private final TokenisedText words;
    private final int[] first;
    private final int[] last;
    private final int[] owner;

    NamedTokens(TokenisedText words, List<EntityMention> mentions) {
        this.words = words;
        first = new int[mentions.size()];
        last = new int[mentions.size()];
        owner = new int[words.tokens().count()];
        Arrays.fill(owner, NONE);
        int from = 0;
        for (int m = 0; m < first.length; m++) {
            int token = Math.min(ending(from, mentions.get(m).span().start()), owner.length - 1);
            first[m] = token;
            int end = mentions.get(m).span().end();
            while (token + 1 < owner.length && start(token + 1) < end) {
                owner[token++] = m;
            }
            owner[token] = m;
            last[m] = token;
            from = token;
        }
    }

    /** The first word of a mention. */
    int first(int mention) {
        return first[mention];
    }

    /** The last word of a mention. */
    int last(int mention) {
        return last[mention];
    }

    /** The mention that a word belongs to, or {@link #NONE}. */
    int owner(int token) {
        return owner[token];
    }

    private int start(int token) {
        return words.normalised().original(words.tokens().start(token)).start();
    }

    /** The first word that ends behind an offset of the original. */
    private int ending(int from, int offset) {
        int low = from;
        int high = owner.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            int end = words.original(middle, middle).end();
            if (end > offset) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
