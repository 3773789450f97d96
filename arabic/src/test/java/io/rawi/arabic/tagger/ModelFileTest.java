package io.rawi.arabic.tagger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ModelFileTest {

    private static final String TEXT = "وقال وزير الدفاع سمير في مدينة الميناء إن حزب العمل وافق";

    @TempDir
    private Path folder;

    @Test
    void shouldReadWhatItWrote() throws IOException {
        TaggerModel model = TinyModels.random(3);
        Path file = folder.resolve("a.model");
        ModelFile.write(model, file);
        TaggerModel read = ModelFile.read(file);

        assertThat(read.version()).isEqualTo("tiny");
        assertThat(ModelFile.bytes(read)).isEqualTo(Files.readAllBytes(file));
        TokenisedText words = TokenisedText.of(TEXT);
        assertThat(new NameTagger(read).names(words)).isEqualTo(new NameTagger(model).names(words));
    }

    @Test
    void shouldTellThatAFileIsNoModel() throws IOException {
        Path file = Files.writeString(folder.resolve("b.model"), "nothing of the kind");

        assertThatThrownBy(() -> ModelFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file.toString())
                .hasMessageContaining("rawi train entities");
    }

    @Test
    void shouldTellThatAFormatIsNotKnown() throws IOException {
        byte[] bytes = ModelFile.bytes(TinyModels.random(3));
        bytes[7] = 99;

        assertThatThrownBy(() -> ModelFile.read(bytes, "c.model")).hasMessageContaining("format 99");
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.1, 0.5, 0.9, 0.9999})
    void shouldTellThatAByteChanged(double place) throws IOException {
        byte[] bytes = ModelFile.bytes(TinyModels.random(3));
        bytes[(int) (12 + (bytes.length - 12) * place)] ^= 1;

        assertThatThrownBy(() -> ModelFile.read(bytes, "d.model")).hasMessageContaining("damaged");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 11, 12, 60, 500})
    void shouldTellThatAFileWasCutShort(int length) throws IOException {
        byte[] bytes = ModelFile.bytes(TinyModels.random(3));

        assertThatThrownBy(() -> ModelFile.read(Arrays.copyOf(bytes, length), "e.model"))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("e.model");
    }

    @Test
    void shouldHoldTheBuiltInModel() {
        TaggerModel model = ModelFile.builtIn();

        assertThat(model.version()).startsWith("entities-");
        assertThat(model.features().size()).isPositive();
    }

    @Test
    void shouldKeepAWordLexiconInAFileOfItsOwn() throws IOException {
        WordLexicon lexicon = TinyModels.random(5).lexicon();
        Path file = folder.resolve("words");
        LexiconFile.write(lexicon, file);
        WordLexicon read = LexiconFile.read(file);

        assertThat(read.bases()).isEqualTo(lexicon.bases());
        assertThat(read.names()).isEqualTo(lexicon.names());
        assertThat(read.classes()).isEqualTo(lexicon.classes());
        assertThat(read.width()).isEqualTo(lexicon.width());
    }
}
