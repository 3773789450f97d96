package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.arabic.entity.EntityMention;
import io.rawi.arabic.entity.EntityTagger;
import io.rawi.arabic.token.TokenisedText;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Entries that a user brings along: what they change in the gazetteer, in its version and in what is found. */
class UserFilesTest {

    private static final Gazetteer BUILT_IN = Gazetteer.builtIn();

    @TempDir
    Path folder;

    private Path file(String name, String... lines) throws IOException {
        return Files.writeString(
                folder.resolve(name),
                String.join("\n", lines).replace("|", "\t").replace("¦", "|"));
    }

    private static List<String> ids(Gazetteer gazetteer, String text) {
        return new EntityTagger(gazetteer)
                .tag(TokenisedText.of(text)).stream()
                        .map(mention -> mention.entry().map(GazetteerEntry::id).orElse("?"))
                        .toList();
    }

    @Test
    void shouldFindAUsersEntryInEverySpelling() throws IOException {
        Gazetteer gazetteer = BUILT_IN.with(file("mine.tsv", "org:red-storks|party|حركة اللقالق (الحمر)|Red Storks"));
        assertThat(ids(BUILT_IN, "قالت حركة اللقالق الحمر ذلك")).isEmpty();
        assertThat(ids(gazetteer, "قالت حركة اللقالق الحمر ذلك")).containsExactly("org:red-storks");
        assertThat(ids(gazetteer, "ولحَركة «اللقالق»، لحركةِ اللَّقالق")).containsExactly("org:red-storks");
    }

    @Test
    void shouldHeedAUsersGuards() throws IOException {
        Gazetteer gazetteer = BUILT_IN.with(file(
                "mine.tsv",
                "place:sy/homs/rayhana|village|الريحانة|Rayhana|34.7,36.6||قرية الريحانة!free|quoted",
                "person:x|activist|سمير الريحاني|Samir|||الريحاني!supported"));
        assertThat(ids(gazetteer, "عطر الريحانة")).isEmpty();
        assertThat(ids(gazetteer, "في «الريحانة»")).containsExactly("place:sy/homs/rayhana");
        assertThat(ids(gazetteer, "في (الريحانة)")).containsExactly("place:sy/homs/rayhana");
        assertThat(ids(gazetteer, "من قرية الريحانة")).containsExactly("place:sy/homs/rayhana");
        assertThat(ids(gazetteer, "قال الريحاني")).isEmpty();
        assertThat(ids(gazetteer, "قال سمير الريحاني. وأضاف الريحاني")).containsExactly("person:x", "person:x");
    }

    @Test
    void shouldForgetTheSpellingsOfAnEntryThatIsReplaced() throws IOException {
        Gazetteer gazetteer = BUILT_IN.with(file("mine.tsv", "org:sdf|army|اسم مغاير|Other"));
        assertThat(ids(gazetteer, "قالت قسد ذلك")).isEmpty();
        assertThat(ids(gazetteer, "قال اسم مغاير ذلك")).containsExactly("org:sdf");
        assertThat(gazetteer.entry("org:sdf").map(GazetteerEntry::kind)).contains("army");
    }

    @Test
    void shouldLetALaterFileReplaceAnEarlierOne() throws IOException {
        Path one = file("one.tsv", "org:mine|party|الاسم الأول|One");
        Path two = file("two.tsv", "org:mine|party|الاسم الثاني|Two");
        assertThat(BUILT_IN.with(one, two).entry("org:mine").flatMap(GazetteerEntry::nameEn))
                .contains("Two");
        assertThat(BUILT_IN.with(two, one).entry("org:mine").flatMap(GazetteerEntry::nameEn))
                .contains("One");
        assertThat(BUILT_IN.with(one).with(two).entry("org:mine").flatMap(GazetteerEntry::nameEn))
                .contains("Two");
    }

    @Test
    void shouldLetPlacesOfOneFileLieInThoseOfAnother() throws IOException {
        Path district = file("district.tsv", "place:sy/homs/d|district|ناحية التجربة|D|34.7,36.6");
        Path village = file("village.tsv", "place:sy/homs/d/v|village|قرية التجربة|V|34.7,36.6");
        assertThat(BUILT_IN.with(district, village)
                        .entry("place:sy/homs/d/v")
                        .orElseThrow()
                        .within())
                .containsExactly("place:sy/homs/d", "place:sy/homs", "place:sy");
        assertThatThrownBy(() -> BUILT_IN.with(village))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(
                        "village.tsv:1: place:sy/homs/d/v lies in place:sy/homs/d, which no file describes");
    }

    @Test
    void shouldNameTheLineBehindCommentsAndBlankLines() throws IOException {
        Path file = file("mine.tsv", "# head", "", "org:good|party|اسم|Good", "   ", "# more", "org:bad|party");
        assertThatThrownBy(() -> BUILT_IN.with(file)).hasMessageContaining("mine.tsv:6: has 2 columns");
    }

    @Test
    void shouldReadWindowsLineEndsAndAByteOrderMark() throws IOException {
        Path file = Files.writeString(
                folder.resolve("windows.tsv"), "\uFEFForg:w\tparty\tاسم\tW\r\n# x\r\norg:v\tparty\tآخر\tV\r\n");
        Gazetteer gazetteer = BUILT_IN.with(file);
        assertThat(gazetteer.entry("org:w")).isPresent();
        assertThat(gazetteer.entry("org:v").flatMap(GazetteerEntry::nameEn)).contains("V");
    }

