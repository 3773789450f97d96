package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trained tagger as a witness for names that are words as well. */
class TaggedSpansTest {

    private static final EntityTagger TAGGER = new EntityTagger(Gazetteer.builtIn());

    private static List<String> ids(String text, TaggedName... tagged) {
        return TAGGER.tag(TokenisedText.of(text), List.of(tagged)).stream()
                .map(mention -> mention.entry().orElseThrow().id())
                .toList();
    }

    private static TaggedName name(int first, int last, int joined, EntityType type, float confidence) {
        return new TaggedName(first, last, joined, type, confidence);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ينطلق مهرجان جدة الصيفي | 2 | LOCATION | place:sa/makkah/jeddah",
                "اختتم معسكر قطر أمس | 2 | LOCATION | place:qa",
                "يزور أهل عسير السوق | 2 | LOCATION | place:sa/asir",
                "الطقس غدا معتدل واس | 3 | ORGANISATION | org:spa",
            })
    void shouldBelieveTheTaggerWhereAWordIsAName(String text, int token, EntityType type, String id) {
        assertThat(ids(text)).isEmpty();
        assertThat(ids(text, name(token, token, 0, type, 0.8f))).containsExactly(id);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // A person, a doubtful name, a longer name: none of them speaks for the place.
                "ينطلق مهرجان جدة الصيفي | 2 | 2 | 0 | PERSON | 0.8",
                "ينطلق مهرجان جدة الصيفي | 2 | 2 | 0 | LOCATION | 0.3",
                "ينطلق مهرجان جدة الصيفي | 2 | 3 | 0 | LOCATION | 0.8",
                // A joined و may be the first letter of a verb.
                "شكر الطبيب لما وجده من عناية | 3 | 3 | 1 | LOCATION | 0.8",
                // Words that are rather words.
                "لم يزرهم دوما أحد | 2 | 2 | 0 | LOCATION | 0.8",
                "وهو جنين صغير | 1 | 1 | 0 | LOCATION | 0.8",
                "كان حماس الجمهور كبيرا | 1 | 1 | 0 | ORGANISATION | 0.8",
            })
    void shouldNotBelieveItElsewhere(String text, int first, int last, int joined, EntityType type, float confidence) {
        assertThat(ids(text, name(first, last, joined, type, confidence))).isEmpty();
    }
}
