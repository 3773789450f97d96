package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Gap;
import io.rawi.arabic.tagger.TaggerModel;
import io.rawi.arabic.tagger.WordFeatures;
import io.rawi.arabic.tagger.WordLexicon;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Trains a tagger of names: first what raw text tells about words, then the weights by tagged texts. The same input gives
 * the same model, bit for bit.
 */
public final class EntityTraining {

    private final Consumer<String> progress;

    /** @param progress takes a line about each step */
    public EntityTraining(Consumer<String> progress) {
        this.progress = progress;
    }

    /**
     * Trains.
     *
     * @param version names the model
     * @param raw texts without tags
     * @param tagged texts with them
     */
    public TaggerModel train(String version, List<String> raw, List<TaggedText> tagged) {
        WordLexicon lexicon = new LexiconTraining(progress).learn(raw);
        return train(version, lexicon, tagged);
    }

    TaggerModel train(String version, WordLexicon lexicon, List<TaggedText> tagged) {
        FeatureIndex index = new FeatureIndex(new WordFeatures(lexicon));
        Examples examples = new Examples(index);
        List<TrainingSentence> sentences = new ArrayList<>();
        for (TaggedText text : tagged) {
            sentences.addAll(examples.of(text, 1));
        }
        progress.accept("%,d sentences, %,d features".formatted(sentences.size(), index.size()));
        CrfTrainer trainer = new CrfTrainer(index.size(), Gap.COUNT, TrainingOptions.defaults());
        trainer.train(sentences);
        TaggerModel model = ModelBuilder.build(version, lexicon, index, trainer);
        progress.accept("model " + version + " trained");
        return model;
    }
}
