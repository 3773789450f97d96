package io.rawi.bench.duplicates;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.Fingerprint;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CrowdTest {

    private static final int COUNT = 60;

    private final Crowd crowd = new Crowd();
    private final InventedCrowd invented = new InventedCrowd(COUNT);

    @Test
    void shouldFindAllChangedCopiesOfOneText() {
        CrowdResult result = crowd.relate(COUNT, invented::copy);
        assertThat(result.marked()).isEqualTo(COUNT - 1);
        assertThat(result.relations()).isEqualTo(COUNT);
        assertThat(result.givenUp()).isZero();
        assertThat(result.seconds()).isPositive();
    }

    @Test
    void shouldMarkAsManyBackwardsAndTellThemMoreOften() {
        List<Fingerprint> backwards = new ArrayList<>(crowd.make(COUNT, invented::copy));
        Collections.reverse(backwards);
        CrowdResult result = crowd.relate(backwards);
        assertThat(result.marked()).isEqualTo(COUNT - 1);
        assertThat(result.relations()).isGreaterThan(COUNT);
    }

    @Test
    void shouldMarkCopiesToTheLetterInWhateverOrder() {
        List<Fingerprint> copies = new ArrayList<>(crowd.make(COUNT, invented::same));
        CrowdResult inOrder = crowd.relate(copies);
        assertThat(inOrder.relations()).isEqualTo(COUNT);
        Collections.reverse(copies);
        assertThat(crowd.relate(copies).marked()).isEqualTo(inOrder.marked()).isEqualTo(COUNT - 1);
    }

    /** Where all are touched for each that comes, n copies make n (n + 1) / 2 records. */
    @Test
    void shouldCountThoseThatWaitedToo() {
        int many = 300;
        List<Fingerprint> backwards = new ArrayList<>(crowd.make(many, new InventedCrowd(many)::copy));
        Collections.reverse(backwards);
        CrowdResult result = crowd.relate(backwards);
        assertThat(result.marked()).isEqualTo(many - 1);
        assertThat(result.relations()).isLessThan(many * (many + 1) / 3);
    }

    @Test
    void shouldInventTheSameOnesEachTimeAndNoTwoAlike() {
        assertThat(invented.form(7)).isEqualTo(new InventedCrowd(COUNT).form(7));
        assertThat(IntStream.range(0, COUNT).mapToObj(invented::form).map(Fingerprint::getPrint))
                .doesNotHaveDuplicates();
        assertThat(IntStream.range(0, COUNT).mapToObj(invented::copy).map(Fingerprint::getArticleId))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldTellARowForPeople() {
        assertThat(new CrowdResult(1_000, 0.05, 1_500, 999, 3).line("1000 copies", "any"))
                .matches("1000 copies +any +50\\.0 +1\\.5 +999 +3\\R");
    }
}
