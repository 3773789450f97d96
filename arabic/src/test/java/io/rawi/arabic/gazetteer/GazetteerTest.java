package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GazetteerTest {

    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(folder.resolve(name), String.join("\n", lines));
    }

    @Test
    void shouldAddAUsersEntries() throws IOException {
        Path file = file(
                "mine.tsv",
                "# mine",
                "",
                "place:sy/homs/my-village\tvillage\tقرية الاختبار\tTest Village\t34.5,37.0\t\tالاختبارية\tcue");
        Gazetteer gazetteer = BUILT_IN.with(file);
        GazetteerEntry entry = gazetteer.entry("place:sy/homs/my-village").orElseThrow();
        assertThat(entry.type()).isEqualTo(EntityType.LOCATION);
        assertThat(entry.within()).containsExactly("place:sy/homs", "place:sy");
        assertThat(entry.coordinates()).contains(new Coordinates(34.5, 37.0));
        assertThat(gazetteer.names().stream().filter(name -> name.entry().equals(entry)))
                .hasSize(2)
                .allMatch(name -> name.guard() == Guard.CUE);
        assertThat(BUILT_IN.entry("place:sy/homs/my-village")).isEmpty();
    }

    @Test
    void shouldReplaceABuiltInEntry() throws IOException {
        Gazetteer gazetteer = BUILT_IN.with(file("mine.tsv", "org:sdf\tarmy\tقسد\tOther Name"));
        assertThat(gazetteer.entry("org:sdf").flatMap(GazetteerEntry::nameEn)).contains("Other Name");
        assertThat(gazetteer.entries()).hasSameSizeAs(BUILT_IN.entries());
    }

    @Test
    void shouldTellAdditionsInItsVersion() throws IOException {
        Path one = file("one.tsv", "org:one\tparty\tحزب الاختبار\tOne");
        Path two = file("two.tsv", "org:one\tparty\tحزب التجربة\tOne");
        String version = BUILT_IN.with(one).version();
        assertThat(version).startsWith(BUILT_IN.version() + "+");
        assertThat(BUILT_IN.with(one).version()).isEqualTo(version);
        assertThat(BUILT_IN.with(two).version()).isNotEqualTo(version);
        assertThat(BUILT_IN.with().version()).isEqualTo(BUILT_IN.version());
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "org:x|party; has 2 columns",
                "thing:x|party|اسم|Name; is no id",
                "org:X|party|اسم|Name; is no id",
                "org:x|Party!|اسم|Name; is no kind",
                "org:x|party||Name; the name is missing",
                "org:x|party|...|Name; has no letter",
                "place:sy/x|town|اسم|Name|north; is no 'latitude,longitude'",
                "place:sy/x|town|اسم|Name|95,10; is no 'latitude,longitude'",
                "place:sy/x|town|اسم|Name|1,2||| sometimes; 'sometimes' is no flag",
                "place:sy/x|town|اسم!often|Name|1,2; 'often' is no flag",
                "place:sy/x|town|اسم|Name|1,2|place:nowhere; which no file describes",
            })
    void shouldNameFileAndLineOfAnError(String line, String problem) throws IOException {
        Path file = file("wrong.tsv", "# a comment", line.replace('|', '\t'));
        assertThatThrownBy(() -> BUILT_IN.with(file))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("wrong.tsv:2: ")
                .hasMessageContaining(problem);
    }

    @Test
    void shouldRefuseAnIdThatStandsTwice() throws IOException {
        Path file = file("twice.tsv", "org:x\tparty\tاسم\tX", "org:x\tparty\tاسم آخر\tX");
        assertThatThrownBy(() -> BUILT_IN.with(file))
                .hasMessageContaining("twice.tsv:2: org:x stands in")
                .hasMessageContaining("twice.tsv:1");
    }

    @Test
    void shouldRefuseAPlaceInItself() throws IOException {
        Path file = file("loop.tsv", "place:a\ttown\tاسم\tA\t\tplace:b", "place:b\ttown\tآخر\tB\t\tplace:a");
        assertThatThrownBy(() -> BUILT_IN.with(file)).hasMessageContaining("lies in itself");
    }

    @Test
    void shouldSayWhichFileIsMissingOrNotText() throws IOException {
        assertThatThrownBy(() -> BUILT_IN.with(folder.resolve("none.tsv")))
                .hasMessageContaining("none.tsv: cannot be read");
        Path binary = Files.write(folder.resolve("binary.tsv"), new byte[] {(byte) 0xc3, (byte) 0x28});
        assertThatThrownBy(() -> BUILT_IN.with(binary)).hasMessageContaining("it is not UTF-8");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(
            delimiter = ';',
            value = {
                "حقل العمر (النفطي); حقل العمر|حقل العمر النفطي",
                "{حي~} جوبر; حي جوبر|جوبر",
                "عبد الله; عبد الله|عبدالله",
                "الحوثيون; الحوثيون|الحوثيين",
                "الديمقراطية; الديمقراطيه|الديموقراطيه",
                "أبو ظبي; ابو ظبي|ابوظبي|ابي ظبي|ابا ظبي",
            })
    void shouldDeriveSpellingsByRule(String pattern, String spellings) {
        assertThat(SpellingRules.spellings(pattern).stream().map(words -> String.join(" ", words)))
                .containsAll(List.of(spellings.split("\\|")));
    }
}
