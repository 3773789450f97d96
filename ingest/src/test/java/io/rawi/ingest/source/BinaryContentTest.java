package io.rawi.ingest.source;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BinaryContentTest {

    @ParameterizedTest
    @CsvSource({
        "89504e470d0a1a0a0000000d49484452, a PNG image",
        "ffd8ffe000104a464946, a JPEG image",
        "ffd8ffe1, a JPEG image",
        "474946383961, a GIF image",
        "474946383761, a GIF image",
        "52494646244c000057454250, a RIFF file",
        "255044462d312e37, a PDF document",
        "d0cf11e0a1b11ae1, an old Office document",
        "7f454c460201, a program",
        "cafebabe0000, a program",
        "1a45dfa3, a video",
        "4944330300, a sound file",
        "4f67675300, a sound or video file",
        "425a683931415926, a bzip2 archive",
        "fd377a585a00, an xz archive",
        "28b52ffd, a Zstandard archive",
        "377abcaf271c, a 7-Zip archive",
        "526172211a0700, a RAR archive",
        "53514c69746520666f726d61742033, an SQLite database",
        "4f626a0104, an Avro file",
        "50415231, a Parquet file",
        "0000000000, binary data",
        "0001020304050607, binary data"
    })
    void shouldSayWhatItIs(String hex, String name) {
        assertThat(BinaryContent.name(HexFormat.of().parseHex(hex)))
                .hasValueSatisfying(found -> assertThat(found).startsWith(name));
    }

    @Test
    void shouldNotKnowABeginningByItsFirstBytesAlone() {
        assertThat(BinaryContent.name(HexFormat.of().parseHex("89504e47"))).isEmpty();
        assertThat(BinaryContent.name("GIF is pronounced so".getBytes(UTF_8))).isEmpty();
        assertThat(BinaryContent.name("PARIS".getBytes(UTF_8))).isEmpty();
        assertThat(BinaryContent.name(new byte[0])).isEmpty();
    }

    @Property
    void shouldTakeTextInEveryEncodingForText(@ForAll("texts") String text) {
        for (Charset charset : new Charset[] {
            UTF_8,
            UTF_16LE,
            UTF_16BE,
            Charset.forName("UTF-16"),
            Charset.forName("windows-1256"),
            Charset.forName("ISO-8859-6")
        }) {
            assertThat(BinaryContent.name(text.getBytes(charset)))
                    .as("%s in %s", text, charset)
                    .isEmpty();
        }
    }

    @Test
    void shouldTakeATextWithStrayControlsForText() {
        assertThat(BinaryContent.name("خبر\0 من\u0001 حلب\u0002 اليوم".getBytes(UTF_8)))
                .isEmpty();
        assertThat(BinaryContent.name("لماذا الآن؟ ومن قال ذلك؟".getBytes(UTF_16LE)))
                .isEmpty();
        assertThat(BinaryContent.name("\u001b[1mعاجل\u001b[0m\t\f\r\n".getBytes(UTF_8)))
                .isEmpty();
    }

    @Test
    void shouldKnowBytesThatSomebodyPacked() {
        byte[] small = new byte[4000];
        for (int i = 0; i < small.length; i++) {
            // Numbers of three bytes each, as tables and sounds have them.
            small[i] = (byte) (i % 3 == 0 ? new Random(i).nextInt(256) : 0);
        }
        assertThat(BinaryContent.name(small)).contains("binary data");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withChars("ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأإؤئةى،؛.,:() 0123456789abcXYZ\n\t")
                .ofMinLength(12)
                .ofMaxLength(300);
    }
}
