package io.rawi.bench.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.app.outcome.CommandFailure;
import io.rawi.arabic.number.NumberReader;
import io.rawi.arabic.time.TimeTagger;
import io.rawi.bench.gold.GoldTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldTimeTest {

    private static final TimeTagger TAGGER = new TimeTagger(new NumberReader());

    @TempDir
    private Path folder;

    @Test
    void shouldAcceptThePastAndTheFutureReading() throws IOException {
        assertThat(judge("يصل الوفد الجمعة", "الجمعة", "XXXX-WXX-5", "2016-11-04", "2016-11-11")
                        .right())
                .isTrue();
        assertThat(judge("سيصل الوفد الجمعة", "الجمعة", "XXXX-WXX-5", "2016-11-04", "2016-11-11")
                        .right())
                .isTrue();
    }

    @Test
    void shouldRefuseAnotherValue() throws IOException {
        GoldTime.Outcome outcome = judge("وصل الوفد أمس", "أمس", "2016-11-05", "2016-11-05", "2016-11-05");
        assertThat(outcome.right()).isFalse();
        assertThat(outcome.line()).contains("أمس\t2016-11-06");
    }

    @Test
    void shouldRefuseARowWhereNothingWasFound() throws IOException {
        GoldTime.Outcome outcome = judge("لا شيء هنا", "هنا", "2016", "2016", "2016");
        assertThat(outcome.right()).isFalse();
        assertThat(outcome.line()).contains("nothing");
    }

    @Test
    void shouldCompareIntervalsByStartAndEnd() throws IOException {
        assertThat(judge("زادت الأسعار الأسبوع القادم", "الأسبوع القادم", "2016-W46", "2016-11-14/2016-11-21", "")
                        .right())
                .isTrue();
    }

    @Test
    void shouldCompareStretchesByTheEndsThatTheyName() throws IOException {
        String text = "يغيب من 3 حتى 12 سبتمبر";
        assertThat(judge(text, "من 3 حتى 12 سبتمبر", "", "2016-09-03/2016-09-12", "")
                        .right())
                .isTrue();
        assertThat(judge("حكم من 2014 حتى 2018", "من 2014 حتى 2018", "", "2014-01-01/2018-01-01", "")
                        .right())
                .isTrue();
    }

    @Test
    void shouldCompareTheTimexWhereTheGoldGivesNoDays() throws IOException {
        assertThat(judge("سافر صيف 2016", "صيف 2016", "2016-SU", "/", "/").right())
                .isTrue();
        assertThat(judge("سافر صيف 2016", "صيف 2016", "2016-WI", "/", "/").right())
                .isFalse();
    }

    @Test
    void shouldSayWhetherTheSpanIsTheSame() throws IOException {
        assertThat(judge("وصل يوم أمس", "أمس", "2016-11-06", "2016-11-06", "2016-11-06")
                        .exactSpan())
                .isFalse();
        assertThat(judge("وصل أمس", "أمس", "2016-11-06", "2016-11-06", "2016-11-06")
                        .exactSpan())
                .isTrue();
    }

    @Test
    void shouldNameTheLineWhoseSpanIsNotInItsText() {
        assertThatThrownBy(() -> judge("وصل أمس", "غدا", "", "", ""))
                .isInstanceOf(CommandFailure.class)
                .hasMessageContaining("times.tsv:2")
                .hasMessageContaining("غدا");
    }

    private GoldTime.Outcome judge(String text, String span, String timex, String past, String future)
            throws IOException {
        Path file = folder.resolve("times.tsv");
        Files.writeString(
                file,
                "kind\treference\ttext\tspan\ttimex\tpast\tfuture\n"
                        + String.join("\t", "date", "2016-11-07T00:00:00", text, span, timex, past, future) + "\n");
        return GoldTime.of(GoldTable.read(file).rows().get(0)).judge(TAGGER);
    }
}
