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

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "قاتل علي عبد الله صالح الحوثيين ثم انقلب صالح عليهم | 8 | person:ali-abdullah-saleh",
                "عاد عبد ربه منصور هادي إلى عدن ومنها خاطب هادي أنصاره | 9 | person:abdrabbuh-mansur-hadi",
                "طوق الحوثيون المدينة ثم رفض الحوثي الهدنة | 5 | org:houthis",
            })
    void shouldKnowAFamilyNameThatIsAWordBehindTheFullOne(String text, int token, String id) {
        assertThat(ids(text)).as("without the tagger").filteredOn(id::equals).hasSize(1);
        assertThat(ids(text, name(token, token, 0, EntityType.PERSON, 0.8f)))
                .filteredOn(id::equals)
                .hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // Nobody of that name was named in full, or a longer name goes on behind it.
                "ثم انقلب صالح عليهم | 2 | 2",
                "قاتل علي عبد الله صالح ثم عاد صالح المطر إلى بيته | 7 | 8",
                "طوق المسلحون المدينة ثم رفض الحوثي الهدنة | 5 | 5",
            })
    void shouldNotKnowItOtherwise(String text, int first, int last) {
        List<String> found = ids(text, name(first, last, 0, EntityType.PERSON, 0.8f));

        assertThat(found).isEqualTo(ids(text)).hasSizeLessThan(2);
    }
}
