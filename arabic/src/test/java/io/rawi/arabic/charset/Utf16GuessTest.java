package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf16GuessTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "وصلت الباخرة إلى المرفأ صباح اليوم",
                "The ship arrived at the port",
                "Le blé est arrivé hier soir",
                "مرفأ port مرفأ port",
                "«قال» – ثم صمت…",
                "ﻗﺎﻝ ﺍﻟﻨﺎﻃﻖ ﺇﻥ ﺍﻟﻬﺪﻧﺔ",
                "<html><body>مرفأ</body></html>"
            })
    void shouldKnowEitherOrder(String text) {
        assertThat(Utf16Guess.of(text.getBytes(StandardCharsets.UTF_16LE))).contains("UTF-16LE");
        assertThat(Utf16Guess.of(text.getBytes(StandardCharsets.UTF_16BE))).contains("UTF-16BE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1256", "ISO-8859-6"})
    void shouldNotTakeOtherCharsetsForIt(String charset) {
        String text = "وصلت الباخرة إلى المرفأ صباح اليوم وعلى متنها ألفا طن من القمح";

        assertThat(Utf16Guess.of(text.getBytes(Charset.forName(charset)))).isEmpty();
        assertThat(Utf16Guess.of((text + " ").getBytes(Charset.forName(charset))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "مر", "a b c d e f g h i j ", "        ", "1 2 3 4 5 6 7 8 "})
    void shouldNotGuessFromTooLittleOrFromSpaces(String text) {
        assertThat(Utf16Guess.of(text.getBytes(StandardCharsets.UTF_8))).isEmpty();
    }

    @Property
    void shouldNeverNameBothOrAnOddNumberOfBytes(@ForAll @Size(max = 64) byte[] bytes) {
        Optional<String> guess = Utf16Guess.of(bytes);

        if (bytes.length % 2 != 0 || bytes.length < 8) {
            assertThat(guess).isEmpty();
        } else if (guess.isPresent()) {
            byte[] swapped = bytes.clone();
            for (int i = 0; i < swapped.length; i += 2) {
                byte first = swapped[i];
                swapped[i] = swapped[i + 1];
                swapped[i + 1] = first;
            }
            assertThat(Utf16Guess.of(swapped)).isPresent().isNotEqualTo(guess);
        }
    }
}
