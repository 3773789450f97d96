package io.rawi.arabic.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TimeTaggerPropertyTest {

    private static final String[] PIECES = {
        "أمس",
        "من",
        "إلى",
        "بين",
        "و",
        "الساعة",
        "3",
        "31",
        "2014",
        "1436هـ",
        "سبتمبر",
        "رمضان",
        "محرم",
        "ربيع",
        "الأول",
        "الثاني",
        "الأسبوع",
        "العام",
        "الماضي",
        "المقبل",
        "قبل",
        "بعد",
        "منذ",
        "عدة",
        "أيام",
        "شهرين",
        "نهاية",
        "مطلع",
        "منتصف",
        "الليل",
        "مساء",
        "الجمعة",
        "يوم",
        "كل",
        "/",
        "-",
        ".",
        ":",
        "(",
        ")",
        "،",
        "ألف",
        "وتسعمائة",
        "الحادي",
        "والعشرين",
        "الربع",
        "الثالث",
        "صيف",
        "القرن",
        "السبعينيات",
        "عيد",
        "الفطر",
        "آخر",
        "الأيام",
        "الثلاثة",
        "هذا",
        "تشرين",
        "الموافق",
        "بتوقيت",
        "غرينتش",
        "إلا",
        "ربعا",
        "45",
        "00",
        "سنة",
        "دقيقة",
        "التالي",
        "خلال",
        "الـ24"
    };

    @Property(tries = 3000)
    void shouldNeverFailAndKeepSpansInOrderInsideTheText(
            @ForAll("heaps") String text, @ForAll @IntRange(min = 1, max = 9998) int year) {
        List<TimeMention> times = Times.on(LocalDateTime.of(year, 2, 28, 23, 59), text);
        int end = 0;
        for (TimeMention time : times) {
            assertThat(time.span().start()).isGreaterThanOrEqualTo(end);
            assertThat(time.span().of(text)).isEqualTo(time.phrase());
            assertThat(time.value()).isNotBlank();
            end = time.span().end();
            time.start()
                    .ifPresent(start -> assertThat(start).isBefore(time.end().orElseThrow()));
        }
    }

    @Property
    void shouldSurviveAnyCharacters(@ForAll String text) {
        assertThat(Times.in(text)).isEqualTo(Times.in(text));
    }

    @Provide
    Arbitrary<String> heaps() {
        return Arbitraries.of(PIECES).list().ofMinSize(1).ofMaxSize(14).flatMap(words -> Arbitraries.of(" ", "")
                .map(joint -> String.join(joint.isEmpty() ? "  " : joint, words)));
    }
}
