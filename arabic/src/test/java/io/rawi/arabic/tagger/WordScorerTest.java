package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** What is kept of words changes how fast they are scored, and nothing else. */
class WordScorerTest {

    private static final int MANY = 150_000;

    private static TaggerModel model() {
        WordFeatures features =
                new WordFeatures(new WordLexicon(Map.of(), new String[0], new short[0], 0), ListedWords.NONE);
        List<Integer> keys = new ArrayList<>();
        features.of("حلب", (kind, value, reach) -> keys.add(FeatureKeys.at(FeatureKeys.of(kind, value), 0)));
        int[] unique = keys.stream().mapToInt(Integer::intValue).distinct().toArray();
        short[] weights = new short[unique.length * Tags.COUNT];
        for (int i = 0; i < weights.length; i++) {
            weights[i] = (short) (i * 37 % 101 - 50);
        }
        return new TaggerModel(
                "test",
                new WordLexicon(Map.of(), new String[0], new short[0], 0),
                ListedWords.NONE,
                new FeatureTable(unique, weights, 0.01f),
                new float[Gap.COUNT * Tags.COUNT * Tags.COUNT]);
    }

    private static float[] scores(WordScorer scorer, String word) {
        float[] sums = new float[Tags.COUNT];
        WordScores.add(scorer.of(Tokens.of("<" + word + ">"), 0, new FeatureList()), 0, sums, 0);
        return sums;
    }

    /** Another word for each number, all of letters. */
    private static String word(int number) {
        StringBuilder word = new StringBuilder("حلب");
        for (int rest = number; rest > 0; rest /= 16) {
            word.append("ابتثجحدذرزسشصضطظ".charAt(rest % 16));
        }
        return word.toString();
    }

    @Test
    void shouldScoreAWordAsBeforeWhenManyOthersHaveDrivenItOut() {
        WordScorer scorer = new WordScorer(model());
        float[] first = scores(scorer, "حلب");
        assertThat(first).isNotEqualTo(new float[Tags.COUNT]);
        for (int i = 0; i < MANY; i++) {
            scores(scorer, word(i));
        }
        assertThat(scores(scorer, "حلب")).isEqualTo(first);
        for (int i = 0; i < MANY; i += 997) {
            assertThat(scores(scorer, word(i))).isEqualTo(scores(new WordScorer(model()), word(i)));
        }
    }

    @Test
    void shouldTellWordsOfOneHashApart() {
        // Strings of two characters with one hash, as of String.hashCode.
        String one = "Aa";
        String other = "BB";
        assertThat(one.hashCode()).isEqualTo(other.hashCode());
        WordScorer scorer = new WordScorer(model());
        float[] kept = scorer.of(Tokens.of(one), 0, new FeatureList());
        assertThat(scorer.of(Tokens.of(other), 0, new FeatureList())).isNotSameAs(kept);
        assertThat(scorer.of(Tokens.of("12 Aa"), 1, new FeatureList())).isSameAs(kept);
    }

    @Test
    void shouldKeepAsManyWordsOfOneHashAsASetHasPlaces() {
        List<String> alike = List.of("AaAa", "AaBB", "BBAa", "BBBB");
        assertThat(alike.stream().map(String::hashCode).distinct()).hasSize(1);
        WordScorer scorer = new WordScorer(model());
        List<float[]> kept = alike.stream()
                .map(word -> scorer.of(Tokens.of(word), 0, new FeatureList()))
                .toList();
        for (int i = 0; i < alike.size(); i++) {
            assertThat(scorer.of(Tokens.of(alike.get(i)), 0, new FeatureList())).isSameAs(kept.get(i));
        }
    }

    @Test
    void shouldLetTheWordGoThatCameFirstWhenASetIsFull() {
        WordScorer scorer = new WordScorer(model());
        List<String> alike = List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa");
        List<float[]> kept = alike.stream()
                .map(word -> scorer.of(Tokens.of(word), 0, new FeatureList()))
                .toList();
        for (int i = 1; i < alike.size(); i++) {
            assertThat(scorer.of(Tokens.of(alike.get(i)), 0, new FeatureList())).isSameAs(kept.get(i));
        }
        assertThat(scorer.of(Tokens.of(alike.get(0)), 0, new FeatureList()))
                .isNotSameAs(kept.get(0))
                .isEqualTo(kept.get(0));
    }

    @Test
    void shouldGiveASentenceWhatItsWordsAreGivenOneByOne() {
        WordScorer scorer = new WordScorer(model());
        // Known and new ones, one twice, and words that share one hash.
        scores(scorer, "BBAa");
        scores(scorer, "حلب");
        Tokens sentence = Tokens.of("AaBB حلب BBAa دمشق AaAa دمشق 12 حلب BBBB");
        float[][] found = new float[sentence.count()][];
        scorer.of(sentence, 0, found.length, found, new float[found.length * Tags.COUNT], new FeatureList());
        for (int token = 0; token < found.length; token++) {
            assertThat(found[token])
                    .as(sentence.text(token))
                    .isEqualTo(new WordScorer(model()).of(sentence, token, new FeatureList()))
                    .isSameAs(scorer.of(sentence, token, new FeatureList()));
        }
    }

