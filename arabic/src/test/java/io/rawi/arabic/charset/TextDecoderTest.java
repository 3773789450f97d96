package io.rawi.arabic.charset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.charset.Decoding.Evidence;
import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {

    private static final String ARABIC =
            "قال المتحدث باسم البلدية إن فرق الصيانة أنهت إصلاح الجسر القديم في المدينة، وأضاف أن السير عاد إلى طبيعته مساء أمس.\n"
                    + "وكان الجسر قد أغلق منذ أسبوعين بعد ظهور تشققات في أعمدته.";
    private static final String FRENCH =
            "Le maire a annoncé l'achèvement des travaux du pont, fermé depuis février à cause des dégâts. « C'est une fête ».";
    private static final String RUSSIAN = "Мэр города сообщил, что ремонт старого моста завершён и движение открыто.";
    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final String ISO_ARABIC = ARABIC.replace("أنهت", "انهت");

    @Test
    void shouldReadUtf8AsDeclared() throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(StandardCharsets.UTF_8), "utf-8");

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.DECLARED, Optional.empty(), 0));
    }

    @Test
    void shouldDetectUtf8WhenNothingIsDeclared() throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding().evidence()).isEqualTo(Evidence.DETECTED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"ISO-8859-1", "windows-1252", "windows-1256", "US-ASCII", "UTF-16", "no-such-charset", "!?"})
    void shouldReadUtf8UnderAnyWrongDeclaration(String declared) throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(StandardCharsets.UTF_8), declared);

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding().charset()).isEqualTo("UTF-8");
        assertThat(decoded.decoding().overruled()).contains(declared);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "ISO-8859-1", "windows-1252", "ISO-8859-6", "no-such-charset"})
    void shouldReadWindows1256UnderAnyWrongDeclaration(String declared) throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(WINDOWS_1256), declared);

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding())
                .isEqualTo(new Decoding("windows-1256", Evidence.DETECTED, Optional.of(declared), 0));
    }

    @Test
    void shouldReadWindows1256AsDeclared() throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(WINDOWS_1256), "cp1256");

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding()).isEqualTo(new Decoding("windows-1256", Evidence.DECLARED, Optional.empty(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"دمشق", "انفجار في حلب", "مقتل ثلاثة جنود", "الخبر كما ورد من المصدر"})
    void shouldReadShortWindows1256(String text) throws NotAnArticleException {
        assertThat(decode(text.getBytes(WINDOWS_1256)).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"true,", "true,windows-1256", "true,ISO-8859-1", "true,ISO-8859-6"})
    void shouldTellIso88596FromWindows1256(boolean arabic, String declared) throws NotAnArticleException {
        DecodedText decoded = TextDecoder.decode(ISO_ARABIC.getBytes(ISO_8859_6), Optional.ofNullable(declared));

        assertThat(decoded.text()).isEqualTo(ISO_ARABIC);
        assertThat(decoded.decoding().charset()).isEqualTo("ISO-8859-6");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void shouldReadUtf16WithoutMark(String charset) throws NotAnArticleException {
        DecodedText decoded = decode(ARABIC.getBytes(Charset.forName(charset)));

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding().charset()).isEqualTo(charset);
        assertThat(decoded.decoding().evidence()).isEqualTo(Evidence.DETECTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void shouldReadEnglishInUtf16WithoutMark(String charset) throws NotAnArticleException {
        String english = "The bridge was opened again.";

        assertThat(decode(english.getBytes(Charset.forName(charset)), "UTF-16").text())
                .isEqualTo(english);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void shouldBelieveAByteOrderMarkMoreThanADeclaration(String charset) throws NotAnArticleException {
        byte[] body = ("\uFEFF" + ARABIC).getBytes(Charset.forName(charset));

        DecodedText decoded = decode(body, "windows-1256");

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding())
                .isEqualTo(new Decoding(charset, Evidence.BYTE_ORDER_MARK, Optional.of("windows-1256"), 0));
    }

    @Test
    void shouldTakeTheCharsetOfMarkup() throws NotAnArticleException {
        String page =
                "<html><head><meta http-equiv=Content-Type content='text/html; charset=windows-1256'></head>" + ARABIC;

        DecodedText decoded = decode(page.getBytes(WINDOWS_1256));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding()).isEqualTo(new Decoding("windows-1256", Evidence.MARKUP, Optional.empty(), 0));
    }

    @Test
    void shouldOverruleMarkupThatDoesNotFit() throws NotAnArticleException {
        String page = "<meta charset=\"utf-8\">" + ARABIC;

        DecodedText decoded = decode(page.getBytes(WINDOWS_1256));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().charset()).isEqualTo("windows-1256");
        assertThat(decoded.decoding().overruled()).contains("utf-8");
    }

    @Test
    void shouldReadTheEncodingOfAnXmlDeclaration() throws NotAnArticleException {
        String page = "<?xml version=\"1.0\" encoding=\"windows-1251\"?><p>" + RUSSIAN + "</p>";

        DecodedText decoded = decode(page.getBytes(Charset.forName("windows-1251")));

        assertThat(decoded.text()).isEqualTo(page);
        assertThat(decoded.decoding().evidence()).isEqualTo(Evidence.MARKUP);
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "ISO-8859-15", "windows-1256"})
    void shouldBelieveADeclarationThatFits(String declared) throws NotAnArticleException {
        DecodedText decoded = decode(FRENCH.getBytes(Charset.forName(declared)), declared);

        assertThat(decoded.text()).isEqualTo(FRENCH);
        assertThat(decoded.decoding().evidence()).isEqualTo(Evidence.DECLARED);
    }

    @Test
    void shouldReadLatinTextThatNobodyDeclared() throws NotAnArticleException {
        assertThat(decode(FRENCH.getBytes(Charset.forName("windows-1252"))).text())
                .isEqualTo(FRENCH);
    }

    @Test
    void shouldNotTakeRussianForArabic() throws NotAnArticleException {
        Charset russian = Charset.forName("windows-1251");

        assertThat(decode(RUSSIAN.getBytes(russian), "windows-1251").text()).isEqualTo(RUSSIAN);
    }

    @Test
    void shouldReadAsciiAsUtf8() throws NotAnArticleException {
        assertThat(decode("plain words".getBytes(StandardCharsets.US_ASCII)).decoding())
                .isEqualTo(new Decoding("UTF-8", Evidence.DETECTED, Optional.empty(), 0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "windows-1256"})
    void shouldUndoAnEncodingTooMany(String culprit) throws NotAnArticleException {
        String mangled = mangled(ARABIC, culprit);
        assertThat(mangled).doesNotContain("الجسر");

        DecodedText decoded = decode(mangled.getBytes(StandardCharsets.UTF_8), "UTF-8");

        assertThat(decoded.text()).isEqualTo(ARABIC);
        assertThat(decoded.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.DETECTED, Optional.of(culprit), 0));
    }

    @Test
    void shouldLeaveATextAloneThatOnlyQuotesDoubleEncoding() throws NotAnArticleException {
        String text =
                "يظهر النص أحيانا على هذا الشكل Ø§Ù„Ø¬Ø³Ø± بسبب خطأ في الترميز، وهو خطأ شائع جدا في المواقع القديمة.";

        assertThat(decode(text.getBytes(StandardCharsets.UTF_8)).text()).isEqualTo(text);
    }

    @Test
    void shouldReplaceAndCountDamageInTheMiddle() throws NotAnArticleException {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        body.writeBytes("انتهت الأعمال ".getBytes(StandardCharsets.UTF_8));
        body.write(0xC3);
        body.writeBytes(" مساء ".getBytes(StandardCharsets.UTF_8));
        body.write(0xFF);
        body.writeBytes(" أمس".getBytes(StandardCharsets.UTF_8));

        DecodedText decoded = decode(body.toByteArray(), "UTF-8");

        assertThat(decoded.text()).isEqualTo("انتهت الأعمال \uFFFD مساء \uFFFD أمس");
        assertThat(decoded.decoding()).isEqualTo(new Decoding("UTF-8", Evidence.DECLARED, Optional.empty(), 2));
    }

    @Test
    void shouldReadATextCutOffInTheMiddleOfALetter() throws NotAnArticleException {
        byte[] whole = ARABIC.getBytes(StandardCharsets.UTF_8);
        byte[] cut = java.util.Arrays.copyOf(whole, whole.length - 2);

        DecodedText decoded = decode(cut);

        assertThat(decoded.text()).endsWith("\uFFFD");
        assertThat(decoded.decoding().replaced()).isEqualTo(1);
    }

    @Test
    void shouldReplaceNulCharacters() throws NotAnArticleException {
        DecodedText decoded = decode("أعلنت\0 البلدية\0 فتح الجسر القديم".getBytes(StandardCharsets.UTF_8));

        assertThat(decoded.text()).isEqualTo("أعلنت\uFFFD البلدية\uFFFD فتح الجسر القديم");
        assertThat(decoded.decoding().replaced()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource({
        "PNG image, 89504E470D0A1A0A0000000D49484452",
        "JPEG image, FFD8FFE000104A464946",
        "GIF image, 474946383961",
        "PDF document, 255044462D312E370A",
        "ZIP archive or office document, 504B030414000600",
        "gzip archive, 1F8B0800000000",
        "office document, D0CF11E0A1B11AE100",
        "MP4 video, 000000186674797069736F6D",
        "SQLite database, 53514C69746520666F726D6174203300"
    })
    void shouldSayWhatFileThisIs(String name, String hex) {
        byte[] body = java.util.HexFormat.of().parseHex(hex);

        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> decode(body, "UTF-8"))
                .withMessage(name + ", " + body.length + " bytes");
    }

    @Test
    void shouldSayThatAFileIsEmpty() {
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> decode(new byte[0]))
                .withMessage("empty: 0 bytes");
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> decode(" \n\t ".getBytes(StandardCharsets.UTF_8)))
                .withMessageStartingWith("empty");
    }

    @Test
    void shouldSayThatDataAreNoText() {
        byte[] data = new byte[4000];
        for (int i = 0; i < data.length; i++) {
            data[i] = (byte) (i * 37 % 251);
        }

        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> decode(data))
                .withMessageContaining("binary data")
                .withMessageContaining("4000 bytes");
    }

    @Test
    void shouldSayThatThereAreNoWords() {
        assertThatExceptionOfType(NotAnArticleException.class)
                .isThrownBy(() -> decode("12 + 13 = 25 ...".getBytes(StandardCharsets.UTF_8)))
                .withMessageContaining("no words");
    }

    private static DecodedText decode(byte[] body) throws NotAnArticleException {
        return TextDecoder.decode(body, Optional.empty());
    }

    private static DecodedText decode(byte[] body, String declared) throws NotAnArticleException {
        return TextDecoder.decode(body, Optional.of(declared));
    }

    /** As software does it that takes undefined bytes for the control of that number. */
    private static String mangled(String text, String charset) {
        StringBuilder mangled = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            String one = new String(new byte[] {b}, Charset.forName(charset));
            mangled.append(one.equals("\uFFFD") ? (char) (b & 0xFF) : one.charAt(0));
        }
        return mangled.toString();
    }
}
