package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.rawi.arabic.normalise.Normaliser;
import io.rawi.schema.StoryFeatures;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class TermWeightsTest {

    private static StoryFeatures features(String text) {
        return new StoryFeatures(StoryTerms.of(Normaliser.normalise(text), 0), "", List.of());
    }

    private static TermWeights written(TermCounter counter) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        counter.write(out);
        return TermWeights.read(new ByteArrayInputStream(out.toByteArray()));
    }

    @Test
    void shouldBuildInATableThatKnowsCommonWordsFromRareOnes() {
        TermWeights table = TermWeights.builtIn();

        assertThat(table.articles()).isGreaterThan(10_000);
        assertThat(table.rarity(TermCode.of("في"))).isLessThan(1);
        assertThat(table.rarity(TermCode.of("مجلس"))).isBetween(1f, 5f);
        assertThat(table.rarity(TermCode.of("قسطنطمشبك"))).isGreaterThan(8);
        assertThat(table.usual(TermCode.of("في"))).isGreaterThan(0.5f);
        assertThat(table.usual(TermCode.of("قسطنطمشبك"))).isZero();
    }

    @Test
    void shouldCountHowManyArticlesHoldATermAndHowManyOnAUsualDay() throws IOException {
        TermCounter counter = new TermCounter();
        for (int day = 0; day < 3; day++) {
            for (int article = 0; article < 10; article++) {
                // Used by half of the articles every day, and by all of them on one day alone.
                counter.add(day, features((article < 5 ? "نفط نفط " : "") + (day == 1 ? "زلزال" : "هدوء")));
            }
        }

        TermWeights table = written(counter);

        assertThat(table.articles()).isEqualTo(30);
        assertThat(table.rarity(TermCode.of("نفط"))).isCloseTo((float) Math.log(31.0 / 16), within(1e-5f));
        assertThat(table.usual(TermCode.of("نفط"))).isEqualTo(0.5f);
        assertThat(table.rarity(TermCode.of("زلزال"))).isCloseTo((float) Math.log(31.0 / 11), within(1e-5f));
        assertThat(table.usual(TermCode.of("زلزال"))).isZero();
    }

    @Test
    void shouldTakeWhatItLeavesOutForRarerThanAllThatItHolds() throws IOException {
        TermCounter counter = new TermCounter();
        for (int article = 0; article < 40; article++) {
            counter.add(0, features("نفط " + (article < 4 ? "زلزال " : "") + (article < 3 ? "كسوف" : "")));
        }

        TermWeights table = written(counter);

        assertThat(table.rarity(TermCode.of("كسوف"))).isEqualTo(table.rarity(TermCode.of("نيزك")));
        assertThat(table.rarity(TermCode.of("كسوف"))).isGreaterThan(table.rarity(TermCode.of("زلزال")));
    }

    @Test
    void shouldWriteTheSameTableForTheSameArticlesInAnyOrder() throws IOException {
        ByteArrayOutputStream one = new ByteArrayOutputStream();
        ByteArrayOutputStream other = new ByteArrayOutputStream();
        TermCounter forward = new TermCounter();
        TermCounter backward = new TermCounter();
        for (int article = 0; article < 50; article++) {
            forward.add(article % 5, features("خبر عاجل رقم " + article / 6));
            backward.add((49 - article) % 5, features("خبر عاجل رقم " + (49 - article) / 6));
        }
        forward.write(one);
        backward.write(other);

        assertThat(one.toByteArray()).isEqualTo(other.toByteArray());
    }

    @Test
    void shouldRefuseWhatIsNoTable() {
        assertThatThrownBy(() -> TermWeights.read(new ByteArrayInputStream("no table at all".getBytes())))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no table of terms");
        assertThatThrownBy(() -> TermWeights.read(new ByteArrayInputStream(new byte[0])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void shouldRefuseATableThatHoldsATermTwice() {
        assertThatThrownBy(() -> new TermWeights(10, new int[] {5, 5}, new int[] {1, 1}, new float[2]))
                .hasMessageContaining("twice");
    }

    @Property(tries = 60)
    void shouldFindEveryTermThatItHolds(@ForAll @Size(max = 400) List<Integer> numbers) throws IOException {
        Map<Integer, Integer> counts = new TreeMap<>();
        numbers.forEach(term -> counts.merge(term, 1 + Math.floorMod(term, 50), Math::max));
        int[] terms = counts.keySet().stream().mapToInt(Integer::intValue).toArray();
        int[] held = counts.values().stream().mapToInt(Integer::intValue).toArray();
        float[] usual = new float[terms.length];
        for (int i = 0; i < usual.length; i++) {
            usual[i] = held[i] / 100f;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TermWeights.write(out, 100, terms, held, usual);
        TermWeights table = TermWeights.read(new ByteArrayInputStream(out.toByteArray()));

        for (int i = 0; i < terms.length; i++) {
            assertThat(table.rarity(terms[i])).isCloseTo((float) Math.log(101.0 / (held[i] + 1.0)), within(1e-5f));
            assertThat(table.usual(terms[i])).isEqualTo(usual[i]);
        }
    }
}
