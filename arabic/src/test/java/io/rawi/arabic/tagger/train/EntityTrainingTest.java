package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.ListedWords;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.tagger.TaggerModel;
import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntityTrainingTest {

    private static final List<String> PERSONS = List.of("سمير", "نبيل", "هالة", "مروان", "رشاد", "جميلة");
    private static final List<String> FAMILIES = List.of("الحداد", "النجار", "القاضي", "السمان");
    private static final List<String> PLACES = List.of("النهرين", "المرجة", "الصفا", "الوادي", "الساحل");

    @TempDir
    private Path folder;

    @Test
    void shouldGiveTheSameFileAgain() throws IOException {
        Path one = folder.resolve("one");
        Path other = folder.resolve("other");
        ModelFile.write(train(), one);
        ModelFile.write(train(), other);

        assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(other));
    }

    @Test
    void shouldFindNamesThatItNeverSaw() throws IOException {
        TokenisedText words = TokenisedText.of("وقال الوزير عدنان الصباغ إن القطار وصل إلى مدينة الكرمة أمس");
        List<TaggedName> names = new NameTagger(train()).names(words);

        assertThat(names).extracting(TaggedName::type).containsExactly(EntityType.PERSON, EntityType.LOCATION);
        assertThat(words.original(names.get(0).first(), names.get(0).last()).of(words.text()))
                .isEqualTo("عدنان الصباغ");
        assertThat(words.original(names.get(1).first(), names.get(1).last()).of(words.text()))
                .isEqualTo("الكرمة");
    }

    private TaggerModel train() throws IOException {
        StringBuilder tagged = new StringBuilder();
        List<String> raw = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String person = PERSONS.get(i % PERSONS.size());
            String family = FAMILIES.get(i % FAMILIES.size());
            String place = PLACES.get(i % PLACES.size());
            tagged.append("وقال\tO\nالوزير\tO\n%s\tB-PERS\n%s\tI-PERS\nإن\tO\n".formatted(person, family));
            tagged.append("الوفد\tO\nوصل\tO\nإلى\tO\nمدينة\tO\n%s\tB-LOC\nأمس\tO\n.\tO\n\n".formatted(place));
            raw.add("وقال الوزير " + person + " إن القطار وصل إلى مدينة " + place + " مساء أمس.");
        }
        Path file = Files.writeString(folder.resolve("tagged.conll"), tagged);
        EntityTraining training = new EntityTraining(ListedWords.NONE, step -> {});
        return training.train("tiny", training.words(raw), raw, ConllFile.read(file));
    }
}
