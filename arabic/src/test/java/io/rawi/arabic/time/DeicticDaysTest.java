package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeicticDaysTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "وصل الوفد أمس | أمس | 2018-11-22",
                "وصل الوفد يوم أمس | يوم أمس | 2018-11-22",
                "انسحب المسلحون بالأمس | الأمس | 2018-11-22",
                "وقع الانفجار أول أمس | أول أمس | 2018-11-21",
                "وقع الانفجار أول من أمس | أول من أمس | 2018-11-21",
                "وقع الانفجار أمس الأول | أمس الأول | 2018-11-21",
                "وقع الانفجار أمس الأول الأربعاء | أمس الأول الأربعاء | 2018-11-21",
                "قتل شرطي أمس (الخميس) | أمس (الخميس) | 2018-11-22",
                "تبدأ الهدنة غدا | غدا | 2018-11-24",
                "تبدأ الهدنة غداً السبت | غداً السبت | 2018-11-24",
                "تبدأ الهدنة يوم غد | يوم غد | 2018-11-24",
                "تبدأ الهدنة بعد غد | بعد غد | 2018-11-25",
                "أعلن الجيش اليوم | اليوم | 2018-11-23",
                "أعلن الجيش اليوم الجمعة | اليوم الجمعة | 2018-11-23",
            })
    void shouldCountDaysFromTheArticle(String text, String phrase, String value) {
        TimeMention time = Times.only(text);
        assertThat(time.phrase()).isEqualTo(phrase);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.type()).isEqualTo(TimeMention.Type.DATE);
        assertThat(time.precision()).isEqualTo(TimePrecision.DAY);
        assertThat(time.contradictory()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قصفت الطائرات البلدة فجر اليوم | فجر اليوم | 2018-11-23TDA",
                "قصفت الطائرات البلدة صباح أمس | صباح أمس | 2018-11-22TMO",
                "قصفت الطائرات البلدة منذ ليلة أمس | ليلة أمس | 2018-11-22TNI",
                "اندلع القتال ظهر الجمعة | ظهر الجمعة | 2018-11-23TMI",
                "اندلع القتال عصر يوم الثلاثاء | عصر يوم الثلاثاء | 2018-11-20TAF",
                "اندلع القتال مساء الأربعاء الماضي | مساء الأربعاء الماضي | 2018-11-21TEV",
                "سقط القتلى ليل الأربعاء - الخميس | ليل الأربعاء - الخميس | 2018-11-21TNI",
                "سمع دوي الليلة الماضية | الليلة الماضية | 2018-11-22TNI",
                "سمع دوي هذا المساء | هذا المساء | 2018-11-23TEV",
                "سمع دوي الخميس مساء | الخميس مساء | 2018-11-22TEV",
            })
    void shouldReadPartsOfDays(String text, String phrase, String value) {
        TimeMention time = Times.only(text);
        assertThat(time.phrase()).isEqualTo(phrase);
        assertThat(time.value()).isEqualTo(value);
        assertThat(time.type()).isEqualTo(TimeMention.Type.TIME);
        assertThat(time.precision()).isEqualTo(TimePrecision.PART_OF_DAY);
    }

    @Test
    void shouldTrustTheWeekdayAndSaySoWhereItContradicts() {
        TimeMention time = Times.only("انسحبت القوات أمس الاثنين");
        assertThat(time.value()).isEqualTo("2018-11-19");
        assertThat(time.contradictory()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "نقلت صحيفة المصري اليوم عن مسؤول",
                "قالت قناة روسيا اليوم إن الوفد غادر",
                "احتفل السكان باليوم الوطني",
                "شارك في اليوم العالمي للمياه",
                "انتهى اليوم الأول من المهرجان",
                "يعمل ثماني مرات في اليوم الواحد",
            })
    void shouldNotTakeNamesAndCountedDaysForToday(String text) {
        assertThat(Times.in(text)).isEmpty();
    }
}
