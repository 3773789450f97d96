package io.rawi.arabic.entity;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.gazetteer.EntityType;
import io.rawi.arabic.gazetteer.GazetteerEntry;
import io.rawi.arabic.gazetteer.Guard;
import io.rawi.arabic.gazetteer.Name;
import io.rawi.arabic.normalise.NormalisedText;
import io.rawi.arabic.normalise.Normaliser;
import io.rawi.arabic.token.Tokens;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One candidate, زهرة, in every surrounding: whether its guard holds. */
class SurroundingsTest {

    private static final TaggedSpans NOBODY = new TaggedSpans(List.of());

    private static final String WORD = "زهره";

    private static Name name(String id, EntityType type, Guard guard, String... regions) {
        GazetteerEntry entry =
                new GazetteerEntry(id, type, "kind", "زهرة", Optional.empty(), Optional.empty(), List.of());
        return new Name(List.of(WORD), entry, guard, false, List.of(regions));
    }

    private static Name place(Guard guard) {
        return name("place:sy/homs/x", EntityType.LOCATION, guard, "place:sy/homs/x", "place:sy/homs", "place:sy");
    }

    private static Name organisation(Guard guard) {
        return name("org:x", EntityType.ORGANISATION, guard, "place:sy");
    }

    private static Name person(Guard guard) {
        return name("person:x", EntityType.PERSON, guard, "place:sy");
    }

    /** Whether the word, the last of the text that spells زهرة behind proclitics, is taken for the name. */
    private static boolean taken(String text, Name name, Candidate... support) {
        NormalisedText normalised = Normaliser.normalise(text);
        Tokens tokens = Tokens.of(normalised.text());
        Surroundings surroundings =
                new Surroundings(text, normalised, tokens, new PlaceCues(), Support.of(List.of(support)), NOBODY);
        return surroundings.bearer(candidate(tokens, name)).isPresent();
    }

    private static Candidate candidate(Tokens tokens, Name... names) {
        for (int token = tokens.count() - 1; token >= 0; token--) {
            if (tokens.text(token).endsWith(WORD)) {
                int taken = tokens.text(token).length() - WORD.length();
                return new Candidate(token, token, tokens.start(token) + taken, taken, List.of(names));
            }
        }
        throw new AssertionError("no " + WORD + " in " + tokens.text());
    }

    private static Candidate named(String id, String... regions) {
        Name free = name(id, EntityType.LOCATION, Guard.FREE, regions);
        return new Candidate(90, 90, 900, 0, List.of(free));
    }