    @Test
    void shouldTakeAnEmptyFileForNoAddition() throws IOException {
        Gazetteer gazetteer = BUILT_IN.with(file("empty.tsv", ""));
        assertThat(gazetteer.entries()).hasSameSizeAs(BUILT_IN.entries());
        assertThat(gazetteer.version()).isNotEqualTo(BUILT_IN.version());
    }

    @Test
    void shouldRefuseAFileInAnotherCharset() throws IOException {
        Path file = Files.write(
                folder.resolve("old.tsv"), "org:w\tparty\tاسم\tW".getBytes(Charset.forName("windows-1256")));
        assertThatThrownBy(() -> BUILT_IN.with(file))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining("old.tsv: cannot be read: it is not UTF-8");
    }

    @Test
    void shouldRefuseAFolder() {
        assertThatThrownBy(() -> BUILT_IN.with(folder))
                .isInstanceOf(GazetteerException.class)
                .hasMessageContaining(folder.getFileName() + ": cannot be read");
    }

    @Test
    void shouldHashContentAndOrderIntoTheVersionButNotTheNameOfAFile() throws IOException {
        Path one = file("one.tsv", "org:one|party|الاسم الأول|One");
        Path two = file("two.tsv", "org:two|party|الاسم الثاني|Two");
        Path copy = file("copy.tsv", "org:one|party|الاسم الأول|One");
        String both = BUILT_IN.with(one, two).version();
        assertThat(both).matches("3\\+[0-9a-f]{12}");
        assertThat(BUILT_IN.with(one).version()).isEqualTo(BUILT_IN.with(copy).version());
        assertThat(BUILT_IN.with(two, one).version()).isNotEqualTo(both);
        assertThat(BUILT_IN.with(one).with(two).version()).isNotEqualTo(both).startsWith("3+");
    }

    @Test
    void shouldNotTakeTwoFilesForOneThatHoldsBoth() throws IOException {
        Path first = file("a.tsv", "org:one|party|الاسم الأول|One", "");
        Path second = file("b.tsv", "org:two|party|الاسم الثاني|Two");
        Path joined = file("c.tsv", "org:one|party|الاسم الأول|One", "org:two|party|الاسم الثاني|Two");
        assertThat(BUILT_IN.with(first, second).version())
                .isNotEqualTo(BUILT_IN.with(joined).version());
    }

    @Test
    void shouldNotBeChangedByAnAddition() throws IOException {
        int entries = BUILT_IN.entries().size();
        int names = BUILT_IN.names().size();
        BUILT_IN.with(file("mine.tsv", "org:mine|party|اسم|Mine", "org:sdf|army|اسم مغاير|Other"));
        assertThat(BUILT_IN.entries()).hasSize(entries);
        assertThat(BUILT_IN.names()).hasSize(names);
        assertThatThrownBy(() -> BUILT_IN.entries().clear()).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> BUILT_IN.names().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void shouldTellAUsersBearerFromABuiltInOneByTheRegion() throws IOException {
        Gazetteer gazetteer =
                BUILT_IN.with(file("mine.tsv", "place:iq/basra/manbij|village|منبج|Manbij of Basra|30.5,47.8"));
        assertThat(ids(gazetteer, "قصف على منبج وأعزاز قرب حلب")).contains("place:sy/aleppo/manbij");
        assertThat(ids(gazetteer, "فيضان في منبج وأم قصر قرب البصرة")).contains("place:iq/basra/manbij");
    }

    @Test
    void shouldSayHowSureItIs() throws IOException {
        Gazetteer gazetteer =
                BUILT_IN.with(file("mine.tsv", "place:iq/basra/manbij|village|منبج|Manbij of Basra|30.5,47.8"));
        EntityTagger tagger = new EntityTagger(gazetteer);
        assertThat(confidences(tagger, "وصلوا منبج"))
                .as("two bearers, nothing tells")
                .containsExactly(0.5f);
        assertThat(confidences(tagger, "وصلوا منبج وأعزاز"))
                .as("two bearers, a neighbour tells")
                .containsExactly(0.8f, 1f);
        assertThat(confidences(tagger, "مدينة هجين")).as("a word as well").containsExactly(0.8f);
        assertThat(confidences(tagger, "قوات سوريا الديمقراطية"))
                .as("nothing else")
                .containsExactly(1f);
    }

    private static List<Float> confidences(EntityTagger tagger, String text) {
        return tagger.tag(TokenisedText.of(text)).stream()
                .map(EntityMention::confidence)
                .toList();
    }

    @Test
    void shouldReadWhatItsOwnFilesHold() throws IOException {
        for (String name : GazetteerFiles.BUILT_IN) {
            String content =
                    new String(GazetteerFiles.class.getResourceAsStream(name).readAllBytes(), StandardCharsets.UTF_8);
            long entries = content.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .count();
            assertThat(GazetteerFiles.parse(name, content))
                    .as(name)
                    .hasSize((int) entries)
                    .isNotEmpty();
        }
    }
}
