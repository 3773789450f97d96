package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.time.LineDate.Role;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LineDateTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الخميس 18 أيار 2017 | PLAIN | true | 18 أيار 2017",
                "الخميس، 18 أيار/مايو 2017 م | PLAIN | true | 18 أيار/مايو 2017",
                "الخميس ١٨ أيار ٢٠١٧ - ٠٩:٣٠ ص | PLAIN | true | ١٨ أيار ٢٠١٧",
                "نُشر في 18 مايو 2017 | PUBLISHED | true | 18 مايو 2017",
                "نشر بتاريخ: 18/05/2017 | PUBLISHED | true | 18/05/2017",
                "تم النشر في: الخميس 18 مايو 2017 الساعة 9:30 صباحا | PUBLISHED | true | 18 مايو 2017",
                "تاريخ النشر : 2017-05-18 | PUBLISHED | true | 2017-05-18",
                "آخر تحديث 18 مايو 2017 - 11:05 | UPDATED | true | 18 مايو 2017",
                "تاريخ آخر تعديل: 18/5/2017 | UPDATED | true | 18/5/2017",
                "Published: May 18, 2017 9:30 AM | PUBLISHED | true | May 18, 2017",
                "Updated on 18 May 2017 | UPDATED | true | 18 May 2017",
                "Publié le 18 mai 2017 | PUBLISHED | true | 18 mai 2017",
                "22 شعبان 1438 هـ الموافق 18 مايو 2017 م | PLAIN | true | 18 مايو 2017",
                "18/05/2017 | PLAIN | true | 18/05/2017",
                "(18 أيار 2017) | PLAIN | true | 18 أيار 2017",
                "بيروت - 18 أيار 2017 | PLAIN | false | 18 أيار 2017"
            })
    void shouldSayWhatTheLineSaysOfItsDate(String line, Role role, boolean pure, String phrase) {
        LineDate date = LineDate.of(line).orElseThrow();

        assertThat(date.role()).isEqualTo(role);
        assertThat(date.pure()).isEqualTo(pure);
        assertThat(line.substring(date.start(), date.end())).isEqualTo(phrase);
        assertThat(date.dates()).contains(LocalDate.of(2017, 5, 18));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18 مايو 2017 09:30 غرينتش | 09:30",
                "18 مايو 2017 - 09:30 بتوقيت غرينتش | 09:30",
                "2017-05-18 23:59 GMT | 23:59",
                "2017-05-18T09:30Z | 09:30",
                "18 مايو 2017 ٠٩:٣٠ جرينتش | 09:30",
                "18 مايو 2017 09:30 بتوقيت مكة المكرمة | ",
                "18 مايو 2017 09:30 بتوقيت دمشق | ",
                "18 مايو 2017 09:30 مساء | ",
                "18 مايو 2017 غرينتش | "
            })
    void shouldTakeAnHourOnlyWhereItIsUniversal(String line, LocalTime clock) {
        assertThat(LineDate.of(line).orElseThrow().clock()).isEqualTo(Optional.ofNullable(clock));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "اجتماع الوزراء في 18 أيار 2017 بحث ملف المياه",
                "ذكرى معركة 18 أيار 2017",
                "المرفأ من 18 أيار 2017 حتى اليوم",
                "ماذا حدث يوم 18 أيار 2017؟",
                "قانون العمل الصادر بتاريخ 18/5/2017",
                "18 أيار 2017: سقوط المدينة",
                "خسائر منذ 18 أيار 2017",
                "ارتفاع بنسبة 18.5.2017 نقطة في سوق الأسهم المحلية",
                "المادة 18 من قانون أيار 2017",
                "18 قتيلا في أيار 2017",
                "عاد العمال",
                ""
            })
    void shouldLeaveALineThatSpeaksOfADay(String line) {
        assertThat(LineDate.of(line)).isEmpty();
    }
}
