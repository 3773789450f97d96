package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WeekdaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "اعتقلت الشرطة الخميس ثلاثة أشخاص | الخميس=2018-11-22",
                "اعتقلت الشرطة يوم الجمعة ثلاثة أشخاص | يوم الجمعة=2018-11-23",
                "اعتقلت الشرطة الأحد الماضي ثلاثة أشخاص | الأحد الماضي=2018-11-18",
                "اعتقلت الشرطة الأحد قبل الماضي ثلاثة أشخاص | الأحد قبل الماضي=2018-11-11",
                "قصفت المدفعية الحي والثلاثاء هدأت | الثلاثاء=2018-11-20",
            })
    void shouldTakeAnOpenWeekdayForTheLastOne(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "سيعقد المجلس جلسة الخميس | الخميس=2018-11-29",
                "من المقرر أن يصل الوفد الاثنين | الاثنين=2018-11-26",
                "تنطلق الدورة السبت | السبت=2018-11-24",
                "يعتزم الوزير زيارة المدينة يوم الأحد | يوم الأحد=2018-11-25",
                "يلعب الفريق الأحد القادم | الأحد القادم=2018-11-25",
                "سيناقش المجلس القرار الذي صدر الخميس | الخميس=2018-11-22",
                "ستبدأ الهدنة قريبا. واندلع القتال الخميس | الخميس=2018-11-22",
            })
    void shouldTakeItForTheNextOneWhereTheSentenceLooksAhead(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "التقيا الجمعة من الأسبوع الماضي | الجمعة من الأسبوع الماضي=2018-11-16",
                "يلتقيان الأسبوع المقبل يوم الثلاثاء | الأسبوع المقبل يوم الثلاثاء=2018-11-27",
                "التقيا في أول جمعة من أكتوبر | أول جمعة من أكتوبر=2018-10-05",
                "التقيا الأربعاء الثالثة من أكتوبر | الأربعاء الثالثة من أكتوبر=2018-10-17",
                "التقيا آخر خميس في الشهر الماضي | آخر خميس في الشهر الماضي=2018-10-25",
            })
    void shouldFindWeekdaysOfWeeksAndMonths(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "خطبة الجمعة في المسجد الكبير",
                "مزيج من الاثنين معا",
                "لا أحد يعرف السبب",
                "قال جمعة إنه باق",
            })
    void shouldNotTakeOtherWordsForWeekdays(String text) {
        assertThat(Times.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"صدر القرار الجمعة الموافق", "صدر القرار يوم الجمعة بتاريخ"})
    void shouldReadAWeekdayWhoseDateIsCutOff(String text) {
        assertThat(Times.only(text).value()).isEqualTo("2018-11-23");
    }
}
