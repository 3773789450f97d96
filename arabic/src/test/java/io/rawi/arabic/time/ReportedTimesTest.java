package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sentences as reporters write them on Friday, 23 November 2018, with the value of their only time. */
class ReportedTimesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "غرق القارب فجر أمس قرب الميناء | 2018-11-22TDA",
                "انهار السقف صباح اليوم | 2018-11-23TMO",
                "انهار الجسر مساء أمس | 2018-11-22TEV",
                "عاد البحارة يوم الأربعاء | 2018-11-21",
                "عاد البحارة الثلاثاء الماضي | 2018-11-20",
                "وصل الوفد ظهر الاثنين | 2018-11-19TMI",
                "أغلق الطريق منذ ثلاثة أيام | 2018-11-20",
                "افتتح المصنع قبل أسبوعين | 2018-11-09",
                "انتهت الأعمال في 3 تشرين الأول 2017 | 2017-10-03",
                "وقع الحادث في 11 فبراير/شباط 2016 | 2016-02-11",
                "بني الجسر عام 1974 | 1974",
                "تراجعت الزراعة خلال العام الماضي | 2017",
                "ينعقد المؤتمر الشهر المقبل | 2018-12",
                "توقف المصنع الشهر الماضي | 2018-10",
                "ستصل الباخرة بعد غد | 2018-11-25",
                "ستبدأ الأعمال الاثنين المقبل | 2018-11-26",
                "استمر الاجتماع أربع ساعات | PT4H",
                "تجتمع اللجنة كل يوم | P1D",
            })
    void shouldResolveTheTimeOfAReport(String sentence, String value) {
        assertThat(Times.only(sentence).value()).isEqualTo(value);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "غرق القارب قرب الميناء",
                "اشترى البحارة ثلاثة قوارب",
                "قال القبطان إن السفينة وصلت سالمة",
                "فاز فريق الميناء بثلاثة أهداف",
            })
    void shouldFindNoTimeWhereNoneIsTold(String sentence) {
        assertThat(Times.in(sentence)).isEmpty();
    }
}
