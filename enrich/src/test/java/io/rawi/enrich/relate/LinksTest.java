package io.rawi.enrich.relate;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.state.Stores;
import org.junit.jupiter.api.Test;

class LinksTest {

    private static final String A = Lane.id("a1");
    private static final String B = Lane.id("b2");
    private static final String C = Lane.id("c3");

    private final Links links =
            new Links(Stores.inMemoryKeyValueStore(RelateStep.LINKS).get());

    @Test
    void shouldTellWhoHasAMatchInOrderOfTheirIds() {
        links.put(B, C);
        links.put(A, C);
        links.put(A, B);
        assertThat(links.to(A)).containsExactly(B, C);
        assertThat(links.to(B)).containsExactly(C);
        assertThat(links.to(C)).isEmpty();
    }

    @Test
    void shouldForgetWhatIsTakenOutAndKeepTheRest() {
        links.put(A, B);
        links.put(A, C);
        links.remove(A, B);
        links.remove(B, C);
        assertThat(links.to(A)).containsExactly(C);
    }

    @Test
    void shouldTellALinkOnceThatIsPutTwice() {
        links.put(A, B);
        links.put(A, B);
        assertThat(links.to(A)).containsExactly(B);
    }

    @Test
    void shouldNotTakeALongerIdForOneThatItBeginsWith() {
        links.put(A, B);
        links.put(A + "0", C);
        assertThat(links.to(A)).containsExactly(B);
        assertThat(links.to(A + "0")).containsExactly(C);
    }
}