    @ParameterizedTest(name = "{0}: cue {1}, preposition {2}, quoted {3}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                // a place:                    cue   | preposition | quoted
                "قطفت زهرة                    | false | false | false",
                "زهرة                         | false | false | false",
                "مدينة زهرة                   | true  | true  | false",
                "وبمدينة زهرة                 | true  | true  | false",
                "مدينة «زهرة»                 | true  | true  | true",
                "مدينة (زهرة)                 | true  | true  | true",
                "قطفت «زهرة» ثم               | true  | true  | true",
                "قطفت (زهرة) ثم               | true  | true  | true",
                "قطفت «زهرة ثم»               | false | false | false",
                "قطفت «ثم زهرة»               | false | false | false",
                "قطفت (زهرة» ثم               | false | false | false",
                "قطفت «زهرة) ثم               | false | false | false",
                "«زهرة                        | false | false | false",
                "في زهرة                      | false | true  | false",
                "وفي زهرة                     | false | true  | false",
                "جاء من زهرة                  | false | true  | false",
                "بزهرة                        | false | true  | false",
                "وبزهرة                       | false | true  | false",
                "لزهرة                        | false | false | false",
                "وزهرة                        | false | false | false",
                "في، زهرة                     | false | false | false",
                "مدينة. زهرة                  | false | false | false",
                "مدينة لزهرة                  | false | false | false",
            })
    void shouldAskWhatTheGuardOfAPlaceAsks(String text, boolean cue, boolean preposition, boolean quoted) {
        assertThat(taken(text, place(Guard.CUE))).as("cue").isEqualTo(cue);
        assertThat(taken(text, place(Guard.PREPOSITION))).as("preposition").isEqualTo(preposition);
        assertThat(taken(text, place(Guard.QUOTED))).as("quoted").isEqualTo(quoted);
        assertThat(taken(text, place(Guard.FREE))).as("free").isTrue();
        assertThat(taken(text, place(Guard.SUPPORTED))).as("supported").isFalse();
    }

    @ParameterizedTest(name = "{0}: cue {1}, preposition {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "مدينة زهرة | false | false",
                "سد زهرة    | false | false",
                "في زهرة    | false | false",
                "بزهرة      | false | false",
                "«زهرة» قالت | true | true",
                "(زهرة) قالت | true | true",
            })
    void shouldNotTakePlaceCuesForAnOrganisation(String text, boolean cue, boolean preposition) {
        assertThat(taken(text, organisation(Guard.CUE))).isEqualTo(cue);
        assertThat(taken(text, organisation(Guard.PREPOSITION))).isEqualTo(preposition);
    }

    @Test
    void shouldTakeAnOrganisationWhereItsCountryIsNamed() {
        Candidate syria = named("place:sy", "place:sy");
        assertThat(taken("قالت زهرة", organisation(Guard.PREPOSITION), syria)).isTrue();
        assertThat(taken("قالت زهرة", organisation(Guard.CUE), syria))
                .as("a country is too wide")
                .isFalse();
        assertThat(taken("قالت زهرة", organisation(Guard.PREPOSITION), named("place:iq", "place:iq")))
                .isFalse();
    }

    @Test
    void shouldTakeAPlaceWhereItsRegionIsNamed() {
        Candidate neighbour = named("place:sy/homs/y", "place:sy/homs/y", "place:sy/homs", "place:sy");
        Candidate country = named("place:sy", "place:sy");
        assertThat(taken("قطفت زهرة", place(Guard.CUE), neighbour)).isTrue();
        assertThat(taken("قطفت زهرة", place(Guard.CUE), country)).isFalse();
        assertThat(taken("قطفت زهرة", place(Guard.PREPOSITION), country)).isFalse();
        assertThat(taken("قطفت زهرة", place(Guard.QUOTED), neighbour)).isFalse();
    }

    @Test
    void shouldTakeAShortFormWhereTheBearerIsNamedInFull() {
        Candidate full = new Candidate(90, 90, 900, 0, List.of(name("person:x", EntityType.PERSON, Guard.FREE)));
        assertThat(taken("قالت زهرة", person(Guard.SUPPORTED), full)).isTrue();
        assertThat(taken("قالت زهرة", person(Guard.QUOTED), full)).isTrue();
        assertThat(taken("قالت زهرة", person(Guard.SUPPORTED))).isFalse();
        assertThat(taken("قالت «زهرة» نعم", person(Guard.SUPPORTED)))
                .as("marks are not enough")
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "قالت زهرة | true",
                "بن زهرة | false",
                "ابن زهرة | false",
                "بنت زهرة | false",
                "بن، زهرة | true",
                "لبن زهرة | true",
            })
    void shouldNotTakeTheEndOfALongerNameForAPerson(String text, boolean expected) {
        assertThat(taken(text, person(Guard.FREE))).isEqualTo(expected);
        assertThat(taken(text, place(Guard.FREE))).as("a place may follow بن").isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "حلب وزهرة | true",
                "حلب، زهرة | true",
                "حلب - زهرة | true",
                "«حلب» و«زهرة | true",
                "حلب، وزهرة | true",
                "حلب زهرة | false",
                "حلب. وزهرة | false",
                "حلب؛ زهرة | false",
                "حلب ثم زهرة | false",
                "حلب، ثم زهرة | false",
            })
    void shouldReadListsOfPlaces(String text, boolean listed) {
        NormalisedText normalised = Normaliser.normalise(text);
        Tokens tokens = Tokens.of(normalised.text());
        Surroundings surroundings =
                new Surroundings(text, normalised, tokens, new PlaceCues(), Support.of(List.of()), NOBODY);
        Name aleppo = name("place:sy/aleppo/aleppo", EntityType.LOCATION, Guard.FREE, "place:sy/aleppo");
        surroundings.accepted(new Candidate(0, 0, tokens.start(0), 0, List.of(aleppo)), aleppo);
        // A mark between a proclitic and its word makes them two tokens: the list holds at the first of them.
        boolean apart = tokens.count() == 3 && tokens.text(1).equals("و");
        assertThat(surroundings.bearer(candidate(tokens, place(Guard.CUE))).isPresent())
                .isEqualTo(listed && !apart);
    }

    @Test
    void shouldNotListAPlaceBehindWhatIsNone() {
        String text = "قسد وزهرة";
        NormalisedText normalised = Normaliser.normalise(text);
        Tokens tokens = Tokens.of(normalised.text());
        Surroundings surroundings =
                new Surroundings(text, normalised, tokens, new PlaceCues(), Support.of(List.of()), NOBODY);
        Name sdf = organisation(Guard.FREE);
        surroundings.accepted(new Candidate(0, 0, 0, 0, List.of(sdf)), sdf);
        assertThat(surroundings.bearer(candidate(tokens, place(Guard.CUE)))).isEmpty();
    }

    @Test
    void shouldChooseTheBearerWhoseRegionIsNamed() {
        Name homs = place(Guard.FREE);
        Name basra = name("place:iq/basra/x", EntityType.LOCATION, Guard.FREE, "place:iq/basra", "place:iq");
        String text = "قطفت زهرة";
        NormalisedText normalised = Normaliser.normalise(text);
        Tokens tokens = Tokens.of(normalised.text());
        Candidate both = candidate(tokens, homs, basra);
        assertThat(surroundings(text, named("place:iq", "place:iq")).bearer(both))
                .contains(basra);
        assertThat(surroundings(text, named("place:sy", "place:sy")).bearer(both))
                .contains(homs);
        assertThat(surroundings(text).bearer(both)).as("the first of the files").contains(homs);
        assertThat(surroundings(text).told(homs)).isFalse();
        assertThat(surroundings(text, named("place:sy", "place:sy")).told(homs)).isTrue();
    }

    @Test
    void shouldPassOverABearerWhoseGuardDoesNotHold() {
        Name quoted = name("place:iq/x", EntityType.LOCATION, Guard.QUOTED, "place:iq");
        Name free = place(Guard.FREE);
        String text = "قطفت زهرة";
        Candidate both = candidate(Tokens.of(Normaliser.normalise(text).text()), quoted, free);
        assertThat(surroundings(text, named("place:iq", "place:iq")).bearer(both))
                .contains(free);
    }

    private static Surroundings surroundings(String text, Candidate... support) {
        NormalisedText normalised = Normaliser.normalise(text);
        return new Surroundings(
                text, normalised, Tokens.of(normalised.text()), new PlaceCues(), Support.of(List.of(support)), NOBODY);
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'دير الزور', false",
        "'دير\nالزور', false",
        "'دير\n\nالزور', true",
        "'دير \n \t \nالزور', true",
        "'دير\r\n\r\nالزور', true"
    })
    void shouldSeeAnEmptyLineInsideAName(String text, boolean broken) {
        Tokens tokens = Tokens.of(Normaliser.normalise(text).text());
        Candidate candidate = new Candidate(0, 1, 0, 0, List.of(place(Guard.FREE)));
        assertThat(tokens.count()).isEqualTo(2);
        assertThat(surroundings(text).broken(candidate)).isEqualTo(broken);
    }
}
