package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.charset.Decoding.Evidence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every way in which one report reaches us, and exactly what is said of it. */
class CharsetMatrixTest {

    /** Letters that windows-1256 and ISO-8859-6 both have. */
    private static final String REPORT =
            "قال مدير المرفأ إن الباخرة وصلت صباح اليوم وعلى متنها ألفا طن من القمح.\nوأضاف المدير أن التفريغ يبدأ غدا، وأن "
                    + "العمال الذين انتهت عطلتهم عادوا إلى الأرصفة منذ الفجر.";

    @ParameterizedTest(name = "{0} declared {1}: {2} by {3} instead of {4}")
    @CsvSource({
        // what it is, what is declared, what it is read as, by what, what is overruled
        "UTF-8, , UTF-8, DETECTED, ",
        "UTF-8, utf8, UTF-8, DECLARED, ",
        "UTF-8, ' UTF-8 ', UTF-8, DECLARED, ",
        "UTF-8, windows-1256, UTF-8, DETECTED, windows-1256",
        "UTF-8, utf-16, UTF-8, DETECTED, utf-16",
        "UTF-8, utf-8;, UTF-8, DETECTED, utf-8;",
        "UTF-8, '', UTF-8, DETECTED, ''",
        "windows-1256, , windows-1256, DETECTED, ",
        "windows-1256, windows-1256, windows-1256, DECLARED, ",
        "windows-1256, CP1256, windows-1256, DECLARED, ",
        "windows-1256, utf-8, windows-1256, DETECTED, utf-8",
        "windows-1256, iso-8859-6, windows-1256, DETECTED, iso-8859-6",
        "windows-1256, latin1, windows-1256, DETECTED, latin1",
        "windows-1256, windows-1251, windows-1256, DETECTED, windows-1251",
        "windows-1256, utf-16le, windows-1256, DETECTED, utf-16le",
        "windows-1256, arabic-of-some-sort, windows-1256, DETECTED, arabic-of-some-sort",
        "ISO-8859-6, , ISO-8859-6, DETECTED, ",
        "ISO-8859-6, arabic, ISO-8859-6, DECLARED, ",
        "ISO-8859-6, windows-1256, ISO-8859-6, DETECTED, windows-1256",
        "ISO-8859-6, utf-8, ISO-8859-6, DETECTED, utf-8",
        "UTF-16LE, , UTF-16LE, DETECTED, ",
        "UTF-16LE, utf-16, UTF-16LE, DECLARED, ",
        "UTF-16LE, utf-8, UTF-16LE, DETECTED, utf-8",
        "UTF-16BE, , UTF-16BE, DETECTED, ",
        "UTF-16BE, utf-16be, UTF-16BE, DECLARED, ",
        "UTF-16BE, windows-1256, UTF-16BE, DETECTED, windows-1256"
    })
    void shouldReadTheReportAndSayHow(String charset, String declared, String read, Evidence evidence, String overruled)
            throws NotAnArticleException {
        DecodedText decoded =
                TextDecoder.decode(REPORT.getBytes(Charset.forName(charset)), Optional.ofNullable(declared));

        assertThat(decoded.text()).isEqualTo(REPORT);
        assertThat(decoded.decoding()).isEqualTo(new Decoding(read, evidence, Optional.ofNullable(overruled), 0));
    }

