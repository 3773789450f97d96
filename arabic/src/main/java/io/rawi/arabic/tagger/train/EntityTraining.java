package io.rawi.arabic.tagger.train;

import io.rawi.arabic.tagger.Gap;
import io.rawi.arabic.tagger.NameTagger;
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

    private final Consumer<String> progress;

    /** @param progress takes a line about each step */
    public EntityTraining(Consumer<String> progress) {
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
        NameTagger first = new NameTagger(train(version, words, tagged));
        NameUsage usage = new NameUsage(words);
        for (String text : raw) {
            usage.add(TokenisedText.of(text), first);
        }
        progress.accept("raw text read by a first tagger");
        return train(version, usage.extended(), tagged);
    }

    TaggerModel train(String version, WordLexicon lexicon, List<TaggedText> tagged) {
        FeatureIndex index = new FeatureIndex(new WordFeatures(lexicon));
        Examples examples = new Examples(index);
        List<TrainingSentence> sentences = new ArrayList<>();
        for (TaggedText text : tagged) {
            sentences.addAll(examples.of(text));
        }
        progress.accept("%,d sentences, %,d features".formatted(sentences.size(), index.size()));
        CrfTrainer trainer = new CrfTrainer(index.size(), Gap.COUNT, TrainingOptions.defaults());
        trainer.train(sentences);
        return ModelBuilder.build(version, lexicon, index, trainer);
    }
}
