package io.rawi.arabic.tagger;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.token.TokenisedText;
import io.rawi.arabic.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Finds names by what it learned from tagged news: persons, organisations, places and others, whether or not a list holds
 * them. A linear-chain conditional random field. Safe for any number of threads.
 */
public final class NameTagger {

    private static final int TAGS = Tags.COUNT;

    /**
     * How sure the tagger is of a name, by its type: the share of names of the type that were right on the held-out file
     * that the model was chosen by (23 November 2026).
     */
    private static final Map<EntityType, Float> CONFIDENCE = Map.of(
            EntityType.PERSON,
            0.80f,
            EntityType.ORGANISATION,
            0.70f,
            EntityType.LOCATION,
            0.80f,
            EntityType.OTHER,
            0.76f);

    /** Of a name that only its surroundings speak for, and its words against. */
    private static final float DOUBTFUL = 0.3f;

    /** Letters that stand for titles: doctor, professor, engineer. In normalised spelling. */
    private static final String TITLES = "دام";

    private static final int SHORTEST_REST = 3;

    /** Where the scores begin that words around a place give to it. */
    private static final int SECOND_BEFORE = WordScores.block(-2);

    private static final int FIRST_BEFORE = WordScores.block(-1);
    private static final int HERE = WordScores.block(0);
    private static final int FIRST_BEHIND = WordScores.block(1);
    private static final int SECOND_BEHIND = WordScores.block(2);

    private final TaggerModel model;
    private final WordScorer words;
    private final Viterbi viterbi;
    private final float[] before = new float[Gap.COUNT * TAGS];
    private final float[] behind = new float[Gap.COUNT * TAGS];

    public NameTagger(TaggerModel model) {
        this.model = model;
        this.words = new WordScorer(model);
        this.viterbi = new Viterbi(model.steps());
        for (int gap = 0; gap < Gap.COUNT; gap++) {
            model.features().add(PlaceFeatures.before(Gap.of(gap)), before, gap * TAGS);
            model.features().add(PlaceFeatures.behind(Gap.of(gap)), behind, gap * TAGS);
        }
    }

    /** Version of the model. */
    public String version() {
        return model.version();
    }

    /** The names of a text, in order, without overlaps. */
    public List<TaggedName> names(TokenisedText text) {
        byte[] tags = tags(text);
        List<TaggedName> names = new ArrayList<>();
        for (int token = 0; token < tags.length; token++) {
            if (tags[token] != Tags.OUTSIDE) {
                int last = token;
                while (last + 1 < tags.length && Tags.isFurther(tags[last + 1])) {
                    last++;
                }
                names.add(name(text, token, last, Tags.type(tags[token])));
                token = last;
            }
        }
        return List.copyOf(names);
    }

    /** The tag of each token, see {@link Tags}. */
    public byte[] tags(TokenisedText text) {
        Tokens tokens = text.tokens();
        int count = tokens.count();
        byte[] tags = new byte[count];
        byte[] gaps = new byte[count + 1];
        for (int token = 0; token < count; token++) {
            gaps[token] = (byte) Gap.before(text, token).ordinal();
        }
        gaps[count] = (byte) Gap.BREAK.ordinal();
        float[][] found = new float[count][];
        int longest = longestSentence(gaps);
        float[] scores = new float[longest * TAGS];
        byte[] from = new byte[longest * TAGS];
        FeatureList list = new FeatureList();
        int start = 0;
        for (int token = 1; token <= count; token++) {
            if (gaps[token] == Gap.BREAK.ordinal()) {
                score(tokens, start, token, gaps, found, scores, list);
                viterbi.decode(scores, gaps, start, token, from, tags);
                start = token;
            }
        }
        return tags;
    }

    private static int longestSentence(byte[] gaps) {
        int longest = 0;
        int start = 0;
        for (int token = 1; token < gaps.length; token++) {
            if (gaps[token] == Gap.BREAK.ordinal()) {
                longest = Math.max(longest, token - start);
                start = token;
            }
        }
        return longest;
    }

    private void score(
            Tokens tokens, int start, int end, byte[] gaps, float[][] found, float[] scores, FeatureList list) {
        words.of(tokens, start, end, found, scores, list);
        float[] secondBefore = WordScores.NONE;
        float[] firstBefore = WordScores.NONE;
        float[] here = found[start];
        float[] firstBehind = start + 1 < end ? found[start + 1] : WordScores.NONE;
        for (int place = start; place < end; place++) {
            float[] secondBehind = place + 2 < end ? found[place + 2] : WordScores.NONE;
            int before = gaps[place] * TAGS;
            int behind = gaps[place + 1] * TAGS;
            for (int tag = 0; tag < TAGS; tag++) {
                scores[(place - start) * TAGS + tag] = secondBefore[SECOND_BEFORE + tag]
                        + firstBefore[FIRST_BEFORE + tag]
                        + here[HERE + tag]
                        + this.before[before + tag]
                        + this.behind[behind + tag]
                        + firstBehind[FIRST_BEHIND + tag]
                        + secondBehind[SECOND_BEHIND + tag];
            }
            secondBefore = firstBefore;
            firstBefore = here;
            here = firstBehind;
            firstBehind = secondBehind;
        }
        edges(start, end, scores);
    }

    /** What it tells that a sentence begins or ends so near. */
    private void edges(int start, int end, float[] scores) {
        for (int away = 1; away <= WordFeatures.REACH; away++) {
            for (int place = start; place < Math.min(end, start + away); place++) {
                WordScores.add(words.beyond(), -away, scores, (place - start) * TAGS);
            }
            for (int place = Math.max(start, end - away); place < end; place++) {
                WordScores.add(words.beyond(), away, scores, (place - start) * TAGS);
            }
        }
    }

    /** A name without the letter of a title before it: د. stands for doctor. */
    private TaggedName name(TokenisedText text, int begin, int last, EntityType type) {
        Tokens tokens = text.tokens();
        int first = begin;
        while (first < last
                && tokens.end(first) - tokens.start(first) == 1
                && TITLES.indexOf(tokens.text().charAt(tokens.start(first))) >= 0
                && Gap.before(text, first + 1) == Gap.DOT) {
            first++;
        }
        return new TaggedName(first, last, joined(tokens, first), type, confidence(tokens, first, last, type));
    }

    /** A name all of whose words are hardly ever part of one is a title or a slip. */
    private float confidence(Tokens tokens, int first, int last, EntityType type) {
        for (int token = first; token <= last; token++) {
            if (!model.lexicon().hardlyAName(tokens.text(), tokens.start(token), tokens.end(token))) {
                return CONFIDENCE.get(type);
            }
        }
        return DOUBTFUL;
    }

    /**
     * How many letters of a token are joined words. What is left behind them must be a known word of some length; ف and
     * ك stand before names so rarely that those letters are the name's own: Faisal, Kerman.
     */
    private int joined(Tokens tokens, int token) {
        int start = tokens.start(token);
        int length = tokens.end(token) - start;
        int base = model.lexicon().base(tokens.text(), start, start + length);
        int rest = base == WordLexicon.UNKNOWN
                ? length
                : model.lexicon().name(base).length();
        char first = tokens.text().charAt(start);
        boolean own = first == 'ف' || first == 'ك' || rest < SHORTEST_REST;
        return own ? 0 : Math.max(0, length - rest);
    }
}
