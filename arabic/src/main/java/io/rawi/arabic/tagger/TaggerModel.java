package io.rawi.arabic.tagger;

/**
 * What a training gave: all that the tagger needs. Immutable.
 *
 * @param version names the model in records
 * @param lexicon what raw text told about words
 * @param listed words that lists of names hold
 * @param features weights of features
 * @param steps for each {@link Gap}, each tag before and each tag behind it, the score of the two together
 */
public record TaggerModel(
        String version, WordLexicon lexicon, ListedWords listed, FeatureTable features, float[] steps) {

    public TaggerModel {
        if (steps.length != Gap.COUNT * Tags.COUNT * Tags.COUNT) {
            throw new IllegalArgumentException("no scores for all steps: " + steps.length);
        }
        steps = steps.clone();
    }
}
