package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Gap;
import io.rawi.arabic.tagger.ListedWords;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.PlaceFeatures;
import io.rawi.arabic.tagger.TaggerModel;
import io.rawi.arabic.tagger.WordFeatures;
import io.rawi.arabic.tagger.WordLexicon;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a tagger of names: what raw text tells about words; a first tagger by the tagged texts; how words are used in
 * the raw text in the eyes of that; and the tagger by all of it. The same input gives the same model, bit for bit.
 */
public final class EntityTraining {

    /** So many trainings, each with other views of words and another order of sentences, make one model by their mean. */
    private static final int SEEDS = 20;

    /** The first tagger only counts; half as many will do. */
    private static final int FIRST = 2;

    private final ListedWords listed;
    private final Consumer<String> progress;

    /**
     * @param listed words that lists of names hold
     * @param progress takes a line about each step
     */
    public EntityTraining(ListedWords listed, Consumer<String> progress) {
        this.listed = listed;
        this.progress = progress;
    }

    /** Learns from raw texts which words are alike; the slow step. */
    public WordLexicon words(List<String> raw) {
        return new LexiconTraining(progress).learn(raw);
    }

    /**
     * Trains.
     *
     * @param version names the model
     * @param words what {@link #words} learned from the raw texts
     * @param raw texts without tags
     * @param tagged texts with them
     */
    public TaggerModel train(String version, WordLexicon words, List<String> raw, List<TaggedText> tagged) {
        NameTagger first = new NameTagger(train(version, words, tagged, FIRST, TrainingOptions.counting()));
        NameUsage usage = new NameUsage(words);
        for (String text : raw) {
            usage.add(TokenisedText.of(text), first);
        }
        progress.accept("raw text read by a first tagger");
        return train(version, usage.extended(), tagged, SEEDS, TrainingOptions.defaults());
    }

    private TaggerModel train(
            String version, WordLexicon lexicon, List<TaggedText> tagged, int seeds, TrainingOptions options) {
        FeatureIndex index = new FeatureIndex(new WordFeatures(lexicon, listed));
        Examples examples = new Examples(index);
        List<TrainingSentence> sentences = new ArrayList<>();
        for (TaggedText text : tagged) {
            sentences.addAll(examples.of(text));
        }
        progress.accept("%,d sentences, %,d features".formatted(sentences.size(), index.size()));
        FeatureBags bags = new FeatureBags(index.views(), seeds, view -> leftOut(FeatureIndex.kind(view), options));
        List<CrfWeights> trained = new ArrayList<>();
        for (int seed = 0; seed < seeds; seed++) {
            trained.add(
                    new CrfTrainer(index.size(), Gap.COUNT, options, seed + 1).train(bags.reduced(sentences, seed)));
        }
        progress.accept("mean of " + seeds);
        return ModelBuilder.build(version, lexicon, listed, index, CrfWeights.mean(trained));
    }

    /** Lists were written without the tagged texts in sight: what they say is worth the same everywhere. */
    private static double leftOut(int kind, TrainingOptions options) {
        if (kind == WordFeatures.LISTED) {
            return 0;
        }
        boolean usage = kind >= WordFeatures.CLASSES + LexiconTraining.WIDTH && kind < PlaceFeatures.BEFORE;
        return usage ? options.usageLeftOut() : options.leftOut();
    }
}
