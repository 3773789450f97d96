package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final int HEADLINE = StoryTerms.IN_HEADLINE | StoryTerms.IN_LEAD | 3;
    private static final int NUMBER = StoryTerms.IN_LEAD | StoryTerms.NUMBER | 1;

    private final Likeness likeness = new Likeness();

    private double[] measured(StoryArticle one, StoryArticle other) {
        likeness.turn(one, new Burst(new float[one.terms.length], 0));
        return likeness.with(other);
    }

    @Test
    void shouldFindAnArticleWhollyLikeItself() {
        StoryArticle article = Terms.article("a", 0, HEADLINE, new int[] {3, 5, 8, 13});

        double[] measures = measured(article, article);

        assertThat(measures[Likeness.COSINE]).isCloseTo(1, within(1e-6));
        assertThat(measures[Likeness.HEADLINE_MOST]).isCloseTo(1, within(1e-6));
        assertThat(measures[Likeness.HEADLINE_LEAST]).isCloseTo(1, within(1e-6));
        assertThat(measures[Likeness.DAYS]).isZero();
    }

    @Test
    void shouldFindNothingInCommonWhereNoTermIs() {
        double[] measures = measured(Terms.article("a", 0, 1, 2, 3), Terms.article("b", Terms.DAY, 4, 5));

        assertThat(measures[Likeness.COSINE]).isZero();
        assertThat(measures[Likeness.RARE]).isZero();
        assertThat(measures[Likeness.DAYS]).isEqualTo(1);
    }

    @Test
    void shouldMarkLeadsThatStateOtherNumbers() {
        StoryArticle four = Terms.article("a", 0, NUMBER, new int[] {4});
        StoryArticle seven = Terms.article("b", 0, NUMBER, new int[] {7});
        StoryArticle none = Terms.article("c", 0, 9);

        assertThat(measured(four, seven)[Likeness.OTHER_NUMBERS]).isEqualTo(1);
        assertThat(measured(four, four)[Likeness.OTHER_NUMBERS]).isZero();
        assertThat(measured(four, none)[Likeness.OTHER_NUMBERS]).isZero();
    }

    @Test
    void shouldMarkLeadsThatNameOtherWeekdays() {
        int[] monday = {TermCode.of("الاثنين")};
        int[] friday = {TermCode.of("الجمعه")};
        StoryArticle one = Terms.article("a", 0, StoryTerms.IN_LEAD | 1, monday);
        StoryArticle other = Terms.article("b", 0, StoryTerms.IN_LEAD | 1, friday);

        assertThat(measured(one, other)[Likeness.OTHER_WEEKDAYS]).isEqualTo(1);
        assertThat(measured(one, one)[Likeness.OTHER_WEEKDAYS]).isZero();
    }

    @Test
    void shouldMarkHeadlinesThatExcludeEachOther() {
        StoryArticle rise = headline("a", "تفتح", "مرتفعه");
        StoryArticle fall = headline("b", "تغلق", "منخفضه");

        assertThat(measured(rise, fall)[Likeness.OPPOSITE]).isEqualTo(2);
        assertThat(measured(rise, rise)[Likeness.OPPOSITE]).isZero();
        assertThat(measured(rise, headline("c", "مؤتمر"))[Likeness.OPPOSITE]).isZero();
    }

    private static StoryArticle headline(String id, String... words) {
        int[] terms = Arrays.stream(words).mapToInt(TermCode::of).sorted().toArray();
        return Terms.article(id, 0, HEADLINE, terms);
    }

    @Test
    void shouldCompareAnArticleOfThousandsOfTerms() {
        int[] many = new Random(7).ints(5000).toArray();
        StoryArticle large = Terms.article("a", 0, many);

        assertThat(measured(large, large)[Likeness.COSINE]).isCloseTo(1, within(1e-3));
        assertThat(measured(Terms.article("b", 0, many[0]), large)[Likeness.COSINE])
                .isPositive();
    }

    @Property(tries = 300)
    void shouldNotMindWhichOfTheTwoItTurnsTo(@ForAll long seed) {
        Random random = new Random(seed);
        StoryArticle one = Terms.article("a", 0, HEADLINE, Terms.random(random, 60));
        StoryArticle other = Terms.article("b", Terms.DAY, HEADLINE, Terms.random(random, 90));

        double[] there = measured(one, other).clone();
        double[] back = measured(other, one).clone();

        assertThat(there).containsExactly(back, within(1e-4));
        assertThat(there[Likeness.COSINE]).isCloseTo(cosine(one, other), within(1e-4));
    }

    private static double cosine(StoryArticle one, StoryArticle other) {
        double sum = 0;
        for (int i = 0; i < one.terms.length; i++) {
            for (int j = 0; j < other.terms.length; j++) {
                sum += one.terms[i] == other.terms[j] ? one.weights[i] * other.weights[j] : 0;
            }
        }
        return sum;
    }
}
