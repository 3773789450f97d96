package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MentionMergerTest {

    private static final TokenisedText WORDS = TokenisedText.of("زار سمير حداد وزير النقل دمشق ولميس القاضي");

    private static EntityMention known(int token, EntityType type) {
        Span span = WORDS.original(token, token);
        return new EntityMention(
                span, span.of(WORDS.text()), type, EntityMention.Method.GAZETTEER, Optional.empty(), 1);
    }

    @Test
    void shouldAddNamesInTheirPlaces() {
        List<EntityMention> merged = MentionMerger.merge(
                WORDS,
                List.of(known(5, EntityType.LOCATION)),
                List.of(
                        new TaggedName(1, 2, 0, EntityType.PERSON, 0.8f),
                        new TaggedName(6, 7, 1, EntityType.PERSON, 0.8f)));

        assertThat(merged).extracting(EntityMention::surface).containsExactly("سمير حداد", "دمشق", "لميس القاضي");
        assertThat(merged)
                .extracting(EntityMention::method)
                .containsExactly(
                        EntityMention.Method.TAGGER, EntityMention.Method.GAZETTEER, EntityMention.Method.TAGGER);
    }

    @Test
    void shouldLetTheGazetteerHoldWhatItKnows() {
        EntityMention known = known(2, EntityType.PERSON);

        assertThat(MentionMerger.merge(
                        WORDS, List.of(known), List.of(new TaggedName(1, 2, 0, EntityType.PERSON, 0.8f))))
                .containsExactly(known);
    }

    @Test
    void shouldLeaveOutWhatTheTaggerDoubts() {
        assertThat(MentionMerger.merge(WORDS, List.of(), List.of(new TaggedName(3, 4, 0, EntityType.PERSON, 0.3f))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"الله", "دولار", "ريالاً", "اليورو", "ليرة"})
    void shouldNotMarkCurrenciesAndSetPhrases(String word) {
        assertThat(MentionMerger.merge(
                        TokenisedText.of(word), List.of(), List.of(new TaggedName(0, 0, 0, EntityType.OTHER, 0.8f))))
                .isEmpty();
    }

    @Test
    void shouldGiveWhatIsKnownWhereTheTaggerFindsNothing() {
        List<EntityMention> known = List.of(known(5, EntityType.LOCATION));

        assertThat(MentionMerger.merge(WORDS, known, List.of())).isEqualTo(known);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ورود أنباء", "وقوع إصابات", "وجده عنده", "وصول الوفد"})
    void shouldNotCutAndOffWordsThatBeginWithItsLetter(String text) {
        assertThat(MentionMerger.merge(
                        TokenisedText.of(text), List.of(), List.of(new TaggedName(0, 1, 1, EntityType.PERSON, 0.8f))))
                .isEmpty();
    }
}
