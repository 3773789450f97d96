package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ContainmentTest {

    private final Map<String, GazetteerLine> lines = new LinkedHashMap<>();

    private GazetteerLine add(String id, String within) {
        GazetteerLine line = GazetteerLine.parse(
                "test.tsv", lines.size() + 1, String.join("\t", id, "kind", "اسم " + id, "Name", "", within));
        lines.put(id, line);
        return line;
    }

    @Test
    void shouldFollowTheIdWhereNothingElseIsSaid() {
        add("place:sy", "");
        add("place:sy/homs", "");
        GazetteerLine town = add("place:sy/homs/x", "");
        assertThat(new Containment(lines).entry(town).within()).containsExactly("place:sy/homs", "place:sy");
    }

    @Test
    void shouldFollowTheColumnWhereItSays() {
        add("place:sy", "");
        add("place:sy/homs", "");
        add("place:sy/homs/district", "");
        GazetteerLine town = add("place:sy/homs/x", "place:sy/homs/district");
        assertThat(new Containment(lines).entry(town).within())
                .containsExactly("place:sy/homs/district", "place:sy/homs", "place:sy");
    }

    @Test
    void shouldGiveTheNearestFirstWhereSeveralContainIt() {
        add("place:sy", "");
        add("place:iq", "");
        GazetteerLine river = add("place:river", "place:sy,place:iq");
        GazetteerLine island = add("place:river/island", "");
        Containment containment = new Containment(lines);
        assertThat(containment.entry(river).within()).containsExactly("place:sy", "place:iq");
        assertThat(containment.entry(island).within()).containsExactly("place:river", "place:sy", "place:iq");
    }

    @Test
    void shouldNameAContainerOnceHoweverManyWaysLeadToIt() {
        add("place:sy", "");
        add("place:sy/a", "");
        add("place:sy/b", "");
        GazetteerLine both = add("place:sy/c", "place:sy/a,place:sy/b");
        assertThat(new Containment(lines).entry(both).within()).containsExactly("place:sy/a", "place:sy/b", "place:sy");
    }

    @Test
    void shouldGiveAnOrganisationRegionsButPutItInNone() {
        add("place:sy", "");
        GazetteerLine group = add("org:x", "place:sy");
        Containment containment = new Containment(lines);
        assertThat(containment.entry(group).within()).isEmpty();
        assertThat(containment.regions(group)).containsExactly("place:sy");
    }

    @Test
    void shouldCountAPlaceAmongItsOwnRegions() {
        GazetteerLine country = add("place:sy", "");
        GazetteerLine homs = add("place:sy/homs", "");
        Containment containment = new Containment(lines);
        assertThat(containment.regions(country)).containsExactly("place:sy");
        assertThat(containment.regions(homs)).containsExactly("place:sy/homs", "place:sy");
    }

    @Test
    void shouldNotReadAContainerOutOfTheIdOfWhatIsNoPlace() {
        GazetteerLine group = add("org:x/y", "");
        assertThat(new Containment(lines).regions(group)).isEmpty();
    }

    @Test
    void shouldSayWhichContainerIsMissingAndWhere() {
        add("place:sy", "");
        GazetteerLine town = add("place:sy/homs/x", "");
        Containment containment = new Containment(lines);
        assertThatThrownBy(() -> containment.entry(town))
                .isInstanceOf(GazetteerException.class)
                .hasMessage("test.tsv:2: place:sy/homs/x lies in place:sy/homs, which no file describes");
    }

    @Test
    void shouldRefuseACircle() {
        GazetteerLine one = add("place:a", "place:b");
        add("place:b", "place:c");
        add("place:c", "place:a");
        Containment containment = new Containment(lines);
        assertThatThrownBy(() -> containment.entry(one))
                .isInstanceOf(GazetteerException.class)
                .hasMessage("test.tsv:1: place:a lies in itself");
    }

    @Test
    void shouldShowThePlainNameOfAPattern() {
        Map<String, String> shown = Map.of(
                "(مخيم) الزعتري", "مخيم الزعتري",
                "{عين العرب~كوباني}", "عين العرب",
                "قسد", "قسد");
        shown.forEach((pattern, name) -> {
            GazetteerLine line = GazetteerLine.parse("test.tsv", 1, "org:x\tkind\t" + pattern + "\tName");
            assertThat(new Containment(Map.of()).entry(line).name()).isEqualTo(name);
        });
    }

    @Test
    void shouldShowNoPatternOfTheBuiltInNames() {
        assertThat(Gazetteer.builtIn().entries())
                .allSatisfy(entry -> assertThat(entry.name()).doesNotContainPattern("[(){}~!|]|^ | $|  "));
    }
}
