package io.rawi.bench.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class LatenciesTest {

    @Test
    void shouldTellPercentilesByNearestRank() {
        Latencies hundred =
                new Latencies(LongStream.rangeClosed(1, 100).map(i -> 101 - i).toArray());

        assertThat(hundred.percentile(.5)).isEqualTo(50);
        assertThat(hundred.percentile(.99)).isEqualTo(99);
        assertThat(hundred.percentile(1)).isEqualTo(100);
        assertThat(hundred.percentile(0)).isEqualTo(1);
        assertThat(hundred.max()).isEqualTo(100);
        assertThat(hundred.count()).isEqualTo(100);
    }

    @Test
    void shouldNotHideTheOneLongWaitOfFew() {
        Latencies few = new Latencies(new long[] {1, 2, 900});

        assertThat(few.percentile(.99)).isEqualTo(900);
    }

    @Property
    void shouldLeaveAtLeastTheShareAtOrBelow(
            @ForAll @Size(min = 1, max = 40) long @LongRange(min = 0, max = 1000) [] nanos,
            @ForAll @DoubleRange(min = 0, max = 1) double share) {
        long percentile = new Latencies(nanos).percentile(share);

        long atOrBelow = Arrays.stream(nanos).filter(n -> n <= percentile).count();
        long below = Arrays.stream(nanos).filter(n -> n < percentile).count();
        assertThat((double) atOrBelow).isGreaterThanOrEqualTo(share * nanos.length);
        assertThat(below).isLessThanOrEqualTo((long) Math.ceil(share * nanos.length));
        assertThat(nanos).contains(percentile);
    }

    @Test
    void shouldRoundMillisecondsUp() {
        assertThat(Latencies.millis(0)).isZero();
        assertThat(Latencies.millis(1)).isEqualTo(1);
        assertThat(Latencies.millis(1_000_000)).isEqualTo(1);
        assertThat(Latencies.millis(1_000_001)).isEqualTo(2);
    }

    @Test
    void shouldNotChangeWithTheArrayItWasMadeFrom() {
        long[] nanos = {5, 6};
        Latencies latencies = new Latencies(nanos);
        nanos[1] = 1000;

        assertThat(latencies.max()).isEqualTo(6);
    }

    @Test
    void shouldRefuseToSpeakOfNothing() {
        assertThatThrownBy(() -> new Latencies(new long[0])).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Latencies(new long[] {1}).percentile(1.01))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Latencies(new long[] {1}).percentile(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
