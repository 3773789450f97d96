package io.rawi.arabic.tagger.train;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.tagger.WordLexicon;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Learns from raw text which words are alike: word vectors, and groups of them of several sizes. */
final class LexiconTraining {

    /** A form that stands less often is not known. */
    private static final int LEAST = 4;

    private static final int DIMENSIONS = 64;
    /** Near surroundings tell what kind of word it is, and names are kinds of words. */
    private static final int WINDOW = 2;

    private static final int EPOCHS = 8;
    private static final int[] GROUPS = {64, 256, 1024};
    /** How many classes a word gets: in which group it is, by each size. */
    static final int WIDTH = GROUPS.length;

    private static final int[] ROUNDS = {10, 10, 6};

    private final Consumer<String> progress;

    LexiconTraining(Consumer<String> progress) {
        this.progress = progress;
    }

    WordLexicon learn(List<String> raw) {
        WordCounts words = new WordCounts();
        raw.forEach(words::add);
        BaseForms forms = new BaseForms(words, LEAST);
        int[] order = IntStream.range(0, forms.bases().size())
                .boxed()
                .sorted(Comparator.comparingInt(base -> -forms.count(base)))
                .mapToInt(Integer::intValue)
                .toArray();
        int[] numbers = new int[order.length];
        int[] counts = new int[order.length];
        String[] names = new String[order.length];
        for (int i = 0; i < order.length; i++) {
            numbers[order[i]] = i;
            counts[i] = forms.count(order[i]);
            names[i] = forms.bases().get(order[i]);
        }
        Map<String, Integer> bases = new HashMap<>();
        forms.baseOf().forEach((form, base) -> bases.put(form, numbers[base]));
        List<int[]> texts = texts(raw, bases);
        progress.accept("%,d texts, %,d forms of %,d words".formatted(raw.size(), bases.size(), names.length));
        return new WordLexicon(bases, names, classes(texts, counts), WIDTH);
    }

    private short[] classes(List<int[]> texts, int[] counts) {
        int width = WIDTH;
        short[] classes = new short[counts.length * width];
        float[] vectors = new SkipGram(counts, DIMENSIONS, WINDOW).train(texts, EPOCHS);
        progress.accept("word vectors");
        KMeans means = new KMeans(vectors, DIMENSIONS);
        for (int size = 0; size < width; size++) {
            int[] groups = means.groups(GROUPS[size], ROUNDS[size]);
            for (int word = 0; word < groups.length; word++) {
                classes[word * width + size] = (short) groups[word];
            }
        }
        progress.accept("groups of words");
        return classes;
    }

    private static List<int[]> texts(List<String> raw, Map<String, Integer> bases) {
        List<int[]> texts = new ArrayList<>();
        for (String text : raw) {
            Tokens tokens = Tokens.of(Normaliser.normalise(text).text());
            int[] numbers = new int[tokens.count()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = bases.getOrDefault(tokens.text(i), -1);
            }
            texts.add(numbers);
        }
        return texts;
    }
}
