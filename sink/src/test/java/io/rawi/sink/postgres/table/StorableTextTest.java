package io.rawi.sink.postgres.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class StorableTextTest {

    static Arguments[] texts() {
        return new Arguments[] {
            Arguments.of("", "", "nothing"),
            Arguments.of("خبر عاجل", "خبر عاجل", "Arabic"),
            Arguments.of("\ud83d\ude00", "\ud83d\ude00", "a pair stays whole"),
            Arguments.of("\u0000", "\ufffd", "NUL alone"),
            Arguments.of("خ\u0000بر\u0000", "خ\ufffdبر\ufffd", "NUL within and at the end"),
            Arguments.of("\ud83d", "\ufffd", "a high half at the end"),
            Arguments.of("\ude00", "\ufffd", "a low half at the beginning"),
            Arguments.of("\ude00\ud83d", "\ufffd\ufffd", "halves in the wrong order"),
            Arguments.of("\ud83d\ud83d\ude00", "\ufffd\ud83d\ude00", "a half in front of a pair"),
            Arguments.of("\ud83d\ude00\ude00", "\ud83d\ude00\ufffd", "a half behind a pair"),
            Arguments.of("\ud83d\u0000\ude00", "\ufffd\ufffd\ufffd", "halves parted by NUL"),
            Arguments.of("\ud83dx\ude00", "\ufffdx\ufffd", "halves parted by a letter"),
            Arguments.of("\u0001\u001f\u007f\ufeff\uffff", "\u0001\u001f\u007f\ufeff\uffff", "other odd ones are held"),
            Arguments.of("\u200f\u202b\u0640", "\u200f\u202b\u0640", "direction marks and tatweel"),
        };
    }

    @ParameterizedTest(name = "{2}")
    @MethodSource("texts")
    void shouldReplaceOnlyWhatPostgresRefuses(String text, String stored, String why) {
        assertThat(StorableText.of(text)).isEqualTo(stored);
    }

    @Test
    void shouldNotCopyTextThatIsFineAsItIs() {
        String text = "خبر عاجل من المراسل";

        assertThat(StorableText.of(text)).isSameAs(text);
    }

    @Provide
    Arbitrary<String> hostile() {
        return Arbitraries.strings()
                .withChars('\0', 'x', 'خ', '\ud83d', '\ude00', '\udbff', '\udc00', '\ud800', '\udfff', '\ufffd')
                .ofMaxLength(30);
    }

    @Property
    void shouldKeepEveryOffset(@ForAll("hostile") String text) {
        String stored = StorableText.of(text);

        assertThat(stored).hasSameSizeAs(text);
        for (int i = 0; i < text.length(); i++) {
            assertThat(stored.charAt(i)).isIn(text.charAt(i), '\ufffd');
        }
    }

    @Property
    void shouldGiveTextThatUtf8Carries(@ForAll("hostile") String text) {
        String stored = StorableText.of(text);

        // The platform's encoder replaces lone halves by "?": what comes back unchanged holds none.
        byte[] utf8 = stored.getBytes(StandardCharsets.UTF_8);
        assertThat(new String(utf8, StandardCharsets.UTF_8)).isEqualTo(stored);
        assertThat(stored).doesNotContain("\0");
    }

    @Property
    void shouldReplaceNoMoreThanTheEncoderWould(@ForAll("hostile") String text) {
        // The platform's encoder puts "?" for what it cannot carry, and no text here holds one otherwise.
        String byEncoder = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);

        assertThat(StorableText.of(text))
                .isEqualTo(byEncoder.replace('?', '\ufffd').replace('\0', '\ufffd'));
    }

    @Property
    void shouldChangeNothingTheSecondTime(@ForAll("hostile") String text) {
        String once = StorableText.of(text);

        assertThat(StorableText.of(once)).isEqualTo(once);
    }
}
