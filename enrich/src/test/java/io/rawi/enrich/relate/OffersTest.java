package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OffersTest {

    private static final Member FIRST = member("a1", 1);
    private static final Member SECOND = member("b2", 2);
    private static final Member THIRD = member("c3", 3);
    private static final Member FOURTH = member("d4", 4);

    private final Offers offers = new Offers();

    private static Member member(String name, long time) {
        return new Member(Lane.content(name), time, Lane.id(name));
    }

    private Map<Member, List<Alike>> taken() {
        Map<Member, List<Alike>> taken = new LinkedHashMap<>();
        offers.forEach(taken::put);
        return taken;
    }

    @Test
    void shouldOfferATextToLaterOnesOnly() {
        offers.add(SECOND, List.of(new Alike(FIRST, 0.9), new Alike(THIRD, 0.5)));
        assertThat(taken()).containsOnly(Map.entry(THIRD, List.of(new Alike(SECOND, 0.5))));
    }

    @Test
    void shouldGiveEachAllThatItIsOfferedMostAlikeFirst() {
        offers.add(FIRST, List.of(new Alike(THIRD, 0.4), new Alike(FOURTH, 0.8)));
        offers.add(SECOND, List.of(new Alike(THIRD, 0.6), new Alike(FOURTH, 0.8)));
        assertThat(taken())
                .containsEntry(THIRD, List.of(new Alike(SECOND, 0.6), new Alike(FIRST, 0.4)))
                .containsEntry(FOURTH, List.of(new Alike(FIRST, 0.8), new Alike(SECOND, 0.8)));
    }

    @Test
    void shouldGiveThemInOrderOfTimeHoweverTheyCame() {
        offers.add(FIRST, List.of(new Alike(FOURTH, 0.9), new Alike(SECOND, 0.8), new Alike(THIRD, 0.7)));
        assertThat(taken().keySet()).containsExactly(SECOND, THIRD, FOURTH);
    }

    @Test
    void shouldBeFullBeforeItHoldsMoreThanMemoryBears() {
        List<Alike> many = new ArrayList<>();
        for (int i = 0; i < 1_000; i++) {
            many.add(new Alike(new Member("t" + i, 10 + i, "p" + i), 0.5));
        }
        int texts = 0;
        while (!offers.isFull()) {
            offers.add(new Member("x", 1, "x" + texts), many);
            texts++;
        }
        assertThat(texts).isEqualTo(500);
    }
}