    @ParameterizedTest
    @CsvSource({
        "UTF-8, ",
        "UTF-8, utf-8",
        "UTF-8, windows-1252",
        "UTF-16LE, ",
        "UTF-16LE, utf-16le",
        "UTF-16LE, utf-8",
        "UTF-16BE, ",
        "UTF-16BE, utf-16le",
        "UTF-32LE, ",
        "UTF-32LE, utf-32le",
        "UTF-32BE, ",
        "UTF-32BE, no-such-name"
    })
    void shouldBelieveTheMark(String charset, String declared) throws NotAnArticleException {
        byte[] bytes = ("\uFEFF" + REPORT).getBytes(Charset.forName(charset));

        DecodedText decoded = TextDecoder.decode(bytes, Optional.ofNullable(declared));

        Optional<String> overruled = Optional.ofNullable(declared).filter(name -> !name.equalsIgnoreCase(charset));
        assertThat(decoded.text()).isEqualTo(REPORT);
        assertThat(decoded.decoding()).isEqualTo(new Decoding(charset, Evidence.BYTE_ORDER_MARK, overruled, 0));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, 1, 1", "UTF-16LE, 1, 1", "UTF-16BE, 1, 1", "UTF-32LE, 2, 1", "UTF-32BE, 3, 1"})
    void shouldReadUpToWhereItWasCutOff(String charset, int missing, int replaced) throws NotAnArticleException {
        byte[] whole = ("\uFEFF" + "وصلت الباخرة إلى المرفأ صباح اليوم").getBytes(Charset.forName(charset));

        DecodedText decoded = TextDecoder.decode(Arrays.copyOf(whole, whole.length - missing), Optional.empty());

        assertThat(decoded.text()).isEqualTo("وصلت الباخرة إلى المرفأ صباح اليو" + "\uFFFD");
        assertThat(decoded.decoding().replaced()).isEqualTo(replaced);
    }

    @Test
    void shouldReadWindows1256CutOffAnywhere() throws NotAnArticleException {
        byte[] whole = REPORT.getBytes(Charset.forName("windows-1256"));
        for (int length = 12; length < whole.length; length++) {
            DecodedText decoded = TextDecoder.decode(Arrays.copyOf(whole, length), Optional.of("utf-8"));

            assertThat(decoded.text()).isEqualTo(REPORT.substring(0, length));
        }
    }

    @Test
    void shouldReadUtf8CutOffAnywhere() throws NotAnArticleException {
        byte[] whole = REPORT.getBytes(StandardCharsets.UTF_8);
        for (int length = 24; length < whole.length; length++) {
            DecodedText decoded = TextDecoder.decode(Arrays.copyOf(whole, length), Optional.of("windows-1256"));

            assertThat(decoded.decoding().charset()).isEqualTo("UTF-8");
            assertThat(decoded.decoding().replaced()).isLessThanOrEqualTo(1);
            assertThat(REPORT).startsWith(decoded.text().replace("\uFFFD", ""));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0x80, 0xC3, 0xD8, 0xE2, 0xED, 0xF0, 0xFE, 0xFF})
    void shouldReplaceOneBadByteAnywhereInUtf8(int bad) throws NotAnArticleException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes("وصلت الباخرة إلى المرفأ ".getBytes(StandardCharsets.UTF_8));
        bytes.write(bad);
        bytes.writeBytes(" صباح اليوم".getBytes(StandardCharsets.UTF_8));

        DecodedText decoded = TextDecoder.decode(bytes.toByteArray(), Optional.of("UTF-8"));

        assertThat(decoded.text()).isEqualTo("وصلت الباخرة إلى المرفأ \uFFFD صباح اليوم");
        assertThat(decoded.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.DECLARED, Optional.empty(), 1));
    }

    @Test
    void shouldKeepAReplacementCharacterThatTheSourceWroteItself() throws NotAnArticleException {
        DecodedText decoded =
                TextDecoder.decode("وصلت \uFFFD الباخرة".getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(decoded.text()).isEqualTo("وصلت \uFFFD الباخرة");
        assertThat(decoded.decoding().replaced()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "windows-1252, وصلت الباخرة إلى المرفأ صباح اليوم",
        "windows-1256, وصلت الباخرة إلى المرفأ صباح اليوم",
        "windows-1252, دمشق – وكالة المرفأ: «وصلت»",
        "windows-1256, Port News: وصلت الباخرة"
    })
    void shouldUndoOneEncodingTooMany(String culprit, String text) throws NotAnArticleException {
        String mangled = mangled(text, culprit);

        DecodedText decoded = TextDecoder.decode(mangled.getBytes(StandardCharsets.UTF_8), Optional.of("utf-8"));

        assertThat(decoded.text()).isEqualTo(text);
        assertThat(decoded.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.DETECTED, Optional.of(culprit), 0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "طلع عطا عطعط طعطع ظلع غلط",
                "عاطف غالب طعن ظفر",
                "Ølgaard Østergaard Ågård",
                "Ù Ú Û Ü",
                "غطاء طعام"
            })
    void shouldLeaveWordsThatOnlyLookMangled(String text) throws NotAnArticleException {
        assertThat(TextDecoder.decode(text.getBytes(StandardCharsets.UTF_8), Optional.empty())
                        .text())
                .isEqualTo(text);
        assertThat(DoubleEncoding.undo(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"المرفأ المرفأ المرفأ إن إن ألفا", "الأرصفة الفجر. من المرفأ الفجر. صباح", "المرفأ", "إن"})
    void shouldBelieveWhatIsDeclaredOfAShortTextThatReadsLikeArabicInBothCharsets(String text)
            throws NotAnArticleException {
        for (String charset : new String[] {"windows-1256", "ISO-8859-6"}) {
            DecodedText decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.of(charset));

            assertThat(decoded.text()).as(charset).isEqualTo(text);
        }
    }

    @Property(tries = 300)
    void shouldReadArabicInEveryCharsetThatHasIt(@ForAll("arabic") String text) throws NotAnArticleException {
        for (String charset : new String[] {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1256", "ISO-8859-6"}) {
            DecodedText decoded = TextDecoder.decode(text.getBytes(Charset.forName(charset)), Optional.of(charset));

            assertThat(decoded.text()).as(charset).isEqualTo(text);
            assertThat(decoded.decoding().replaced()).isZero();
        }
    }

    @Provide
    Arbitrary<String> arabic() {
        return Arbitraries.of(REPORT.split("[ \\n]"))
                .list()
                .ofMinSize(6)
                .ofMaxSize(60)
                .map(words -> String.join(" ", words));
    }

    private static String mangled(String text, String charset) {
        StringBuilder mangled = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, Charset.forName(charset));
            mangled.append(one.equals("\uFFFD") ? (char) (b & 0xFF) : one.charAt(0));
        }
        return mangled.toString();
    }
}
