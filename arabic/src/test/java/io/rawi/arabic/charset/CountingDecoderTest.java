package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.charset.CountingDecoder.Counted;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountingDecoderTest {

    @ParameterizedTest
    @CsvSource({
        "UTF-8, d8a7, ا, 0",
        "UTF-8, d8a7ff, ا\uFFFD, 1",
        "UTF-8, ffd8a7ffff, \uFFFDا\uFFFD\uFFFD, 3",
        "UTF-8, d8a7d8, ا\uFFFD, 1",
        "UTF-8, e280, \uFFFD, 1",
        "UTF-16LE, 2706, ا, 0",
        "UTF-16LE, 270644, ا\uFFFD, 1",
        "UTF-16BE, 0627dc00, ا\uFFFD, 1",
        "windows-1256, c7e1, ال, 0",
        "ISO-8859-6, c7e4, ال, 0",
        "ISO-8859-6, c7b0e4, ا\uFFFDل, 1",
        "US-ASCII, 61ff62, a\uFFFDb, 1"
    })
    void shouldReplaceAndCount(String charset, String hex, String text, int replaced) {
        assertThat(CountingDecoder.decode(HexFormat.of().parseHex(hex), 0, Charset.forName(charset)))
                .isEqualTo(new Counted(text, replaced));
    }

    @Test
    void shouldBeginBehindAMark() {
        assertThat(CountingDecoder.decode("xxxمرفأ".getBytes(StandardCharsets.UTF_8), 3, StandardCharsets.UTF_8))
                .isEqualTo(new Counted("مرفأ", 0));
    }

    @Test
    void shouldFindRoomForTextThatGrows() {
        byte[] bad = new byte[10_000];
        java.util.Arrays.fill(bad, (byte) 0xFF);

        Counted counted = CountingDecoder.decode(bad, 0, StandardCharsets.UTF_8);

        assertThat(counted.replaced()).isEqualTo(10_000);
        assertThat(counted.text()).hasSize(10_000).matches("\uFFFD+");
    }

    /** The oracle is the JDK, which replaces just as well but does not count. */
    @Property
    void shouldReadAsTheJdkDoes(@ForAll byte[] bytes) {
        for (Charset charset :
                new Charset[] {StandardCharsets.UTF_8, StandardCharsets.US_ASCII, Charset.forName("windows-1256")}) {
            Counted counted = CountingDecoder.decode(bytes, 0, charset);

            assertThat(counted.text()).isEqualTo(new String(bytes, charset));
            assertThat(counted.replaced()).isLessThanOrEqualTo((int)
                    counted.text().chars().filter(c -> c == '\uFFFD').count());
        }
    }
}
