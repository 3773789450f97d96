package io.rawi.enrich.story;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.normalise.Normaliser;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StoryTermsTest {

    private static Map<Integer, Integer> terms(String title, String body) {
        String text = title + "\n\n" + body;
        ByteBuffer bytes = StoryTerms.of(Normaliser.normalise(text), title.length() + 2);
        Map<Integer, Integer> terms = new TreeMap<>();
        while (bytes.hasRemaining()) {
            terms.put(bytes.getInt(), bytes.get() & 0xFF);
        }
        return terms;
    }

    @Test
    void shouldMarkWhereATermStandsAndHowHeavyItsPlacesAre() {
        Map<Integer, Integer> terms = terms("فيضان", "غمر فيضان السوق يوم 12 مارس");

        assertThat(terms.get(TermCode.of("فيضان"))).isEqualTo(StoryTerms.IN_HEADLINE | StoryTerms.IN_LEAD | 5);
        assertThat(terms.get(TermCode.of("السوق"))).isEqualTo(StoryTerms.IN_LEAD | 2);
        assertThat(terms.get(TermCode.of("12"))).isEqualTo(StoryTerms.IN_LEAD | StoryTerms.NUMBER | 2);
    }

    @Test
    void shouldReadNoMoreThanTheFirstHundredWordsOfTheBody() {
        String body = IntStream.range(1000, 1200).mapToObj(Integer::toString).collect(Collectors.joining(" "));

        Map<Integer, Integer> terms = terms("عنوان", body);

        assertThat(terms).containsKeys(TermCode.of("عنوان"), TermCode.of("1099"));
        assertThat(terms).doesNotContainKey(TermCode.of("1100")).hasSize(101);
    }

    @Test
    void shouldCountNoTermForMoreThanFifteen() {
        Map<Integer, Integer> terms = terms("نفط نفط نفط نفط نفط نفط", "نفط نفط");

        assertThat(terms.get(TermCode.of("نفط")) & StoryTerms.PLACES).isEqualTo(15);
    }

    @Test
    void shouldReadArabicIndicDigitsAsTheSameNumber() {
        assertThat(terms("عنوان", "قتل ١٢ شخصا").keySet())
                .isEqualTo(terms("عنوان", "قتل 12 شخصا").keySet());
    }

    @Test
    void shouldNameTheTermsOfTheHeadline() {
        String text = "فيضان السوق\n\nغمر الماء";
        ByteBuffer bytes = StoryTerms.of(Normaliser.normalise(text), 13);

        assertThat(StoryTerms.ofHeadline(bytes)).containsExactlyInAnyOrder(TermCode.of("فيضان"), TermCode.of("السوق"));
        assertThat(bytes.hasRemaining()).isTrue();
    }

    @Property(tries = 200)
    void shouldGiveEveryTermOnceInRisingOrder(@ForAll String title, @ForAll String body) {
        String text = title + "\n\n" + body;
        ByteBuffer bytes = StoryTerms.of(Normaliser.normalise(text), Math.min(text.length(), title.length() + 2));
        long before = Long.MIN_VALUE;
        while (bytes.hasRemaining()) {
            int term = bytes.getInt();
            assertThat(bytes.get() & StoryTerms.PLACES).isPositive();
            assertThat((long) term).isGreaterThan(before);
            before = term;
        }
    }
}
