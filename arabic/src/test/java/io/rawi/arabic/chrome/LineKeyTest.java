package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LineKeyTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "+ الخط - | الخط",
                "إقرأ أيضاً: | اقرا ايضا",
                "شــارِك | شارك",
                "حقوق النشر © 2018 | حقوق النشر #",
                "٣ تعليقات | # تعليقات",
                "تعليقات (12) | تعليقات #",
                "Share THIS! | share this",
                "المدينة المنوّرة | المدينه المنوره",
                "17:37 ت م | # # ت م",
                "1,204 مشاهدة | # مشاهده",
                "١٬٢٠٤٫٥ مشاهدة | # مشاهده",
                "12, 14 تعليقا | # # تعليقا",
                "العدد 12.المرفأ | العدد # المرفا",
                "23/11/2018 | # # #"
            })
    void shouldBringLinesIntoOneForm(String line, String key) {
        assertThat(LineKey.of(line)).isEqualTo(key);
    }

    @Property
    void shouldNotChangeAKey(@ForAll String line) {
        String key = LineKey.of(line);

        assertThat(LineKey.of(key)).isEqualTo(key);
    }
}
