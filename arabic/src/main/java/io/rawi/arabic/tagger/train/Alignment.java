package io.rawi.arabic.tagger.train;

import io.rawi.arabic.Span;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.token.TokenisedText;
import java.util.Arrays;

/** Which tokens of the engine a word of a tagged file is made of; carries tags from one to the other. */
public final class Alignment {

    private static final int NONE = -1;

    private final TaggedText tagged;
    private final int[] wordOf;

    public Alignment(TaggedText tagged, TokenisedText words) {
        this.tagged = tagged;
        this.wordOf = new int[words.tokens().count()];
        int word = 0;
        for (int token = 0; token < wordOf.length; token++) {
            Span span = words.original(token, token);
            while (word < tagged.words().size() && tagged.words().get(word).end() <= span.start()) {
                word++;
            }
            wordOf[token] = word < tagged.words().size() ? word : NONE;
        }
    }

    /** The tags of the engine's tokens: of a word of several tokens the first one begins the name. */
    public int[] toTokens() {
        int[] tags = new int[wordOf.length];
        for (int token = 0; token < tags.length; token++) {
            if (wordOf[token] != NONE) {
                int tag = tagged.tags()[wordOf[token]];
                boolean again = token > 0 && wordOf[token] == wordOf[token - 1];
                tags[token] = Tags.isFirst(tag) && again ? tag + 1 : tag;
                if (Tags.isFurther(tags[token]) && (token == 0 || !Tags.mayFollow(tags[token - 1], tags[token]))) {
                    tags[token]--;
                }
            }
        }
        return tags;
    }

    /** The tags of the file's words made of those of the engine's tokens. */
    public int[] toWords(byte[] tokenTags) {
        int[] tags = new int[tagged.words().size()];
        boolean[] seen = new boolean[tags.length];
        for (int token = 0; token < tokenTags.length; token++) {
            int word = wordOf[token];
            if (word != NONE && (!seen[word] || tags[word] == Tags.OUTSIDE || Tags.isFirst(tokenTags[token]))) {
                tags[word] = tokenTags[token];
                seen[word] = true;
            }
        }
        bridge(tags, seen);
        return tags;
    }

    /** A mark that is a word of the file stands inside a name where the name goes on behind it. */
    private static void bridge(int[] tags, boolean[] seen) {
        for (int word = 1; word + 1 < tags.length; word++) {
            if (!seen[word] && Tags.isFurther(tags[word + 1]) && tags[word - 1] != Tags.OUTSIDE) {
                tags[word] = tags[word + 1];
            }
        }
    }

    @Override
    public String toString() {
        return Arrays.toString(wordOf);
    }
}
