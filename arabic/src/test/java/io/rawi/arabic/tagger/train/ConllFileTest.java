package io.rawi.arabic.tagger.train;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConllFileTest {

    @TempDir
    private Path folder;

    private Path write(String lines) throws IOException {
        return Files.writeString(folder.resolve("a.conll"), lines);
    }

    @Test
    void shouldReadSentencesAsLines() throws IOException {
        List<TaggedText> texts = ConllFile.read(write("زار\tO\nسمير\tB-PERS\nحداد\tI-PERS\n\n\nعاد\tO\n"));

        assertThat(texts).hasSize(1);
        assertThat(texts.get(0).text()).isEqualTo("زار سمير حداد\nعاد");
        assertThat(texts.get(0).tags()).containsExactly(0, 1, 2, 0);
        assertThat(texts.get(0).lines()).containsExactly(1, 2, 3, 6);
    }

    @Test
    void shouldCutLongFilesIntoTexts() throws IOException {
        List<TaggedText> texts = ConllFile.read(write("كلمة\tO\n\n".repeat(ConllFile.SENTENCES + 1)));

        assertThat(texts).hasSize(2);
        assertThat(texts.get(1).text()).isEqualTo("كلمة");
    }

    @ParameterizedTest
    @ValueSource(strings = {"كلمة", "كلمة\tB-XYZ", "كلمة\tX", "كلمة\tB-"})
    void shouldTellFileAndLineOfWhatItCannotRead(String line) throws IOException {
        Path file = write("كلمة\tO\n" + line + "\n");

        assertThatThrownBy(() -> ConllFile.read(file))
                .isInstanceOf(IOException.class)
                .hasMessageContaining(file + ":2");
    }

    @Test
    void shouldCarryTagsToTokensAndBack() throws IOException {
        TaggedText text = ConllFile.read(write(
                        "(سمير\tB-PERS\nحداد)\tI-PERS\nفي\tO\nالشرق-الأدنى\tB-LOC\n\"\tB-ORG\nالنور\tI-ORG\n.\tO\n"))
                .get(0);
        TokenisedText words = TokenisedText.of(text.text());
        Alignment alignment = new Alignment(text, words);
        int[] tokens = alignment.toTokens();

        assertThat(tokens).containsExactly(1, 2, 0, 5, 6, 3);
        byte[] bytes = new byte[tokens.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) tokens[i];
        }
        assertThat(alignment.toWords(bytes)).containsExactly(1, 2, 0, 5, 0, 3, 0);
    }

    @Test
    void shouldTakeAMarkInsideANameForItsPart() throws IOException {
        TaggedText text = ConllFile.read(write("سمير\tB-PERS\n-\tI-PERS\nحداد\tI-PERS\n-\tO\n"))
                .get(0);

        assertThat(new Alignment(text, TokenisedText.of(text.text())).toWords(new byte[] {1, 2}))
                .containsExactly(1, 2, 2, 0);
    }

    @Test
    void shouldJoinWhatTheFinerFileCutsApart() throws IOException {
        Path file = write("و\tO\nزار\tO\nسمير\tB-Politician\nل\tO\nالعاصمة\tB-Population-Center\nمدينة\tO\nهم\tO\n"
                + "ف\tO\nالحكومة\tB-Government\n");
        TaggedText text = FineFile.read(file, List.of()).get(0);

        assertThat(text.text()).isEqualTo("وزار سمير للعاصمة مدينتهم فالحكومة");
        assertThat(text.tags()).containsExactly(0, 1, 5, 0, 0);
        assertThat(text.weight()).isLessThan(1);
    }

    @Test
    void shouldLeaveOutSentencesThatAreKnown() throws IOException {
        List<TaggedText> known = ConllFile.read(write("وصل\tO\nإلى\tO\nالمدينة\tB-LOC\n"));
        Path fine = Files.writeString(folder.resolve("fine"), "و\tO\nصل\tO\nالي\tO\nالمدينه\tO\n\nبقي\tO\n");

        assertThat(FineFile.read(fine, known)).extracting(TaggedText::text).containsExactly("بقي");
    }
}
