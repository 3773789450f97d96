package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {

    @ParameterizedTest
    @CsvSource({
        "1900, 1, 1, true, the first that is read",
        "1899, 12, 31, false, the day before",
        "2200, 12, 31, true, the last",
        "2201, 1, 1, false, the day behind",
        "2000, 2, 29, true, a leap year of the fourth century",
        "1900, 2, 29, false, none of its century",
        "2018, 13, 1, false, no such month",
        "2018, 0, 1, false, no such month",
        "2018, 1, 0, false, no such day"
    })
    void shouldKnowTheDaysThereAre(int year, int month, int day, boolean known, String what) {
        assertThat(CalendarDate.gregorian(year, month, day).isPresent()).isEqualTo(known);
    }

    @ParameterizedTest
    @CsvSource({
        "1440, 1, 1, 2018-09-11, new year",
        "1440, 3, 15, 2018-11-23, a day within",
        "1439, 9, 1, 2018-05-16, the first of Ramadan",
        "1300, 1, 1, 1882-11-12, where the table begins"
    })
    void shouldKnowTheCalendarOfUmmAlQura(int year, int month, int day, LocalDate date, String what) {
        assertThat(CalendarDate.hijri(year, month, day)).contains(date);
    }

    @Test
    void shouldTakeDayThirtyOfAShortMonthForTheDayBehindIt() {
        LocalDate last = CalendarDate.hijri(1440, 2, 29).orElseThrow();

        assertThat(CalendarDate.hijri(1440, 2, 30).orElseThrow()).isIn(last.plusDays(1));
        assertThat(CalendarDate.hijri(1440, 2, 31)).isEmpty();
        assertThat(CalendarDate.hijri(1440, 13, 30)).isEmpty();
        assertThat(CalendarDate.hijri(2018, 1, 30)).isEmpty();
    }
}
