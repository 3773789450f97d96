package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class WordFeaturesTest {

    private final WordLexicon lexicon = new WordLexicon(
            Map.of("العراق", 0, "قال", 1, "وقال", 1), new String[] {"العراق", "قال"}, new short[] {4, 5}, 1);
    private final WordFeatures features = new WordFeatures(lexicon, ListedWords.NONE);

    private Set<Integer> of(String word) {
        Set<Integer> keys = new TreeSet<>();
        features.of(word, (kind, value, reach) -> keys.add(FeatureKeys.of(kind, value)));
        return keys;
    }

    private static Set<Integer> both(Set<Integer> one, Set<Integer> other) {
        Set<Integer> both = new TreeSet<>(one);
        both.retainAll(other);
        return both;
    }

    @Test
    void shouldSeeTheSameWordBehindJoinedOnes() {
        assertThat(lexicon.base("للعراق")).isZero();
        assertThat(lexicon.base("وبالعراق")).isZero();
        assertThat(both(of("وقال"), of("قال"))).hasSizeGreaterThan(4);
    }

    @Test
    void shouldNotKnowWordsThatNeverStood() {
        assertThat(lexicon.base("شجرة")).isEqualTo(WordLexicon.UNKNOWN);
        assertThat(both(of("شجرة"), of("كتاب")))
                .as("length, no joined word, unknown")
                .hasSizeLessThan(5);
    }

    @Test
    void shouldTakeNumbersByTheirLength() {
        assertThat(of("1987")).isEqualTo(of("2014"));
        assertThat(of("1987")).isNotEqualTo(of("198"));
    }

    @Test
    void shouldSeeThatTwoWordsAreListedAlike() {
        long club = ListedKind.CLUB.bit(ListedKind.Position.FIRST);
        WordFeatures listing = new WordFeatures(lexicon, new ListedWords(Map.of("شجرة", club, "كتاب", club)));
        Set<Integer> shared = new TreeSet<>();
        Set<Integer> tree = new TreeSet<>();
        listing.of("شجرة", (kind, value, reach) -> tree.add(FeatureKeys.of(kind, value)));
        listing.of("وكتاب", (kind, value, reach) -> shared.add(FeatureKeys.of(kind, value)));
        shared.retainAll(tree);

        assertThat(tree).hasSize(of("شجرة").size() + 1);
        assertThat(shared).hasSize(both(of("شجرة"), of("وكتاب")).size() + 1);
    }

    @Property
    void shouldTakeAnyWord(@ForAll @NotEmpty String word) {
        assertThat(of(word)).isEqualTo(of(word)).isNotEmpty();
    }

    @Property
    void shouldTakeBeginningsAndEndingsAsTheStringsThatTheyAre(
            @ForAll @StringLength(min = 2, max = 9) @CharRange(from = 'ا', to = 'ي') String word) {
        Set<Integer> keys = new TreeSet<>();
        new WordFeatures(new WordLexicon(Map.of(), new String[0], new short[0], 0), ListedWords.NONE)
                .of(word, (kind, value, reach) -> keys.add(FeatureKeys.of(kind, value)));
        for (int n = 1; n <= 4 && n < word.length(); n++) {
            assertThat(keys)
                    .contains(FeatureKeys.of(5 + n, word.substring(0, n).hashCode()))
                    .contains(FeatureKeys.of(
                            10 + n, word.substring(word.length() - n).hashCode()));
        }
    }
}
