package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Persons that the tagger took with too much around them; the whole line is what it took for one name. */
class TaggedPersonsTest {

    private static TaggedName whole(TokenisedText words, EntityType type) {
        return new TaggedName(0, words.tokens().count() - 1, 0, type, 0.8f);
    }

    private static List<String> persons(String taken) {
        TokenisedText words = TokenisedText.of(taken);
        return MentionMerger.merge(words, List.of(), List.of(whole(words, EntityType.PERSON))).stream()
                .map(EntityMention::surface)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ماريا لوبيز وتانيا ريفيرا | ماريا لوبيز+تانيا ريفيرا",
                "جون هارفي ونعيمة دوران وريتا ماك غراو | جون هارفي+نعيمة دوران+ريتا ماك غراو",
                "سمير حداد وكريم | سمير حداد+كريم",
                "خالد بن فهد بن راشد ومعالي | خالد بن فهد بن راشد",
                "عمر عبدالكريم والشيخ | عمر عبدالكريم",
                "فيصل لقمان وفرقته | فيصل لقمان",
            })
    void shouldTellPersonsJoinedByAndApart(String taken, String expected) {
        assertThat(persons(taken)).containsExactly(expected.split("\\+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كريم سعيد وهبة",
                "أحمد بن وائل",
                "سعيد ولد وديع",
                "جون ديفيد ويليامز",
                "ليلى حسن وهبي",
                "نادر أبو وطفة",
            })
    void shouldKeepNamesThatBeginWithTheLetterOfAnd(String name) {
        assertThat(persons(name)).containsExactly(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "الرقيب السعدون | السعدون",
                "المهندس حسن المرجان | حسن المرجان",
                "العميد الركن | الركن",
                "جثمان آل منيع | آل منيع",
                "الدكتورة سعاد نجار | سعاد نجار",
            })
    void shouldLeaveTitlesOutOfNames(String taken, String expected) {
        assertThat(persons(taken)).containsExactly(expected);
    }

    @Test
    void shouldKeepTheFamilyNameThatIsARank() {
        assertThat(persons("خالد الجندي")).containsExactly("خالد الجندي");
        assertThat(persons("الجندي")).containsExactly("الجندي");
    }

    @Test
    void shouldNotTakeARankAndItsGradeForAPerson() {
        TokenisedText words = TokenisedText.of("استشهد الجندي أول سالم");

        assertThat(TaggedPersons.of(words, new TaggedName(1, 1, 0, EntityType.PERSON, 0.8f)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "بطولة كيفن جيمس وميشال مونيه | 1,2;3,4 | كيفن جيمس+ميشال مونيه",
                "بطولة كيفن جيمس، وميشال مونيه | 1,2;3,4 | كيفن جيمس+ميشال مونيه",
                "بطولة كيفن جيمس ووليد مونيه | 1,2;3,4 | كيفن جيمس+وليد مونيه",
                "بطولة كيفن جيمس وإلى جانبه وميشال مونيه | 1,2;5,6 | كيفن جيمس+وميشال مونيه",
            })
    void shouldCutAndOffWhoIsListedBehindAPerson(String text, String spans, String expected) {
        TokenisedText words = TokenisedText.of(text.replace("ووليد", "وليد"));
        List<TaggedName> tagged = List.of(spans.split(";")).stream()
                .map(span -> span.split(","))
                .map(ends -> new TaggedName(
                        Integer.parseInt(ends[0]), Integer.parseInt(ends[1]), 0, EntityType.PERSON, 0.8f))
                .toList();

        assertThat(MentionMerger.merge(words, List.of(), tagged).stream()
                        .map(EntityMention::surface)
                        .collect(Collectors.joining("+")))
                .isEqualTo(expected);
    }

    @Test
    void shouldLeaveOtherNamesAlone() {
        TokenisedText words = TokenisedText.of("وزارة الصحة والبيئة والمياه");

        assertThat(TaggedPersons.of(words, whole(words, EntityType.ORGANISATION)))
                .containsExactly(whole(words, EntityType.ORGANISATION));
    }
}
