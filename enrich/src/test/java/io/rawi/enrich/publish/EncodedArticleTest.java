package io.rawi.enrich.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class EncodedArticleTest {

    @Test
    void shouldPreferTheEarlierFetchThenTheEarlierTimeThenTheSmallerBytes() {
        List<EncodedArticle> order = List.of(
                of(Long.MIN_VALUE, 9, 9), // far in the past: a difference of longs would overflow here
                of(-1, 9, 9),
                of(0, -5, 9),
                of(0, 0, 9),
                of(0, 0, 127),
                of(0, 0, 128),
                of(0, 1, 0),
                of(Long.MAX_VALUE, 0, 0));
        for (int i = 0; i < order.size(); i++) {
            for (int j = 0; j < order.size(); j++) {
                assertThat(Integer.signum(order.get(i).compareTo(order.get(j))))
                        .as("%d to %d", i, j)
                        .isEqualTo(Integer.compare(i, j));
            }
        }
    }

    private static EncodedArticle of(long fetched, long time, int last) {
        return new EncodedArticle("a-b", time, fetched, 0, new byte[] {0, 0, 0, 0, 1, (byte) last});
    }

    @Property
    void shouldKeepWhatWasEmittedAcrossTheStore(
            @ForAll @IntRange int revision, @ForAll @IntRange int articleRevision, @ForAll byte[] relation) {
        Emitted emitted = new Emitted(revision, articleRevision, relation);
        assertThat(Emitted.of(emitted.stored())).isEqualTo(emitted);
    }

    @Test
    void shouldRecogniseItsOwnHeaderOnly() {
        WireHeader header = WireHeader.of(new byte[] {0, 0, 0, 0, 7, 99});
        assertThat(header.opens(new byte[] {0, 0, 0, 0, 7, 1, 2})).isTrue();
        assertThat(header.opens(new byte[] {0, 0, 0, 0, 7})).isTrue();
        assertThat(header.opens(new byte[] {0, 0, 0, 0, 8, 99}))
                .as("another schema")
                .isFalse();
        assertThat(header.opens(new byte[] {1, 0, 0, 0, 7, 99}))
                .as("another format")
                .isFalse();
        assertThat(header.opens(new byte[] {0, 0, 0, 0})).as("cut off").isFalse();
        assertThat(header.opens(new byte[0])).as("nothing").isFalse();
    }
}
