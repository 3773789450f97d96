package io.rawi.enrich.copy;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpellingsTest {

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({
        "فيرغسون, فيرجسون",
        "غولدشتاين, جولدشتاين",
        "كويتي, كويتيه",
        "مصريه, المصريه",
        "طهرانيون, تهرانيون",
        "البكالوريس, البكالوريوس",
        "بالقاهره, القاهره",
    })
    void shouldTakeSpellingsAndFormsOfOneWordForOne(String one, String other) {
        assertThat(Spellings.alike(one, other)).isTrue();
    }

    @ParameterizedTest(name = "{0} and {1}")
    @CsvSource({"كفراندو, ديبيلان", "سرمدان, القيروز", "حلب, حمص", "سالم, سليم", "الرابعه, الخامسه", "تونس, تشاد"})
    void shouldTellNamesApart(String one, String other) {
        assertThat(Spellings.alike(one, other)).isFalse();
    }

    @Property(tries = 300)
    void shouldNotMindTheOrder(
            @ForAll @CharRange(from = 'ا', to = 'غ') @StringLength(min = 1, max = 8) String one,
            @ForAll @CharRange(from = 'ا', to = 'غ') @StringLength(min = 1, max = 8) String other) {
        assertThat(Spellings.alike(one, other)).isEqualTo(Spellings.alike(other, one));
        assertThat(Spellings.alike(one, one)).isTrue();
    }
}
