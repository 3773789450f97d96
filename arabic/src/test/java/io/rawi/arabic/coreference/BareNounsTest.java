package io.rawi.arabic.coreference;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.Span;
import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityMention.Method;
import io.rawi.arabic.gazetteer.EntityType;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareNounsTest {

    private final BareNouns bareNouns = new BareNouns(ClassNoun.all());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "تعفيش",
                "سيدي",
                "القيادي",
                "الميليشيا",
                "ريف",
                "المدينة",
                "البادية",
                "الفصائل",
                "مراسل",
                "الهيئة"
            })
    void shouldLeaveOutWhatIsOnlyANoun(String surface) {
        assertThat(bareNouns.without(List.of(mention(surface, Method.TAGGER)))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"سيدي بوزيد", "القيادي سالم", "ريفي", "مدينة نصر", "سالم", "الباديسي", "نادي النهر"})
    void shouldKeepNames(String surface) {
        assertThat(bareNouns.without(List.of(mention(surface, Method.TAGGER)))).hasSize(1);
    }

    @Test
    void shouldKeepWhatTheGazetteerKnows() {
        List<EntityMention> known = List.of(mention("المدينة", Method.GAZETTEER));

        assertThat(bareNouns.without(known)).isSameAs(known);
    }

    @Test
    void shouldKeepTheOthersInOrder() {
        List<EntityMention> mentions = List.of(
                mention("سالم", Method.TAGGER), mention("القيادي", Method.TAGGER), mention("الوردية", Method.TAGGER));

        assertThat(bareNouns.without(mentions))
                .extracting(EntityMention::surface)
                .containsExactly("سالم", "الوردية");
    }

    private static EntityMention mention(String surface, Method method) {
        return new EntityMention(
                new Span(0, surface.length()), surface, EntityType.PERSON, method, Optional.empty(), 0.8f);
    }
}
