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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourceChromeLearnerTest {

    private static final String PROSE = "وصلت الباخرة رقم %d إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح.";

    @ParameterizedTest(name = "{0} of {1}: {2}")
    @CsvSource({
        "5, 5, true, in all",
        "5, 10, true, in half",
        "4, 5, false, in too few",
        "5, 11, false, in too small a share",
        "6, 12, true, in half again"
    })
    void shouldLearnALineByNumberAndShare(int with, int articles, boolean learned, String why) {
        SourceChromeLearner learner = new SourceChromeLearner(5, 0.5);
        for (int i = 0; i < articles; i++) {
            learner.add("المرفأ", word(i) + "\n" + (i < with ? "المرفأ في خدمتكم\n" : ""));
        }

        assertThat(learner.learn().keys("المرفأ").contains(LineKey.of("المرفأ في خدمتكم")))
                .isEqualTo(learned);
    }

    @Test
    void shouldCountALineOnceAnArticle() {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.1);
        learner.add("المرفأ", "قال مدير المرفأ\nقال مدير المرفأ\nقال مدير المرفأ");
        learner.add("المرفأ", "شيء آخر");

        assertThat(learner.learn().keys("المرفأ")).isEmpty();
    }

    @Test
    void shouldKeepSourcesApart() {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.5);
        learner.add("المرفأ", "في خدمتكم");
        learner.add("الميناء", "في خدمتكم");
        learner.add("المرفأ", "في خدمتكم");

        assertThat(learner.learn().keys("المرفأ")).containsExactly("في خدمتكم");
        assertThat(learner.learn().keys("الميناء")).isEmpty();
        assertThat(learner.learn().keys("غيرهما")).isEmpty();
    }

    @Test
    void shouldTakeLinesThatDifferInDressAndNumbersForOne() {
        SourceChromeLearner learner = new SourceChromeLearner(3, 0.5);
        learner.add("المرفأ", "العدد 120 - المرفأ");
        learner.add("المرفأ", "العَدَد: ١٢١ | المرفأ");
        learner.add("المرفأ", "العدد 122، المرفأ ");

        assertThat(learner.learn().keys("المرفأ")).containsExactly("العدد # المرفا");
    }

    @Test
    void shouldNotLearnParagraphs() {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.5);
        String paragraph = "وصلت الباخرة إلى المرفأ صباح اليوم ".repeat(4).strip();
        learner.add("المرفأ", paragraph);
        learner.add("المرفأ", paragraph);

        assertThat(learner.learn().keys("المرفأ")).isEmpty();
    }

    @Test
    void shouldNotDependOnTheOrderOfArticles() {
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            articles.add(word(i) + (i % 2 == 0 ? "\nالمرفأ في خدمتكم" : "") + (i % 5 == 0 ? "\nاتصلوا بنا" : ""));
        }
        String expected = learn(articles).write();
        for (int seed = 0; seed < 5; seed++) {
            Collections.shuffle(articles, new Random(seed));
            assertThat(learn(articles).write()).isEqualTo(expected);
        }
        assertThat(expected).contains("المرفا في خدمتكم").doesNotContain("اتصلوا");
    }

    @Test
    void shouldReadWhatItWrote() throws IOException {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.5);
        for (String source : List.of("ب", "ا")) {
            learner.add(source, "في خدمتكم\nاتصلوا بنا الآن");
            learner.add(source, "اتصلوا بنا الآن\nفي خدمتكم");
        }
        SourceChrome learned = learner.learn();

        SourceChrome again = SourceChrome.read(new BufferedReader(new StringReader(learned.write())));

        assertThat(again.write()).isEqualTo(learned.write()).startsWith("ا\tاتصلوا بنا الان\nا\tفي خدمتكم\nب\t");
        assertThat(again.version()).isEqualTo(learned.version()).matches("[0-9a-f]{12}");
    }

    @Test
    void shouldTakeOutWhatItLearnedAndNothingElse() {
        SourceChromeLearner learner = new SourceChromeLearner(2, 0.5);
        learner.add("المرفأ", "المرفأ في خدمتكم");
        learner.add("المرفأ", "المرفأ في خدمتكم");
        String prose = PROSE.formatted(3);
        Page page = Page.of("المرفأ في خدمتكم\n" + prose + "\nالمرفأ في خدمتكم دائما\n«المرفأ في خدمتكم»");

        learner.learn().mark(page, "المرفأ");

        assertThat(page.clean().text()).isEqualTo(prose + "\nالمرفأ في خدمتكم دائما");
        assertThat(page.clean().removed()).extracting(RemovedText::rule).containsOnly("repeated-by-source");
    }

    @ParameterizedTest
    @CsvSource({"1, 0.5", "0, 0.5", "5, 0", "5, -0.1", "5, 1.01", "5, NaN"})
    void shouldRefuseBoundsThatMakeNoSense(int articles, double share) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new SourceChromeLearner(articles, share))
                .withMessageContaining("2 articles or more")
                .withMessageContaining(String.valueOf(share));
    }

    private static SourceChrome learn(List<String> articles) {
        SourceChromeLearner learner = new SourceChromeLearner(5, 0.3);
        articles.forEach(article -> learner.add("المرفأ", article));
        return learner.learn();
    }

    /** A line that no other article has; digits would make it the same line. */
    private static String word(int i) {
        return "خبر " + (char) ('ب' + i % 20) + (char) ('ب' + i / 20);
    }
}
