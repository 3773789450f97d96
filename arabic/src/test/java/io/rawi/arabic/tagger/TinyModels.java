package io.rawi.arabic.tagger;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

/** Models with weights of no meaning, for tests of what must hold whatever the weights. */
final class TinyModels {

    private static final String[] WORDS = {"قال", "وزير", "سمير", "الميناء", "مدينه", "حزب"};

    private static final ListedWords LISTED = new ListedWords(Map.of(
            "سمير", ListedKind.GIVEN_NAME.bit(ListedKind.Position.ALONE),
            "نصيب", ListedKind.PLACE.bit(ListedKind.Position.LAST)));

    private TinyModels() {}

    static TaggerModel random(long seed) {
        Random random = new Random(seed);
        Map<String, Integer> bases = new HashMap<>();
        short[] classes = new short[WORDS.length * 2];
        for (int i = 0; i < WORDS.length; i++) {
            bases.put(WORDS[i], i);
            bases.put("و" + WORDS[i], i);
            classes[2 * i] = (short) (i % 3);
            classes[2 * i + 1] = (short) i;
        }
        WordLexicon lexicon = new WordLexicon(Map.copyOf(bases), WORDS, classes, 2);
        Set<Integer> keys = new TreeSet<>();
        for (String word : WORDS) {
            new WordFeatures(lexicon, LISTED).of(word, (kind, value, reach) -> {
                int key = FeatureKeys.of(kind, value);
                for (int offset = -reach; offset <= reach; offset++) {
                    keys.add(FeatureKeys.at(key, offset));
                }
            });
        }
        short[] weights = new short[keys.size() * Tags.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) random.nextInt(-20_000, 20_000);
        }
        float[] steps = new float[Gap.COUNT * Tags.COUNT * Tags.COUNT];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = random.nextFloat() - 0.5f;
        }
        int[] sorted = keys.stream().mapToInt(Integer::intValue).toArray();
        return new TaggerModel("tiny", lexicon, LISTED, new FeatureTable(sorted, weights, 1e-4f), steps);
    }
}
