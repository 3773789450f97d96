package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Gap;
import io.rawi.arabic.tagger.Tags;
import io.rawi.arabic.tagger.WordFeatures;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Makes training sentences of tagged texts, by the engine's own cutting into words and sentences. */
final class Examples {

    private final FeatureIndex index;

    Examples(FeatureIndex index) {
        this.index = index;
    }

    List<TrainingSentence> of(TaggedText tagged) {
        TokenisedText words = TokenisedText.of(tagged.text());
        return of(words, new Alignment(tagged, words).toTokens(), tagged.weight());
    }

    private List<TrainingSentence> of(TokenisedText words, int[] tags, float weight) {
        List<TrainingSentence> sentences = new ArrayList<>();
        int count = words.tokens().count();
        int start = 0;
        int[] gaps = new int[count + 1];
        for (int token = 0; token < count; token++) {
            gaps[token] = Gap.before(words, token).ordinal();
        }
        gaps[count] = Gap.BREAK.ordinal();
        for (int token = 1; token <= count; token++) {
            if (gaps[token] == Gap.BREAK.ordinal()) {
                sentences.add(sentence(words, start, token, gaps, tags, weight));
                start = token;
            }
        }
        return sentences;
    }

    private TrainingSentence sentence(TokenisedText words, int start, int end, int[] gaps, int[] tags, float weight) {
        int[][] features = new int[end - start][];
        String[] texts = new String[end - start];
        for (int i = 0; i < texts.length; i++) {
            texts[i] = words.tokens().text(start + i);
        }
        for (int i = 0; i < texts.length; i++) {
            int[] all = new int[256];
            int count = 0;
            for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
                int at = i + offset;
                int[] more = at < 0 || at >= texts.length ? index.beyond(offset) : index.of(texts[at], offset);
                System.arraycopy(more, 0, all, count, more.length);
                count += more.length;
            }
            all[count++] = index.before(Gap.of(gaps[start + i]));
            all[count++] = index.behind(Gap.of(gaps[start + i + 1]));
            features[i] = Arrays.copyOf(all, count);
        }
        int[] here = Arrays.copyOfRange(tags, start, end);
        for (int i = 0; i < here.length; i++) {
            here[i] = i == 0 && Tags.isFurther(here[i]) ? here[i] - 1 : here[i];
        }
        return new TrainingSentence(features, Arrays.copyOfRange(gaps, start, end), here, weight);
    }
}
