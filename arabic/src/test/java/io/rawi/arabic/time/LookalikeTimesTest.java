package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that are times in one place and something else in another. All are read as published on Friday, 23 November 2018, at noon. */
class LookalikeTimesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "صدرت مجموعة خطب الجمعة في مجلدين",
                "يحولون منبر الجمعة إلى منصة",
                "يؤمنون بالله واليوم الآخر",
                "عقب فوزه 2/صفر على ضيفه",
                "يحمي هذا العقد حقوق المزارعين",
                "وقع النادي العقد الحالي بشروط أفضل",
            })
    void shouldFindNoTimeInWhatOnlyLooksLikeOne(String text) {
        assertThat(Times.values(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "يحيون ذكرى نهاية الحرب العالمية الثانية يوم الجمعة المقبل | يوم الجمعة المقبل=2018-11-30",
                "اندلع الحريق في الساعات الأولى من صباح اليوم | صباح اليوم=2018-11-23TMO",
                "وصلوا عند الثالثة من بعد ظهر أمس | الثالثة من بعد ظهر أمس=2018-11-22T15:00",
                "وصلوا الثامنة مساء أمس | الثامنة مساء أمس=2018-11-22T20:00",
                "تنطلق المباراة الثامنة مساء | الثامنة مساء=2018-11-23T20:00",
                "تمطر هناك كل 23 ألف سنة | كل 23 ألف سنة=P23000Y",
                "مكثوا هناك نحو 140 ألف سنة | 140 ألف سنة=P140000Y",
                "تراجع الذهب تسليم أغسطس - آب 1.5 في المئة | أغسطس - آب=2018-08",
                "وصلوا في 2/صفر/1440 | 2/صفر/1440=2018-10-11",
                "وصلوا صباح هذا اليوم | صباح هذا اليوم=2018-11-23TMO",
                "سقطت قذائف الليلة قبل الماضية | الليلة قبل الماضية=2018-11-21TNI",
                "تغير الكثير في هذا العقد | هذا العقد=201",
                "يبدأ التسجيل في غرة محرم 1440 | غرة محرم 1440=2018-09-11",
                "تجتمع اللجنة كل ثلاثاء | كل ثلاثاء=XXXX-WXX-2",
                "تنتهي المهلة بعد ثلاثة أيام | بعد ثلاثة أيام=2018-11-26",
                "تستأنف المحادثات بعد أسبوعين | بعد أسبوعين=2018-12-07",
            })
    void shouldReadTheTimeThatIsThere(String text, String expected) {
        assertThat(Times.values(text)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"لم يصل كل أحد في موعده", "سألوا كل اثنين عن رأيهما"})
    void shouldTakeNobodyForAWeekday(String text) {
        assertThat(Times.values(text)).isEmpty();
    }
}
