package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SupportTest {

    private static final Name HOMS = place("place:sy/homs/homs", Guard.PREPOSITION, "place:sy/homs", "place:sy");
    private static final Name RASTAN = place("place:sy/homs/al-rastan", Guard.FREE, "place:sy/homs", "place:sy");
    private static final Name QUSAYR = place("place:sy/homs/al-qusayr", Guard.CUE, "place:sy/homs", "place:sy");
    private static final Name ALEPPO = place("place:sy/aleppo/aleppo", Guard.FREE, "place:sy/aleppo", "place:sy");
    private static final Name SYRIA = place("place:sy", Guard.FREE);
    private static final Name SDF = organisation("org:sdf", Guard.FREE, "place:sy");

    private static Name place(String id, Guard guard, String... above) {
        List<String> regions = new ArrayList<>(List.of(id));
        regions.addAll(List.of(above));
        return name(id, EntityType.LOCATION, guard, regions);
    }

    private static Name organisation(String id, Guard guard, String... regions) {
        return name(id, EntityType.ORGANISATION, guard, List.of(regions));
    }

    private static Name name(String id, EntityType type, Guard guard, List<String> regions) {
        GazetteerEntry entry = new GazetteerEntry(id, type, "kind", id, Optional.empty(), Optional.empty(), List.of());
        return new Name(List.of(id), entry, guard, false, regions);
    }

    private static Candidate at(int first, int last, Name... names) {
        return new Candidate(first, last, first * 10, 0, List.of(names));
    }

    @Test
    void shouldNameNothingWhereThereIsNothing() {
        Support support = Support.of(List.of());
        assertThat(support.names("place:sy")).isFalse();
        assertThat(support.strength(HOMS)).isZero();
        assertThat(support.namesRegionOf(HOMS)).isFalse();
    }

    @Test
    void shouldNameABearerAndItsRegions() {
        Support support = Support.of(List.of(at(0, 0, RASTAN)));
        assertThat(support.names("place:sy/homs/al-rastan")).isTrue();
        assertThat(support.namesRegionOf(HOMS))
                .as("both lie in the governorate of Homs")
                .isTrue();
        assertThat(support.namesRegionOf(ALEPPO))
                .as("only the country is common")
                .isFalse();
    }

    @Test
    void shouldCountSharedRegions() {
        Support support = Support.of(List.of(at(0, 0, RASTAN)));
        assertThat(support.strength(RASTAN)).as("itself, and its three regions").isEqualTo(4);
        assertThat(support.strength(HOMS)).as("governorate and country").isEqualTo(2);
        assertThat(support.strength(ALEPPO)).as("country").isEqualTo(1);
        assertThat(support.strength(SDF)).as("country").isEqualTo(1);
    }

    @Test
    void shouldNotLetDoubtfulNamesSpeakForOthers() {
        Support support = Support.of(List.of(at(0, 0, HOMS), at(1, 1, QUSAYR)));
        assertThat(support.names("place:sy/homs/homs")).isFalse();
        assertThat(support.namesRegionOf(HOMS)).isFalse();
    }

    @Test
    void shouldNotLetANameOfSeveralBearersSpeakForOneOfThem() {
        Name other = place("place:eg/al-rastan", Guard.FREE, "place:eg");
        Support support = Support.of(List.of(at(0, 0, RASTAN, other)));
        assertThat(support.names("place:sy/homs/al-rastan")).isFalse();
        assertThat(support.strength(HOMS)).isZero();
    }

    @Test
    void shouldCountTheLongestNameOnly() {
        Support support = Support.of(List.of(at(0, 2, SDF), at(1, 1, ALEPPO)));
        assertThat(support.names("org:sdf")).isTrue();
        assertThat(support.names("place:sy/aleppo/aleppo"))
                .as("a word of the longer name")
                .isFalse();
    }

    @Test
    void shouldNotTakeACountryForARegionBelowIt() {
        Support support = Support.of(List.of(at(0, 0, SYRIA)));
        assertThat(support.namesRegionOf(HOMS)).isFalse();
        assertThat(support.strength(HOMS)).isEqualTo(1);
    }

    @Test
    void shouldLetAnOrganisationNameItsCountry() {
        Support support = Support.of(List.of(at(3, 3, SDF)));
        assertThat(support.strength(SYRIA)).isEqualTo(1);
        assertThat(support.names("place:sy"))
                .as("the country itself is not named")
                .isFalse();
    }
}
