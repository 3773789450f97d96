package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.Page;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatelinesTest {

    private static final String BODY =
            "أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "23 نوفمبر 2018 | 2018-11-23",
                "13 فبراير 2019 | 2019-02-13",
                "٢٣ نوفمبر ٢٠١٨ | 2018-11-23",
                "الجمعة 23 تشرين الثاني 2018 | 2018-11-23",
                "23 نوفمبر/تشرين الثاني 2018 | 2018-11-23",
                "23 تشرين الثاني (نوفمبر) 2018 | 2018-11-23",
                "الأربعاء، 7 آذار 2018 | 2018-03-07",
                "3 كانون الأول 2018 | 2018-12-03",
                "3 كانون الثاني 2018 | 2018-01-03",
                "14 غشت 2016 | 2016-08-14",
                "14 أوت 2016 | 2016-08-14",
                "5 جويلية 2016 | 2016-07-05",
                "1 أيار 2017 م | 2017-05-01",
                "23/11/2018 | 2018-11-23",
                "2018/11/23 | 2018-11-23",
                "23-11-2018 | 2018-11-23",
                "2018-11-23 14:05 | 2018-11-23",
                "2018-11-23T14:05:11 | 2018-11-23",
                "23.11.2018 | 2018-11-23",
                "11/23/2018 | 2018-11-23",
                "نشر في: 23 نوفمبر 2018 | 2018-11-23",
                "تاريخ النشر: 23-11-2018 - الساعة 14:05 | 2018-11-23",
                "آخر تحديث: 23 نوفمبر 2018 - 10:15 صباحا | 2018-11-23",
                "Published on November 23, 2018 | 2018-11-23",
                "23 novembre 2018 | 2018-11-23",
                "15 ربيع الأول 1440 هـ | 2018-11-23",
                "15/3/1440 هـ | 2018-11-23",
                "XYNEWS23112018 | 2018-11-23",
                "AB20181123 | 2018-11-23",
                "15 ربيع الأول 1440هـ الموافق 23 نوفمبر 2018م | 2018-11-23"
            })
    void shouldReadADateOnALineOfItsOwn(String line, LocalDate date) {
        for (String text : List.of("عنوان الخبر\n\n" + line + "\n\n" + BODY, BODY + "\n\n" + line)) {
            Page page = Page.of(text);

            List<Dateline> found = Datelines.find(page);

            assertThat(found).hasSize(1);
            assertThat(found.get(0).dates()).first().isEqualTo(date);
            assertThat(found.get(0).removed()).isTrue();
            assertThat(text.substring(found.get(0).start()))
                    .startsWith(found.get(0).phrase());
            assertThat(page.clean().text()).doesNotContain(line);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "الرياض 15 ربيع الأول 1440 هـ الموافق 23 نوفمبر 2018 م وكالة الجسر",
                "دمشق – 23 نوفمبر 2018",
                "دمشق | 23/11/2018 | وكالة الجسر",
                "نشر بواسطة سالم العلي في 23 نوفمبر 2018"
            })
    void shouldKeepALineThatSaysMore(String line) {
        String text = line + "\n" + BODY;
        Page page = Page.of(text);

        List<Dateline> found = Datelines.find(page);

        assertThat(found).hasSize(1);
        assertThat(found.get(0).dates()).containsExactly(LocalDate.of(2018, 11, 23));
        assertThat(found.get(0).removed()).isFalse();
        assertThat(page.clean().text()).isEqualTo(text);
    }

    @Test
    void shouldReadTheDateBeforeAnAgencysFirstSentence() {
        String text = "دمشق، 23 نوفمبر 2018 (وكالة الجسر) – " + BODY;

        List<Dateline> found = Datelines.find(Page.of(text));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).phrase()).isEqualTo("23 نوفمبر 2018");
        assertThat(found.get(0).start()).isEqualTo(text.indexOf("23"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وكانت البلدية قد أغلقت الجسر القديم في 23 نوفمبر 2018 بعد ظهور تشققات خطيرة في أعمدته الحجرية.",
                "وفي 23/11/2018 أغلقت البلدية الجسر القديم بعد ظهور تشققات خطيرة في أعمدته الحجرية كما أعلنت.",
                "23 نوفمبر 2018 هو اليوم الذي أغلقت فيه البلدية الجسر القديم بعد ظهور تشققات خطيرة في أعمدته.",
                "- 28 مايو 1990: افتتاح الجسر بحضور آلاف السكان الذين جاؤوا من القرى المجاورة للاحتفال به.",
                "قال: أغلق الجسر - 23 نوفمبر 2018 - بعد ظهور تشققات خطيرة في أعمدته الحجرية كما أعلنت البلدية."
            })
    void shouldNeverTakeADateOfTheStory(String sentence) {
        Page page = Page.of("عنوان الخبر\n\n" + sentence + "\n\n" + BODY);

        assertThat(Datelines.find(page)).isEmpty();
        assertThat(page.clean().removed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "إغلاق الجسر القديم في 23 نوفمبر 2018",
                "أحداث الثورة منذ 15 آذار 2011",
                "- 28 مايو 1990: افتتاح الجسر",
                "23 نوفمبر",
                "نوفمبر 2018",
                "31/13/2018",
                "30 فبراير 2018",
                "12345678",
                "العدد 23112018"
            })
    void shouldNotTakeALineThatIsNoDateline(String line) {
        assertThat(Datelines.find(Page.of(line + "\n\n" + BODY))).isEmpty();
    }

    @Test
    void shouldLeaveADateAmongTheParagraphs() {
        String text = BODY + "\n\n23 نوفمبر 2018\n\n" + BODY;

        assertThat(Datelines.find(Page.of(text))).isEmpty();
    }

    @Test
    void shouldPreferWhatIsCalledPublishedToWhatIsCalledUpdated() {
        Page page = Page.of("آخر تحديث: 25 نوفمبر 2018\nنشر في: 23 نوفمبر 2018\n\n" + BODY);

        assertThat(Datelines.find(page))
                .extracting(dateline -> dateline.dates().get(0))
                .containsExactly(LocalDate.of(2018, 11, 23), LocalDate.of(2018, 11, 25));
    }

    @Test
    void shouldReadTheHourWhereItIsUniversal() {
        assertThat(Datelines.find(Page.of("23 نوفمبر 2018 14:05 غرينتش\n\n" + BODY))
                        .get(0)
                        .clock())
                .contains(LocalTime.of(14, 5));
        assertThat(Datelines.find(Page.of("23 نوفمبر 2018 14:05\n\n" + BODY))
                        .get(0)
                        .clock())
                .isEmpty();
    }

    @Test
    void shouldTellBothOrdersWhereDayAndMonthMayBeSwapped() {
        assertThat(Datelines.find(Page.of("05/04/2018\n\n" + BODY)).get(0).dates())
                .containsExactly(LocalDate.of(2018, 4, 5), LocalDate.of(2018, 5, 4));
    }
}
