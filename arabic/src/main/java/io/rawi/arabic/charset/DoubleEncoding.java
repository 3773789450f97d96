package io.rawi.arabic.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Undoes an encoding too many: UTF-8 that somebody read as windows-1252 or windows-1256 and wrote as UTF-8 again, so that
 * {@code ال} became {@code Ø§Ù„} or {@code ط§ظ„}. It is undone only where the whole text goes back into bytes of that
 * charset and these are well-formed UTF-8 with Arabic in it; no text reads so by chance, and no character is lost.
 */
final class DoubleEncoding {

    private static final List<String> CULPRITS = List.of("windows-1252", "windows-1256");
    private static final int SAMPLE = 500;

    private DoubleEncoding() {}

    /** A text as it was before, and the charset that it was wrongly read in. */
    record Undone(String text, String charset) {}

    static Optional<Undone> undo(String text) {
        if (!suspicious(text)) {
            return Optional.empty();
        }
        for (String culprit : CULPRITS) {
            Optional<byte[]> bytes = encode(text, Charset.forName(culprit));
            if (bytes.isPresent()) {
                Utf8Census census = Utf8Census.of(bytes.get());
                if (census.wellFormed() && census.sequences() >= 4) {
                    return Optional.of(new Undone(new String(bytes.get(), StandardCharsets.UTF_8), culprit));
                }
            }
        }
        return Optional.empty();
    }

    /** The lead bytes of Arabic in UTF-8, D8 to DB, are three in ten characters of such a text and rare in any other. */
    private static boolean suspicious(String text) {
        int leads = 0;
        int others = 0;
        for (int i = 0; i < Math.min(text.length(), SAMPLE); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                boolean lead = c >= 'Ø' && c <= 'Û' || c == 'ط' || c == 'ظ' || c == 'ع' || c == 'غ';
                leads += lead ? 1 : 0;
                others += lead ? 0 : 1;
            }
        }
        return leads >= 4 && leads * 10 >= 3 * (leads + others);
    }

    /** Java leaves five bytes of windows-1252 undefined, as browsers do not: they stand for the control of that number. */
    private static Optional<byte[]> encode(String text, Charset charset) {
        var encoder = charset.newEncoder();
        byte[] bytes = new byte[text.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = text.charAt(i);
            if (c < 0x80 || c >= 0x80 && c < 0xA0) {
                bytes[i] = (byte) c;
            } else {
                try {
                    ByteBuffer one = encoder.encode(CharBuffer.wrap(text, i, i + 1));
                    bytes[i] = one.get();
                } catch (CharacterCodingException e) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(bytes);
    }
}
