package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningDateTest {

    private static final String SENTENCE = " قال مدير المرفأ إن الباخرة وصلت صباح اليوم وعلى متنها ألفا طن من القمح.";

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "بيروت، 18 أيار 2017 (وكالة المرفأ) –; 18 أيار 2017",
                "بيروت - 18 أيار/مايو 2017 -; 18 أيار/مايو 2017",
                "بيروت (18 أيار 2017):; 18 أيار 2017",
                "القدس المحتلة/ 18-5-2017/ المرفأ:; 18-5-2017",
                "دير الزور، ١٨ أيار ٢٠١٧ –; ١٨ أيار ٢٠١٧",
                "الرياض، 22 شعبان 1438 هـ (المرفأ) –; 22 شعبان 1438",
                "PORT CITY, May 18, 2017 (Port News) -; May 18, 2017",
                "عدن – 18 أيار 2017 م – المرفأ:; 18 أيار 2017"
            })
    void shouldReadTheDateOfAPlaceLine(String head, String phrase) {
        String sentence = head + SENTENCE;
        OpeningDate date = OpeningDate.of(sentence).orElseThrow();

        assertThat(date.phrase()).isEqualTo(phrase);
        assertThat(sentence.substring(date.start())).startsWith(phrase);
        assertThat(date.dates()).contains(LocalDate.of(2017, 5, 18));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في 18 أيار 2017 -",
                "بيروت 18/5/2017 -",
                "18 أيار 2017 –",
                "وصل الوفد، في 18 أيار 2017، إلى بيروت",
                "وصل الوفد، 18 أيار 2017، إلى بيروت",
                "بيروت: 18 أيار 2017 -",
                "قال الوزير: وقعنا - 18 أيار 2017 - اتفاقا",
                "انتهت الهدنة. بيروت، 18 أيار 2017 -",
                "قتل 3 في بيروت، 18 أيار 2017 -",
                "- 18 أيار 2017 - وقعت المعركة",
                "كانت المدينة التي سقطت بعد معارك دامت أشهرا طويلة بين الطرفين المتحاربين، 18 أيار 2017 -"
            })
    void shouldNotTakeADateThatTheSentenceSpeaksOf(String head) {
        assertThat(OpeningDate.of(head + SENTENCE)).isEmpty();
    }
}
