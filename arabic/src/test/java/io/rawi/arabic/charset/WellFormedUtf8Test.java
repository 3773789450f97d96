package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WellFormedUtf8Test {

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "c2a0, the smallest of two bytes that is a sign",
        "dfbf, the largest of two bytes",
        "d8a7d984, alef and lam",
        "61d8a7620a, Arabic among ASCII",
        "e0a080, the smallest of three bytes",
        "ed9fbf, the last before the surrogates",
        "ee8080, the first behind the surrogates",
        "efbfbd, U+FFFD itself",
        "efbfbf, a noncharacter",
        "f0908080, the smallest of four bytes",
        "f09f98802020d8a7, an emoji before Arabic",
        "f48fbfbf, the largest of all"
    })
    void shouldDecodeWhatIsWellFormed(String hex, String what) {
        byte[] bytes = HexFormat.of().parseHex(hex);

        assertThat(WellFormedUtf8.decode(bytes)).contains(new String(bytes, StandardCharsets.UTF_8));
    }

    @ParameterizedTest(name = "{1}")
    @CsvSource({
        "'', nothing",
        "61620a, ASCII is left to the declaration",
        "d8a700d984, a NUL in between",
        "c0af, a slash in two bytes",
        "c1bf, DEL in two bytes",
        "e09fbf, too long by a byte",
        "eda080, a surrogate",
        "f08fbfbf, too long by a byte",
        "f4908080, above the last code point",
        "f5808080, no lead byte",
        "ff, no lead byte",
        "80, a continuation alone",
        "d8, cut off behind the lead",
        "d8a7d9, cut off at the end",
        "e2809cd8a7e280, cut off in three bytes",
        "f09f98, cut off in four bytes",
        "d861, a lead before ASCII",
        "d8d8a7, a lead before a lead",
        "d8a780, a continuation too many"
    })
    void shouldGiveUpAtAFault(String hex, String what) {
        assertThat(WellFormedUtf8.decode(HexFormat.of().parseHex(hex))).isEmpty();
    }

    /** The oracle is the JDK's decoder in its strict mode. */
    @Property
    void shouldAgreeWithTheStrictDecoder(@ForAll("bytes") byte[] bytes) {
        String expected = strictly(bytes);
        boolean decodes = expected != null && expected.indexOf('\0') < 0 && expected.length() < bytes.length;

        assertThat(WellFormedUtf8.decode(bytes).orElse(null)).isEqualTo(decodes ? expected : null);
    }

    @Property
    void shouldCountAsTheStrictDecoderSees(@ForAll("bytes") byte[] bytes) {
        Utf8Census census = Utf8Census.of(bytes);
        String expected = strictly(bytes);

        assertThat(census.wellFormed()).isEqualTo(expected != null);
        if (expected != null) {
            assertThat(census.sequences()).isEqualTo((int)
                    expected.codePoints().filter(c -> c >= 0x80).count());
            assertThat(census.nuls())
                    .isEqualTo((int) expected.chars().filter(c -> c == 0).count());
        }
    }

    @Provide
    Arbitrary<byte[]> bytes() {
        Arbitrary<Byte> any = Arbitraries.of(
                        0x00, 0x20, 0x61, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xD8, 0xDF, 0xE0,
                        0xE2, 0xED, 0xEF, 0xF0, 0xF4, 0xF5, 0xFF)
                .map(Integer::byteValue);
        Arbitrary<byte[]> loose = any.list().ofMaxSize(8).map(WellFormedUtf8Test::array);
        Arbitrary<byte[]> text = Arbitraries.strings().ofMaxLength(20).map(s -> s.getBytes(StandardCharsets.UTF_8));
        Arbitrary<byte[]> arabic = Arbitraries.strings()
                .withChars("ابتثقال نص؟\u200F\uFDFA\0")
                .ofMaxLength(20)
                .map(s -> s.getBytes(StandardCharsets.UTF_8));
        return Arbitraries.oneOf(loose, text, arabic);
    }

    private static byte[] array(java.util.List<Byte> list) {
        byte[] array = new byte[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    private static String strictly(byte[] bytes) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }
}
