package io.rawi.arabic.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Every line of the built-in files. */
class GazetteerContentTest {

    /** South, north, west, east in degrees, with room for islands and borders in dispute. */
    private static final Map<String, double[]> BOUNDS = Map.ofEntries(
            Map.entry("sy", new double[] {32.3, 37.4, 35.6, 42.4}),
            Map.entry("iq", new double[] {29.0, 37.4, 38.7, 48.7}),
            Map.entry("ye", new double[] {12.0, 19.0, 42.5, 54.6}),
            Map.entry("ly", new double[] {19.5, 33.2, 9.3, 25.2}),
            Map.entry("lb", new double[] {33.0, 34.7, 35.1, 36.7}),
            Map.entry("ps", new double[] {31.2, 32.6, 34.2, 35.6}),
            Map.entry("il", new double[] {29.4, 33.4, 34.2, 35.9}),
            Map.entry("jo", new double[] {29.1, 33.4, 34.9, 39.4}),
            Map.entry("sa", new double[] {16.3, 32.2, 34.5, 55.7}),
            Map.entry("eg", new double[] {21.9, 31.7, 24.6, 37.0}),
            Map.entry("sd", new double[] {8.6, 22.3, 21.8, 38.7}),
            Map.entry("ss", new double[] {3.4, 12.3, 23.9, 36.0}),
            Map.entry("tn", new double[] {30.2, 37.6, 7.5, 11.7}),
            Map.entry("dz", new double[] {18.9, 37.2, -8.7, 12.1}),
            Map.entry("ma", new double[] {27.6, 36.0, -13.3, -0.9}),
            Map.entry("ae", new double[] {22.6, 26.2, 51.4, 56.5}),
            Map.entry("om", new double[] {16.6, 26.5, 51.9, 59.9}),
            Map.entry("bh", new double[] {25.5, 26.4, 50.3, 50.8}),
            Map.entry("tr", new double[] {35.8, 42.2, 25.6, 44.9}),
            Map.entry("ir", new double[] {25.0, 39.8, 44.0, 63.4}),
            Map.entry("af", new double[] {29.3, 38.6, 60.5, 74.9}),
            Map.entry("pk", new double[] {23.6, 37.1, 60.8, 77.1}),
            Map.entry("ru", new double[] {41.1, 81.9, 19.6, 180.0}),
            Map.entry("ua", new double[] {44.3, 52.4, 22.1, 40.3}),
            Map.entry("fr", new double[] {41.3, 51.2, -5.2, 9.7}),
            Map.entry("de", new double[] {47.2, 55.1, 5.8, 15.1}),
            Map.entry("gb", new double[] {49.8, 60.9, -8.7, 1.8}),
            Map.entry("it", new double[] {35.4, 47.1, 6.6, 18.6}),
            Map.entry("es", new double[] {27.6, 43.8, -18.2, 4.4}),
            Map.entry("us", new double[] {18.9, 71.4, -180.0, -66.9}));

    private static final Gazetteer GAZETTEER = Gazetteer.builtIn();

    @Test
    void shouldHoldEnough() {
        assertThat(GAZETTEER.entries()).hasSizeGreaterThan(1000);
        assertThat(GAZETTEER.entries().stream().filter(entry -> entry.type() == EntityType.PERSON))
                .hasSizeGreaterThan(100);
        assertThat(GAZETTEER.entries().stream().filter(entry -> entry.within().contains("place:sy")))
                .hasSizeGreaterThan(120);
    }

    @Test
    void shouldResolveWhatContainsAPlace() {
        assertThat(GAZETTEER.entries()).allSatisfy(entry -> assertThat(entry.within())
                .allMatch(id -> GAZETTEER.entry(id).isPresent()));
    }

    @Test
    void shouldEndEveryChainAtACountry() {
        List<String> loose = GAZETTEER.entries().stream()
                .filter(entry -> entry.id().startsWith("place:") && entry.id().indexOf('/') > 0)
                .filter(entry -> !GAZETTEER
                        .entry(entry.within().get(entry.within().size() - 1))
                        .orElseThrow()
                        .kind()
                        .equals("country"))
                .map(GazetteerEntry::id)
                .toList();
        assertThat(loose).isEmpty();
    }

    @Test
    void shouldLieInsideItsCountry() {
        List<String> outside = new ArrayList<>();
        for (GazetteerEntry entry : GAZETTEER.entries()) {
            for (String id : entry.within()) {
                double[] bounds = BOUNDS.get(id.substring("place:".length()));
                if (bounds != null && entry.within().size() > 0 && entry.id().contains("/")) {
                    Coordinates at = entry.coordinates().orElseThrow(() -> new AssertionError(entry.id()));
                    if (at.latitude() < bounds[0]
                            || at.latitude() > bounds[1]
                            || at.longitude() < bounds[2]
                            || at.longitude() > bounds[3]) {
                        outside.add(entry.id() + " " + at);
                    }
                }
            }
        }
        assertThat(outside).isEmpty();
    }

    @Test
    void shouldGiveEveryPlaceBelowACountryCoordinatesAndEverythingAnEnglishName() {
        assertThat(GAZETTEER.entries()).allSatisfy(entry -> {
            assertThat(entry.nameEn()).as(entry.id()).isPresent();
            if (entry.id().startsWith("place:") && entry.id().indexOf('/') > 0) {
                assertThat(entry.coordinates()).as(entry.id()).isPresent();
            }
        });
    }

    @Test
    void shouldNotClaimOneFreeNameForTwoBearersOfOneType() {
        Map<String, List<String>> claims = new TreeMap<>();
        for (Name name : GAZETTEER.names()) {
            if (name.guard() == Guard.FREE && !name.second()) {
                claims.computeIfAbsent(
                                String.join(" ", name.words()) + " "
                                        + name.entry().type(),
                                key -> new ArrayList<>())
                        .add(name.entry().id());
            }
        }
        claims.values().removeIf(ids -> ids.size() == 1);
        assertThat(claims).isEmpty();
    }

    @Test
    void shouldNotTakeASingleLetterForAName() {
        assertThat(GAZETTEER.names()).allSatisfy(name -> assertThat(String.join("", name.words()))
                .as(name.entry().id())
                .hasSizeGreaterThan(1));
    }
}
