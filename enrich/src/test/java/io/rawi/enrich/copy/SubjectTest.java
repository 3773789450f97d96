package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubjectTest {

    private static PrintedText forecast(String town, String lowest, String highest) {
        return PrintedTexts.of(
                "حاله الطقس غدا في " + town,
                "تتوقع الارصاد الجويه ان يكون الطقس غدا في " + town + " صحوا بوجه عام وان تتراوح الحراره بين " + lowest
                        + " و " + highest + " درجه مئويه مع رياح خفيفه الي معتدله السرعه");
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"حلب,حمص", "طرطوس,حماه", "بغداد,البصره"})
    void shouldSeeThatAFormWasFilledForAnotherTown(String one, String other) {
        assertThat(Subject.exchanged(forecast(one, "12", "24"), forecast(other, "14", "29")))
                .isTrue();
    }

    @Test
    void shouldSeeNoOtherSubjectInTheSameTownsNextForecast() {
        assertThat(Subject.exchanged(forecast("حلب", "12", "24"), forecast("حلب", "14", "29")))
                .isFalse();
    }

    @Test
    void shouldNotCountAWordThatTheOtherTextKnowsElsewhere() {
        PrintedText one = PrintedTexts.body("وصل الوفد الي حلب اليوم ثم غادر الي حلب مساء واجتمع في حمص");
        PrintedText other = PrintedTexts.body("وصل الوفد الي حمص اليوم ثم غادر الي حمص مساء واجتمع في حلب");
        assertThat(Subject.exchanged(one, other)).isFalse();
    }

    @Test
    void shouldNotTakeAWordOfAnotherDeskForAnotherSubject() {
        PrintedText one = PrintedTexts.body("لقي 3 اشخاص مصرعهم في انفجار قرب السوق وقال مصدر طبي ان الجرحي نقلوا");
        PrintedText other = PrintedTexts.body("لقي 5 اشخاص حتفهم في انفجار قرب السوق وقال مصدر طبي ان الجرحي نقلوا");
        assertThat(Subject.exchanged(one, other)).as("once").isFalse();
    }

    @Test
    void shouldNotTakeAFigureForASubject() {
        PrintedText one = PrintedTexts.body("بلغ العدد ثلاثه قتلي اليوم وقالت الشرطه ان ثلاثه قتلي سقطوا");
        PrintedText other = PrintedTexts.body("بلغ العدد خمسه قتلي اليوم وقالت الشرطه ان خمسه قتلي سقطوا");
        assertThat(Subject.exchanged(one, other)).isFalse();
    }

    @Test
    void shouldFindNothingInTextsOfAFewWords() {
        assertThat(Subject.exchanged(PrintedTexts.body("في حلب"), PrintedTexts.body("في حمص")))
                .isFalse();
        assertThat(Subject.exchanged(PrintedTexts.body(""), PrintedTexts.body("في حمص")))
                .isFalse();
    }
}