    @Test
    void shouldScoreAlikeInSeveralThreads() throws Exception {
        WordScorer shared = new WordScorer(model());
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<Integer>> sums = new ArrayList<>();
            for (int thread = 0; thread < 4; thread++) {
                int from = thread * 1000;
                sums.add(threads.submit(() -> {
                    int hash = 0;
                    for (int i = 0; i < 60_000; i++) {
                        hash = 31 * hash + Arrays.hashCode(scores(shared, word((i + from) % 4000)));
                    }
                    return hash;
                }));
            }
            for (int thread = 0; thread < 4; thread++) {
                WordScorer alone = new WordScorer(model());
                int hash = 0;
                for (int i = 0; i < 60_000; i++) {
                    hash = 31 * hash + Arrays.hashCode(scores(alone, word((i + thread * 1000) % 4000)));
                }
                assertThat(sums.get(thread).get(1, TimeUnit.MINUTES)).isEqualTo(hash);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void shouldTellAWordFromItsBeginning() {
        WordScorer scorer = new WordScorer(model());
        float[] longer = scorer.of(Tokens.of("حلبي"), 0, new FeatureList());
        assertThat(WordScores.areOf(longer, "حلبي", 0, 4)).isTrue();
        assertThat(WordScores.areOf(longer, "حلبي", 0, 3)).isFalse();
        assertThat(WordScores.areOf(longer, "حلبت", 0, 4)).isFalse();
        assertThat(WordScores.areOf(longer, "من حلبي", 3, 7)).isTrue();
    }

    @Test
    void shouldScoreLettersOfOtherScriptsAsTheyAre() {
        WordScorer scorer = new WordScorer(model());
        Tokens tokens = Tokens.of("\uFEF5\u4E2D \u4E2D\uFEF5");
        assertThat(tokens.count()).isEqualTo(2);
        assertThat(scorer.of(tokens, 0, new FeatureList()))
                .isNotSameAs(scorer.of(tokens, 1, new FeatureList()))
                .isSameAs(scorer.of(tokens, 0, new FeatureList()));
    }

    @Test
    void shouldGiveNothingOfNoWord() {
        assertThat(WordScores.NONE).hasSize(WordScores.SIZE).containsOnly(0);
        assertThat(WordScores.of("حلب")).hasSize(WordScores.SIZE + 3).containsOnly(0, 'ح', 'ل', 'ب');
    }

    @Test
    void shouldScoreASentenceAsItsWordsOneByOne() {
        WordScorer scorer = new WordScorer(model());
        Tokens tokens = Tokens.of("دخلت القوات حلب, وخرجت من حلب 12 شاحنه الي حلبا.");
        float[] space = new float[tokens.count() * Tags.COUNT];
        for (int round = 0; round < 3; round++) {
            float[][] found = new float[tokens.count()][];
            scorer.of(tokens, 0, tokens.count(), found, space, new FeatureList());
            for (int token = 0; token < tokens.count(); token++) {
                assertThat(found[token])
                        .as("round %s, %s", round, tokens.text(token))
                        .isSameAs(scorer.of(tokens, token, new FeatureList()))
                        .isEqualTo(new WordScorer(model()).of(tokens, token, new FeatureList()));
            }
        }
    }

    @Test
    void shouldScoreNothingOutsideOfTheSentence() {
        WordScorer scorer = new WordScorer(model());
        Tokens tokens = Tokens.of("وصل احمد. دخل حلب. عاد");
        float[][] found = new float[tokens.count()][];
        float[] space = new float[4 * Tags.COUNT];
        Arrays.fill(space, 7);
        scorer.of(tokens, 2, 4, found, space, new FeatureList());
        assertThat(found[1]).isNull();
        assertThat(found[2]).isSameAs(scorer.of(tokens, 2, new FeatureList()));
        assertThat(found[3]).isSameAs(scorer.of(tokens, 3, new FeatureList()));
        assertThat(found[4]).isNull();
        assertThat(Arrays.copyOfRange(space, 2 * Tags.COUNT, 4 * Tags.COUNT)).containsOnly(7);
    }

    @Test
    void shouldScoreASentenceAsBeforeWhenManyOthersHaveDrivenItOut() {
        WordScorer scorer = new WordScorer(model());
        Tokens tokens = Tokens.of("دخل حلب وعاد الي حلب");
        float[] space = new float[tokens.count() * Tags.COUNT];
        float[][] before = new float[tokens.count()][];
        scorer.of(tokens, 0, tokens.count(), before, space, new FeatureList());
        for (int i = 0; i < MANY; i++) {
            scores(scorer, word(i));
        }
        float[][] after = new float[tokens.count()][];
        scorer.of(tokens, 0, tokens.count(), after, space, new FeatureList());
        assertThat(after).isDeepEqualTo(before);
    }
}
