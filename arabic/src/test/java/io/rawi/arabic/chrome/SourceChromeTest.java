package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SourceChromeTest {

    private static final String FOOTER = "صحيفة الجسر – صوت المدينة منذ 1950";

    @Test
    void shouldLearnWhatASourceRepeats() {
        SourceChrome learned = learn(articles(), 3, 0.5);

        assertThat(learned.keys("bridge")).containsExactly(LineKey.of(FOOTER));
        assertThat(learned.keys("river")).isEmpty();
    }

    @Test
    void shouldTakeOutWhatWasLearnedOfThisSourceOnly() {
        SourceChrome learned = learn(articles(), 3, 0.5);
        Page own = Page.of("خبر جديد عن الميناء\n\nصحيفة الجسر - صوت المدينة منذ ١٩٥٠");
        Page other = Page.of("خبر جديد عن الميناء\n\n" + FOOTER);

        learned.mark(own, "bridge");
        learned.mark(other, "river");

        assertThat(own.clean().text()).isEqualTo("خبر جديد عن الميناء");
        assertThat(own.clean().removed()).extracting(RemovedText::rule).containsExactly("repeated-by-source");
        assertThat(other.clean().text()).endsWith(FOOTER);
    }

    @Test
    void shouldNotLearnFromTooFewArticlesOrTooSmallAShare() {
        assertThat(learn(articles(), 6, 0.5).keys("bridge")).isEmpty();
        List<String[]> diluted = new ArrayList<>(articles());
        for (int i = 0; i < 20; i++) {
            diluted.add(new String[] {"bridge", "خبر آخر بلا ذيل رقم " + (char) ('ب' + i)});
        }
        assertThat(learn(diluted, 3, 0.5).keys("bridge")).isEmpty();
        assertThat(learn(diluted, 3, 0.1).keys("bridge")).containsExactly(LineKey.of(FOOTER));
    }

    @Test
    void shouldCountALineOnceAnArticle() {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.1);
        learner.add("bridge", "قال الشاهد\nقال الشاهد\nقال الشاهد");

        assertThat(learner.learn().keys("bridge")).isEmpty();
    }

    @Test
    void shouldLearnTheSameInAnyOrder() {
        List<String[]> shuffled = new ArrayList<>(articles());
        Collections.shuffle(shuffled, new Random(7));

        assertThat(learn(shuffled, 3, 0.5).write())
                .isEqualTo(learn(articles(), 3, 0.5).write());
        assertThat(learn(shuffled, 3, 0.5).version())
                .isEqualTo(learn(articles(), 3, 0.5).version())
                .hasSize(12);
    }

    @Test
    void shouldReadWhatItWrote() throws IOException {
        SourceChrome learned = learn(articles(), 3, 0.5);

        SourceChrome read = SourceChrome.read(new BufferedReader(new StringReader(learned.write())));

        assertThat(read.write()).isEqualTo(learned.write());
        assertThat(read.keys("bridge")).isEqualTo(learned.keys("bridge"));
        assertThat(SourceChrome.none().version()).isEqualTo("none");
    }

    @Test
    void shouldNameTheLineThatCannotBeRead() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SourceChrome.read(new BufferedReader(new StringReader("a\tb\nbroken"))))
                .withMessageContaining("line 2");
    }

    @Test
    void shouldRefuseBoundsThatMakeNoSense() {
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceChromeLearner(1, 0.5));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceChromeLearner(3, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new SourceChromeLearner(3, Double.NaN));
    }

    private static SourceChrome learn(List<String[]> articles, int fewest, double share) {
        SourceChromeLearner learner = new SourceChromeLearner(fewest, share);
        articles.forEach(article -> learner.add(article[0], article[1]));
        return learner.learn();
    }

    private static List<String[]> articles() {
        List<String[]> articles = new ArrayList<>();
        for (String place : List.of("الميناء", "السوق", "المتحف", "الجامعة")) {
            articles.add(new String[] {"bridge", "افتتاح " + place + " بعد الترميم\n\n" + FOOTER});
            articles.add(new String[] {"river", "افتتاح " + place + " بعد الترميم"});
        }
        return articles;
    }
}
