package io.rawi.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EditionRuleTest {

    private static ExpectedArticle text(String page, String content, int fetchedAt) {
        Instant time = Instant.ofEpochSecond(fetchedAt);
        return new ExpectedArticle("0", page + "-" + content, page, content, time, time, 20);
    }

    @Test
    void shouldStandAloneWhereAPageHasOneText() {
        assertThat(EditionRule.places(List.of(text("a", "x", 5))))
                .containsExactly(Map.entry("a-x", new EditionRule.Place(1, true, Optional.empty(), Optional.empty())));
        assertThat(EditionRule.places(List.of())).isEmpty();
    }

    @Test
    void shouldOrderThoseFetchedAtOnceByContent() {
        Map<String, EditionRule.Place> places = EditionRule.places(List.of(text("a", "y", 5), text("a", "x", 5)));

        assertThat(places.get("a-x").number()).isEqualTo(1);
        assertThat(places.get("a-y").number()).isEqualTo(2);
    }

    @Property
    void shouldChainTheTextsOfEachPageWhateverTheOrder(
            @ForAll @IntRange(min = 1, max = 4) int pages,
            @ForAll @IntRange(min = 1, max = 6) int texts,
            @ForAll Random random) {
        List<ExpectedArticle> articles = new ArrayList<>();
        for (int page = 0; page < pages; page++) {
            for (int text = 0; text < texts; text++) {
                articles.add(text("p" + page, "c" + text, random.nextInt(5)));
            }
        }
        Map<String, EditionRule.Place> places = EditionRule.places(articles);
        Collections.shuffle(articles, random);

        assertThat(EditionRule.places(articles)).isEqualTo(places).hasSize(pages * texts);
        assertThat(places.values().stream().filter(EditionRule.Place::current)).hasSize(pages);
        assertThat(places.values().stream().filter(place -> place.previous().isEmpty()))
                .hasSize(pages)
                .allMatch(place -> place.number() == 1);
        places.forEach((id, place) -> {
            place.next().ifPresent(next -> {
                assertThat(places.get(next).previous()).contains(id);
                assertThat(places.get(next).number()).isEqualTo(place.number() + 1);
            });
            assertThat(place.current()).isEqualTo(place.next().isEmpty());
        });
    }
}
