package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.time.DatePattern.Read;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatePatternTest {

    private static final List<String> INTERNATIONAL = List.of(
            "يناير", "فبراير", "مارس", "أبريل", "مايو", "يونيو", "يوليو", "أغسطس", "سبتمبر", "أكتوبر", "نوفمبر",
            "ديسمبر");
    private static final List<String> LEVANTINE = List.of(
            "كانون الثاني",
            "شباط",
            "آذار",
            "نيسان",
            "أيار",
            "حزيران",
            "تموز",
            "آب",
            "أيلول",
            "تشرين الأول",
            "تشرين الثاني",
            "كانون الأول");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2 أيار 2017 | 2017-05-02",
                "٢ أيار ٢٠١٧ | 2017-05-02",
                "۲ أيار ۲۰۱۷ | 2017-05-02",
                "2 من أيار 2017 | 2017-05-02",
                "2 من شهر أيار 2017 | 2017-05-02",
                "2 شهر أيار عام 2017 | 2017-05-02",
                "2 أيار من عام 2017 | 2017-05-02",
                "2 أيار لعام 2017 | 2017-05-02",
                "2 أيار، 2017 | 2017-05-02",
                "2-أيار-2017 | 2017-05-02",
                "2 / أيار / 2017 | 2017-05-02",
                "2أيار2017 | 2017-05-02",
                "02 أيــار 2017 | 2017-05-02",
                "2 أيار/مايو 2017 | 2017-05-02",
                "2 أيار (مايو) 2017 | 2017-05-02",
                "2 أيار - مايو 2017 | 2017-05-02",
                "30 تشرين الثاني/نوفمبر 2017 | 2017-11-30",
                "29 فبراير 2016 | 2016-02-29",
                "أيار 2, 2017 | 2017-05-02",
                "May 2, 2017 | 2017-05-02",
                "2 of May, 2017 | 2017-05-02",
                "2 mai 2017 | 2017-05-02",
                "17/5/2017 | 2017-05-17",
                "17.05.2017 | 2017-05-17",
                "17-05-2017 | 2017-05-17",
                "17\\5\\2017 | 2017-05-17",
                "٢٠١٧/٠٥/١٧ | 2017-05-17",
                "2017-05-17 | 2017-05-17",
                "QP17052017 | 2017-05-17",
                "QP20170517 | 2017-05-17",
                "6 شعبان 1438 | 2017-05-02",
                "6/8/1438 | 2017-05-02",
                "1438/8/6 | 2017-05-02"
            })
    void shouldReadTheDay(String text, LocalDate day) {
        assertThat(first(text).orElseThrow().dates().get(0)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "29 فبراير 2017",
                "31 نيسان 2017",
                "0 أيار 2017",
                "32 أيار 2017",
                "2 أيار",
                "أيار 2017",
                "2 أيار 17",
                "2 أيار 217",
                "2 أيار 20177",
                "2/5",
                "2/5/17",
                "17/5-2017",
                "2017/5",
                "2017-13-32",
                "00/00/2017",
                "31/31/2017",
                "2/5/1899",
                "31 محرم 1440",
                "5/13/1440",
                "1234/5678/90",
                "قتل 23 من آب 201",
                "QP99999999",
                "QP1705201",
                "QP170520177",
                "2.5.2",
                "192.168.1.1",
                "2 فلان 2017",
                "أيار أيار 2017",
                "2 أيار ألفان"
            })
    void shouldReadNoDayThatIsNone(String text) {
        assertThat(first(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "05/04/2018, 2018-04-05, 2018-05-04",
        "2018-04-05, 2018-04-05, 2018-05-04",
        "12.01.2018, 2018-01-12, 2018-12-01"
    })
    void shouldKeepBothReadingsOfAnAmbiguousDay(String text, LocalDate usual, LocalDate swapped) {
        assertThat(first(text).orElseThrow().dates()).containsExactly(usual, swapped);
    }

    @ParameterizedTest
    @CsvSource({"07/07/2018, 2018-07-07", "13/07/2018, 2018-07-13", "07/13/2018, 2018-07-13"})
    void shouldKeepOneReadingWhereThereIsButOne(String text, LocalDate day) {
        assertThat(first(text).orElseThrow().dates()).containsExactly(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "في 2 أيار 2017 أعلنت | 1 | 4",
                "الثلاثاء 2 أيار (مايو) 2017 م | 1 | 7",
                "تشرين الثاني 2, 2017 | 0 | 5",
                "17/5/2017 - دمشق | 0 | 5"
            })
    void shouldSayWhichTokensItTook(String text, int from, int until) {
        Read read = first(text).orElseThrow();

        assertThat(read.from()).isEqualTo(from);
        assertThat(read.until()).isEqualTo(until);
    }

    @Property
    void shouldReadEveryDayThatCalendarsHave(
            @ForAll @IntRange(min = 1900, max = 2200) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate date = LocalDate.of(year, month, day);

        for (List<String> names : List.of(INTERNATIONAL, LEVANTINE)) {
            String text = day + " " + names.get(month - 1) + " " + year;
            assertThat(first(text).orElseThrow().dates()).containsExactly(date);
            assertThat(first(digits(text, '٠')).orElseThrow().dates()).containsExactly(date);
            assertThat(first(digits(text, '۰')).orElseThrow().dates()).containsExactly(date);
        }
        assertThat(first(date.toString()).orElseThrow().dates()).first().isEqualTo(date);
    }

    /** The oracle is the calendar of the JDK itself, printed and read back. */
    @Property
    void shouldReadEveryHijriDay(@ForAll @IntRange(min = 0, max = 60_000) int days) {
        LocalDate date = LocalDate.of(1900, 1, 1).plusDays(days);
        HijrahDate hijri = HijrahDate.from(date);
        int year = hijri.get(java.time.temporal.ChronoField.YEAR);
        int month = hijri.get(java.time.temporal.ChronoField.MONTH_OF_YEAR);
        int day = hijri.get(java.time.temporal.ChronoField.DAY_OF_MONTH);

        Read read = first(day + "/" + month + "/" + year).orElseThrow();

        assertThat(read.hijri()).isTrue();
        assertThat(read.dates()).containsExactly(date);
    }

    @Property
    void shouldNeverFail(@ForAll String text) {
        List<DateToken> tokens = DateToken.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            int at = i;
            DatePattern.at(tokens, i).ifPresent(read -> {
                assertThat(read.from()).isEqualTo(at);
                assertThat(read.until()).isBetween(at + 1, tokens.size());
            });
        }
    }

    private static Optional<Read> first(String text) {
        List<DateToken> tokens = DateToken.of(text);
        for (int i = 0; i < tokens.size(); i++) {
            Optional<Read> read = DatePattern.at(tokens, i);
            if (read.isPresent()) {
                return read;
            }
        }
        return Optional.empty();
    }

    private static String digits(String text, char zero) {
        StringBuilder out = new StringBuilder();
        text.chars().forEach(c -> out.append(c >= '0' && c <= '9' ? (char) (c - '0' + zero) : (char) c));
        return out.toString();
    }
}
