package io.rawi.bench.train;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.tagger.ModelFile;
import io.rawi.arabic.tagger.NameTagger;
import io.rawi.arabic.tagger.TaggedName;
import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class TrainEntitiesCommandTest {

    private static final List<String> PERSONS = List.of("سمير", "نبيل", "هالة", "مروان", "رشاد", "جميلة");
    private static final List<String> PLACES = List.of("النهرين", "المرجة", "الصفا", "الوادي", "الساحل");

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void writeData() throws IOException {
        StringBuilder tagged = new StringBuilder();
        List<String> articles = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            String person = PERSONS.get(i % PERSONS.size());
            String place = PLACES.get(i % PLACES.size());
            tagged.append("وقال\tO\nالوزير\tO\n%s\tB-PERS\nإن\tO\nالوفد\tO\nوصل\tO\n".formatted(person));
            tagged.append("إلى\tO\nمدينة\tO\n%s\tB-LOC\nأمس\tO\n.\tO\n\n".formatted(place));
            articles.add(
                    """
                    {"source": "masaa", "url": "http://masaa.example/%d", "date_extracted": "2015-08-01 23:05:09",
                     "title": "زيارة", "author": "", "content": "وقال الوزير %s إن القطار وصل إلى مدينة %s مساء أمس."}"""
                            .formatted(i, person, place));
        }
        Files.writeString(folder.resolve("entities.train.conll"), tagged);
        Files.createDirectories(folder.resolve("news"));
        Path zip = folder.resolve("news/2015-08-01.zip");
        try (ZipOutputStream entries = new ZipOutputStream(Files.newOutputStream(zip))) {
            entries.putNextEntry(new ZipEntry("2015-08-01.json"));
            entries.write(("[" + String.join(",", articles) + "]").getBytes(StandardCharsets.UTF_8));
        }
    }

    private int run(String... arguments) {
        return new CommandLine(new TrainEntitiesCommand())
                .setOut(new PrintWriter(out))
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Path train(String name, String... more) {
        Path model = folder.resolve(name);
        List<String> arguments = new ArrayList<>(List.of(more));
        arguments.addAll(List.of("--data", folder.toString(), "--out", model.toString()));
        assertThat(run(arguments.toArray(String[]::new))).as(err.toString()).isZero();
        return model;
    }

    @Test
    void shouldWriteAModelThatFindsNames() throws IOException {
        Path model = train("a.model", "--model-version", "entities-test");
        NameTagger tagger = new NameTagger(ModelFile.read(model));

        assertThat(tagger.version()).isEqualTo("entities-test");
        assertThat(tagger.names(TokenisedText.of("وقال الوزير نبيل إن الوفد وصل إلى مدينة الساحل أمس")))
                .extracting(TaggedName::type)
                .containsExactly(EntityType.PERSON, EntityType.LOCATION);
    }

    @Test
    void shouldGiveTheSameFileFromTheWordsThatItKept() throws IOException {
        Path words = folder.resolve("words");
        Path whole = train("a.model", "--words-from", words.toString());
        assertThat(words).exists();
        Path again = train("b.model", "--words-from", words.toString());

        assertThat(Files.readAllBytes(again)).isEqualTo(Files.readAllBytes(whole));
    }

    @Test
    void shouldSayWhatTheFolderMustHold() throws IOException {
        Files.delete(folder.resolve("entities.train.conll"));

        assertThat(run("--data", folder.toString(), "--out", folder.resolve("c").toString()))
                .isNotZero();
        assertThat(err.toString()).contains("entities.train.conll").contains("news");
    }
}
