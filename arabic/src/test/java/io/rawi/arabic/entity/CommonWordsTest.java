package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common words of news that spell a place, alone or behind a proclitic: none of them is one by itself. */
class CommonWordsTest {

    private static final String WORDS =
            """
            فاطمة باكرا بأجل وأنه قصره حواره كبينة علما خطاب عدوان الحاضر الميدان القدم الشجرة الحارة الشعار المشهد
            الصورة السكري الضمير الملاح الناجية العمال القصور الشعب المدينة العلم الدور القطن الرماد جسرين قارة الزيارة
            الشريعة الحمراء الأربعين بليون انخل معربة بعيدين ارحب وجده السد حقل بدر الوجه الحريق الحديثة الكامل مرات
            الطرف بلد ينقل يوما سعيدة كيل أطار طراز قوله قصرة ملح حضر نمر معدان عتمة ثار ذباب موزع صالة رماح هروب
            """;

    private final EntityTagger tagger = new EntityTagger(Gazetteer.builtIn());

    @Test
    void shouldTakeNoCommonWordForAPlace() {
        List<String> taken = new ArrayList<>();
        for (String word : WORDS.strip().split("\\s+")) {
            tagger.tag(TokenisedText.of("رأى الناس " + word + " ثم عادوا")).stream()
                    .filter(mention -> mention.type() == EntityType.LOCATION)
                    .forEach(mention -> taken.add(word + " as " + mention.surface()));
        }
        assertThat(taken).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قصف على بلدة الشجرة في محافظة درعا",
                "معارك في قرية الزيارة بمحافظة حماة",
                "اشتباكات في مديرية موزع بمحافظة تعز",
            })
    void shouldTakeItWhereKindAndRegionSaySo(String text) {
        assertThat(tagger.tag(TokenisedText.of(text))).hasSize(2).allMatch(m -> m.type() == EntityType.LOCATION);
    }

    @ParameterizedTest
    @ValueSource(strings = {"زرعوا في القرية الشجرة الأولى", "بلدة الشجرة", "في محافظة درعا غرسوا الشجرة"})
    void shouldNeedBothForALocalName(String text) {
        assertThat(tagger.tag(TokenisedText.of(text)))
                .noneMatch(mention -> mention.surface().equals("الشجرة"));
    }
}
