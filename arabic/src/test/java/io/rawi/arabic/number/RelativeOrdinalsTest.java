package io.rawi.arabic.number;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelativeOrdinalsTest {

    private final RelativeOrdinals ordinals = new RelativeOrdinals();

    @ParameterizedTest
    @CsvSource({
        "افتح الملف التالي, CURRENT, 1, التالي",
        "افتح الصورة السابقة, CURRENT, -1, السابقة",
        "هذه المرحلة الحالية, CURRENT, 0, الحالية",
        "الباب الأخير مغلق, END, 0, الأخير",
        "الباب قبل الأخير مغلق, END, -1, قبل الأخير",
        "خذ الواحدة قبل الأخيرة, END, -1, الواحدة قبل الأخيرة"
    })
    void shouldReadPlaceInRow(String sentence, RelativeOrdinals.Origin origin, int offset, String words) {
        TokenisedText text = TokenisedText.of(sentence);

        List<RelativeOrdinals.Place> found = ordinals.find(text);

        assertThat(found).hasSize(1);
        RelativeOrdinals.Place place = found.get(0);
        assertThat(place.origin()).isEqualTo(origin);
        assertThat(place.offset()).isEqualTo(offset);
        assertThat(text.normalised().original(place.start(), place.end()).of(sentence))
                .isEqualTo(words);
    }

    @Test
    void shouldNeedTheArticle() {
        assertThat(ordinals.find(TokenisedText.of("رئيس سابق وخبر أخير"))).isEmpty();
    }
}
