package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class GazetteerLineTest {

    private static GazetteerLine parse(String line) {
        return GazetteerLine.parse("mine.tsv", 7, line.replace("|", "\t").replace("¦", "|"));
    }

    @Test
    void shouldReadEveryColumn() {
        GazetteerLine line = parse(
                "place:sy/homs/x|town|قرية الاختبار|Test Village|34.5,37.25|place:sy/homs,place:sy|الاختبارية¦اختبار!quoted|cue");
        assertThat(line.file()).isEqualTo("mine.tsv");
        assertThat(line.line()).isEqualTo(7);
        assertThat(line.id()).isEqualTo("place:sy/homs/x");
        assertThat(line.type()).isEqualTo(EntityType.LOCATION);
        assertThat(line.kind()).isEqualTo("town");
        assertThat(line.name()).isEqualTo("قرية الاختبار");
        assertThat(line.nameEn()).contains("Test Village");
        assertThat(line.coordinates()).contains(new Coordinates(34.5, 37.25));
        assertThat(line.parents()).containsExactly("place:sy/homs", "place:sy");
        assertThat(line.spellings())
                .containsExactly(
                        new GazetteerLine.Spelling("قرية الاختبار", Guard.CUE, false),
                        new GazetteerLine.Spelling("الاختبارية", Guard.CUE, false),
                        new GazetteerLine.Spelling("اختبار", Guard.QUOTED, true));
        assertThat(line.second()).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            value = {
                "place:sy; LOCATION",
                "place:sy/deir-ez-zor/al-baghuz; LOCATION",
                "org:syria-brigade-47; ORGANISATION",
                "person:hassan-nasrallah; PERSON",
                "other:olive-branch; OTHER",
            })
    void shouldTellTheTypeByTheId(String id, EntityType type) {
        assertThat(parse(id + "|kind|اسم|Name").type()).isEqualTo(type);
    }

    @Test
    void shouldAllowTrailingColumnsToBeLeftOut() {
        GazetteerLine line = parse("org:x|party|اسم|");
        assertThat(line.nameEn()).isEmpty();
        assertThat(line.coordinates()).isEmpty();
        assertThat(line.parents()).isEmpty();
        assertThat(line.spellings()).containsExactly(new GazetteerLine.Spelling("اسم", Guard.FREE, false));
    }

    @Test
    void shouldIgnoreSpacesAroundColumnsAndListItems() {
        GazetteerLine line =
                parse(" org:x | party | اسم | Name | | place:sy , place:iq | آخر ¦ ثالث ! cue | second , quoted ");
        assertThat(line.id()).isEqualTo("org:x");
        assertThat(line.parents()).containsExactly("place:sy", "place:iq");
        assertThat(line.second()).isTrue();
        assertThat(line.spellings()).extracting(GazetteerLine.Spelling::pattern).containsExactly("اسم", "آخر", "ثالث");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "free; FREE; false",
                "cue; CUE; false",
                "preposition; PREPOSITION; false",
                "quoted; QUOTED; false",
                "supported; SUPPORTED; false",
                "second; FREE; true",
                "second,cue; CUE; true",
                "cue,second; CUE; true",
                "~~; FREE; false",
            })
    void shouldReadFlags(String flags, Guard guard, boolean second) {
        GazetteerLine line = parse("place:sy/x|town|اسم|Name||||" + flags);
        assertThat(line.spellings().get(0).guard()).isEqualTo(guard);
        assertThat(line.second()).isEqualTo(second);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "org:x; has 1 columns; 4 to 8 separated by tabs are wanted",
                "org:x|party|اسم; has 3 columns; 4 to 8 separated by tabs are wanted",
                "org:x|a|b|c|d|e|f|g|h; has 9 columns; 4 to 8 separated by tabs are wanted",
                "sdf|party|اسم|Name; 'sdf'; is no id such as place:sy/homs",
                "Org:x|party|اسم|Name; 'Org:x'; is no id such as place:sy/homs",
                "org:|party|اسم|Name; 'org:'; is no id",
                "org:x y|party|اسم|Name; 'org:x y'; is no id",
                "org:x/|party|اسم|Name; 'org:x/'; is no id",
                "org:-x|party|اسم|Name; 'org:-x'; is no id",
                "org:قسد|party|اسم|Name; 'org:قسد'; is no id",
                "org:x||اسم|Name; ''; is no kind such as armed-group",
                "org:x|Armed Group|اسم|Name; 'Armed Group'; is no kind such as armed-group",
                "org:x|party| |Name; the name; is missing",
                "place:x|town|اسم|Name|34.5; '34.5'; is no 'latitude,longitude'",
                "place:x|town|اسم|Name|34.5,37.1,12; '34.5,37.1,12'; is no 'latitude,longitude'",
                "place:x|town|اسم|Name|34.5 N,37.1 E; '34.5 N,37.1 E'; is no 'latitude,longitude'",
                "place:x|town|اسم|Name|٣٤,٣٧; '٣٤,٣٧'; is no 'latitude,longitude'",
                "place:x|town|اسم|Name|91,37; '91,37'; is no 'latitude,longitude' in degrees",
                "place:x|town|اسم|Name|34,181; '34,181'; is no 'latitude,longitude' in degrees",
                "place:x|town|اسم|Name|NaN,12; 'NaN,12'; is no 'latitude,longitude' in degrees",
                "place:x|town|اسم|Name||||cued; 'cued' is no flag; there are free, cue, preposition, quoted, local, supported, second",
                "place:x|town|اسم|Name||||CUE; 'CUE' is no flag; there are free",
                "place:x|town|اسم|Name|||آخر!; '' is no flag; there are free",
                "place:x|town|اسم|Name|||آخر!cue!free; 'cue!free' is no flag; there are free",
            })
    void shouldSayWhereAndWhatIsWrong(String line, String what, String wanted) {
        assertThatThrownBy(() -> parse(line))
                .isInstanceOf(GazetteerException.class)
                .hasMessageStartingWith("mine.tsv:7: ")
                .hasMessageContaining(what)
                .hasMessageContaining(wanted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"90,180", "-90,-180", "0,0", "33.513,36.292", " 33.5 , 36.2 "})
    void shouldAcceptCoordinatesUpToThePoles(String coordinates) {
        assertThat(parse("place:x|town|اسم|Name|" + coordinates).coordinates()).isPresent();
    }

    @Test
    void shouldRefuseCoordinatesOffTheEarth() {
        for (double[] at : List.of(
                new double[] {90.01, 0}, new double[] {0, -180.01}, new double[] {Double.NaN, 0}, new double[] {0, 1e9
                })) {
            assertThatThrownBy(() -> new Coordinates(at[0], at[1]))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("no place on the earth");
        }
    }
}
