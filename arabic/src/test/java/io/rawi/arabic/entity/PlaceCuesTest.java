package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlaceCuesTest {

    private final PlaceCues cues = new PlaceCues();

    private static String normalised(String word) {
        return Normaliser.normalise(word).text();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "مدينة", "بلدة", "قرية", "ناحية", "منطقة", "محافظة", "ريف", "حي", "قضاء", "مخيم", "بادية", "جبهة",
                        "معبر",
                "مطار", "مديرية", "ضاحية", "جزيرة", "ميناء", "إقليم", "ولاية", "وادي", "جبل", "سد", "طريق", "جسر",
                        "مستشفى",
                "نهر", "جبال", "سواحل", "العاصمة", "سجن", "قاعدة", "مصفاة", "تل", "دوار", "مشارف", "أهالي"
            })
    void shouldKnowKindsOfPlaces(String word) {
        assertThat(cues.isKind(normalised(word))).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"بمدينة", "ومدينة", "لمدينة", "وبمدينة", "فبمدينة", "كمدينة", "بريف", "وبريف", "ولأهالي", "بمحيط"})
    void shouldKnowAKindBehindProclitics(String word) {
        assertThat(cues.isKind(normalised(word))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "في", "من", "إلى", "نحو", "غرب", "شمالي", "قرب", "وسط", "على", "عبر", "ومن", "وفي", "رئيس", "حكومة"
            })
    void shouldKnowWordsThatGoBeforePlaces(String word) {
        assertThat(cues.isPreposition(normalised(word))).isTrue();
        assertThat(cues.isKind(normalised(word))).as("it is no kind of place").isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سيارة", "طبق", "قال", "المدينة", "مدينتنا", "تنظيم", "حياة", "x", "12", "و", "ب"})
    void shouldNotTakeOtherWordsForCues(String word) {
        assertThat(cues.isKind(normalised(word))).isFalse();
        assertThat(cues.isPreposition(normalised(word))).isFalse();
    }
}
