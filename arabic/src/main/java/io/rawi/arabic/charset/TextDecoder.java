package io.rawi.arabic.charset;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import io.rawi.arabic.NotAnArticleException;
import io.rawi.arabic.charset.Decoding.Evidence;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * Turns bytes into text. What the bytes themselves prove goes before what was declared: a byte order mark, well-formed
 * UTF-8, the pattern of UTF-16. A declared charset is believed where the bytes fit it and do not read like Arabic in
 * another one. Malformed sequences become U+FFFD and are counted, and so are NUL characters, which no store takes.
 */
public final class TextDecoder {

    private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");
    private static final Charset ISO_8859_6 = Charset.forName("ISO-8859-6");
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    /** From here on bytes read like Arabic; measured: Arabic scores above 0.5, French and Russian below 0. */
    private static final double ARABIC = 0.35;

    /**
     * How much more plausible the one Arabic charset must be for the other to be wrongly declared; measured: from twenty words
     * on the right one leads by more, of fewer than ten words the wrong one may lead by .08.
     */
    private static final double LIKELY = 0.09;

    private static final int DETECTED_BYTES = 8192;
    private static final int TRUSTED_CONFIDENCE = 50;

    private TextDecoder() {}

    /**
     * @param declared the charset declared outside of the bytes, as declared; may be wrong or unknown
     * @throws NotAnArticleException where the bytes are no text; the message says what they are
     */
    public static DecodedText decode(byte[] body, Optional<String> declared) throws NotAnArticleException {
        if (body.length == 0) {
            throw new NotAnArticleException("empty: 0 bytes");
        }
        Optional<String> signature = FileSignature.of(body);
        if (signature.isPresent()) {
            throw new NotAnArticleException(signature.get() + ", " + body.length + " bytes");
        }
        DecodedText decoded = read(body, declared);
        return TextCheck.requireText(decoded, body.length);
    }

    private static DecodedText read(byte[] body, Optional<String> declared) {
        Optional<ByteOrderMark> mark = ByteOrderMark.of(body);
        if (mark.isPresent()) {
            Charset charset = Charset.forName(mark.get().charset());
            return decoded(body, mark.get().length(), charset, Evidence.BYTE_ORDER_MARK, declared);
        }
        Optional<String> wide = Utf16Guess.of(body);
        if (wide.isPresent()) {
            Charset charset = Charset.forName(wide.get());
            boolean told = declared.filter(d -> d.toLowerCase(Locale.ROOT).startsWith("utf-16"))
                    .isPresent();
            return told
                    ? decoded(body, 0, charset, Evidence.DECLARED, Optional.empty())
                    : decoded(body, 0, charset, Evidence.DETECTED, declared);
        }
        Optional<String> utf8 = WellFormedUtf8.decode(body);
        return utf8.isPresent() ? utf8(utf8.get(), body, declared) : damagedOrOther(body, declared);
    }

    private static DecodedText damagedOrOther(byte[] body, Optional<String> declared) {
        Optional<String> markup = MarkupCharset.of(body);
        Utf8Census census = Utf8Census.of(body);
        if (census.sequences() > 0 && (census.wellFormed() || census.damaged())) {
            DecodedText text =
                    decoded(body, 0, StandardCharsets.UTF_8, utf8Evidence(declared, markup), declared.or(() -> markup));
            return withoutDoubleEncoding(text);
        }
        if (census.ascii()) {
            Optional<Charset> fitting = known(declared).filter(TextDecoder::extendsAscii);
            return decoded(
                    body,
                    0,
                    fitting.orElse(StandardCharsets.UTF_8),
                    fitting.isPresent() ? Evidence.DECLARED : Evidence.DETECTED,
                    fitting.isPresent() ? Optional.empty() : declared);
        }
        return oneByte(body, declared, markup);
    }

    private static DecodedText utf8(String text, byte[] body, Optional<String> declared) {
        Optional<String> markup = text.indexOf('<') < 0 ? Optional.empty() : MarkupCharset.of(body);
        Optional<String> overruled =
                declared.or(() -> markup).filter(name -> !names(Optional.of(name), StandardCharsets.UTF_8));
        Decoding decoding = new Decoding(StandardCharsets.UTF_8.name(), utf8Evidence(declared, markup), overruled, 0);
        return withoutDoubleEncoding(new DecodedText(text, decoding));
    }

    private static Evidence utf8Evidence(Optional<String> declared, Optional<String> markup) {
        if (names(declared, StandardCharsets.UTF_8)) {
            return Evidence.DECLARED;
        }
        return declared.isEmpty() && names(markup, StandardCharsets.UTF_8) ? Evidence.MARKUP : Evidence.DETECTED;
    }

