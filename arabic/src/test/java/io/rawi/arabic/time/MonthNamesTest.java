package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.LineKey;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthNamesTest {

    @ParameterizedTest
    @CsvSource({
        "يناير, 1",
        "كانون الثاني, 1",
        "كانون الثانى, 1",
        "جانفي, 1",
        "January, 1",
        "janvier, 1",
        "فبراير, 2",
        "شباط, 2",
        "فيفري, 2",
        "Feb, 2",
        "février, 2",
        "مارس, 3",
        "آذار, 3",
        "اذار, 3",
        "March, 3",
        "mars, 3",
        "أبريل, 4",
        "ابريل, 4",
        "إبريل, 4",
        "نيسان, 4",
        "أفريل, 4",
        "April, 4",
        "avril, 4",
        "مايو, 5",
        "أيار, 5",
        "ايار, 5",
        "ماي, 5",
        "May, 5",
        "mai, 5",
        "يونيو, 6",
        "يونيه, 6",
        "حزيران, 6",
        "جوان, 6",
        "June, 6",
        "juin, 6",
        "يوليو, 7",
        "يوليه, 7",
        "تموز, 7",
        "يوليوز, 7",
        "جويلية, 7",
        "July, 7",
        "juillet, 7",
        "أغسطس, 8",
        "اغسطس, 8",
        "آب, 8",
        "اب, 8",
        "غشت, 8",
        "أوت, 8",
        "August, 8",
        "août, 8",
        "سبتمبر, 9",
        "أيلول, 9",
        "ايلول, 9",
        "شتنبر, 9",
        "September, 9",
        "septembre, 9",
        "أكتوبر, 10",
        "اكتوبر, 10",
        "تشرين الأول, 10",
        "تشرين الاول, 10",
        "تشرين أول, 10",
        "October, 10",
        "نوفمبر, 11",
        "تشرين الثاني, 11",
        "تشرين ثاني, 11",
        "نونبر, 11",
        "November, 11",
        "ديسمبر, 12",
        "كانون الأول, 12",
        "كانون أول, 12",
        "دجنبر, 12",
        "December, 12",
        "décembre, 12"
    })
    void shouldKnowTheMonthUnderEachOfItsNames(String name, int month) {
        assertThat(MonthNames.gregorian(LineKey.of(name))).hasValue(month);
        assertThat(MonthNames.hijri(LineKey.of(name))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "محرم, 1", "المحرم, 1", "صفر, 2", "ربيع الأول, 3", "ربيع الاول, 3", "ربيع الآخر, 4", "ربيع الثاني, 4",
        "جمادى الأولى, 5", "جمادى الآخرة, 6", "جمادي الثانية, 6", "رجب, 7", "شعبان, 8", "رمضان, 9", "رَمَضان, 9",
        "شوال, 10", "ذو القعدة, 11", "ذي القعدة, 11", "ذو الحجة, 12", "ذي الحجه, 12", "ذوالحجة, 12"
    })
    void shouldKnowTheHijriMonthUnderEachOfItsNames(String name, int month) {
        assertThat(MonthNames.hijri(LineKey.of(name))).hasValue(month);
        assertThat(MonthNames.gregorian(LineKey.of(name))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"تشرين", "كانون", "ربيع", "الثاني", "جمادى", "أيلولي", "ذو", "monday", "خريف", "نوفمبر تشرين", ""
            })
    void shouldKnowNoOther(String name) {
        assertThat(MonthNames.gregorian(LineKey.of(name))).isEmpty();
        assertThat(MonthNames.hijri(LineKey.of(name))).isEmpty();
    }
}