    private static DecodedText withoutDoubleEncoding(DecodedText text) {
        return DoubleEncoding.undo(text.text())
                .map(undone -> new DecodedText(
                        undone.text(),
                        new Decoding(
                                "UTF-8",
                                Evidence.DETECTED,
                                Optional.of(undone.charset()),
                                text.decoding().replaced())))
                .orElse(text);
    }

    private static DecodedText oneByte(byte[] body, Optional<String> declared, Optional<String> markup) {
        double windows = ArabicPlausibility.of(body, WINDOWS_1256);
        double iso = ArabicPlausibility.of(body, ISO_8859_6);
        if (Math.max(windows, iso) >= ARABIC) {
            return as(body, arabic(windows, iso, declared.or(() -> markup)), declared, markup);
        }
        Optional<Charset> fitting = known(declared).filter(charset -> fits(body, charset));
        if (fitting.isPresent()) {
            return decoded(body, 0, fitting.get(), Evidence.DECLARED, Optional.empty());
        }
        Optional<Charset> marked = known(markup).filter(charset -> fits(body, charset));
        if (marked.isPresent()) {
            return decoded(body, 0, marked.get(), Evidence.MARKUP, declared);
        }
        return decoded(body, 0, detected(body), Evidence.DETECTED, declared.or(() -> markup));
    }

    /** Which of the two: what was said decides where a short text reads like Arabic in both. */
    private static Charset arabic(double windows, double iso, Optional<String> said) {
        double bonus = names(said, WINDOWS_1256) ? LIKELY : names(said, ISO_8859_6) ? -LIKELY : 0;
        return windows + bonus >= iso ? WINDOWS_1256 : ISO_8859_6;
    }

    private static DecodedText as(byte[] body, Charset charset, Optional<String> declared, Optional<String> markup) {
        if (names(declared, charset)) {
            return decoded(body, 0, charset, Evidence.DECLARED, Optional.empty());
        }
        if (declared.isEmpty() && names(markup, charset)) {
            return decoded(body, 0, charset, Evidence.MARKUP, Optional.empty());
        }
        return decoded(body, 0, charset, Evidence.DETECTED, declared.or(() -> markup));
    }

    private static DecodedText decoded(
            byte[] body, int from, Charset charset, Evidence evidence, Optional<String> declared) {
        CountingDecoder.Counted counted = CountingDecoder.decode(body, from, charset);
        int nul = counted.text().indexOf('\0');
        String text = nul < 0 ? counted.text() : counted.text().replace('\0', '\uFFFD');
        int nuls =
                nul < 0 ? 0 : (int) counted.text().chars().filter(c -> c == 0).count();
        Optional<String> overruled = declared.filter(name -> !names(Optional.of(name), charset));
        return new DecodedText(text, new Decoding(charset.name(), evidence, overruled, counted.replaced() + nuls));
    }

    /** Well-formed in it, and without the control characters that a wrong charset of one byte a character brings. */
    private static boolean fits(byte[] body, Charset charset) {
        if (charset.equals(StandardCharsets.UTF_8)) {
            return false;
        }
        byte[] sample = Arrays.copyOf(body, Math.min(body.length, DETECTED_BYTES));
        CountingDecoder.Counted counted = CountingDecoder.decode(sample, 0, charset);
        long controls =
                counted.text().chars().filter(c -> c >= 0x80 && c < 0xA0).count();
        return counted.replaced() <= 1 && controls == 0;
    }

    private static boolean extendsAscii(Charset charset) {
        return charset.canEncode()
                && Arrays.equals("aZ<9".getBytes(charset), "aZ<9".getBytes(StandardCharsets.US_ASCII));
    }

    private static Charset detected(byte[] body) {
        CharsetDetector detector = new CharsetDetector();
        detector.setText(Arrays.copyOf(body, Math.min(body.length, DETECTED_BYTES)));
        CharsetMatch match = detector.detect();
        if (match == null || match.getConfidence() < TRUSTED_CONFIDENCE) {
            return WINDOWS_1252;
        }
        return known(Optional.of(match.getName()))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .filter(charset -> !charset.equals(StandardCharsets.ISO_8859_1))
                .orElse(WINDOWS_1252);
    }

    private static boolean names(Optional<String> declared, Charset charset) {
        return known(declared).filter(charset::equals).isPresent();
    }

    private static Optional<Charset> known(Optional<String> name) {
        if (name.isEmpty()) {
            return Optional.empty();
        }
        try {
            return name.map(String::strip).map(Charset::forName);
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return Optional.empty();
        }
    }
}
