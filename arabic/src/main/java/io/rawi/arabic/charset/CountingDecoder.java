package io.rawi.arabic.charset;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/** Decodes bytes in a given charset; what is malformed becomes U+FFFD and is counted. */
final class CountingDecoder {

    private CountingDecoder() {}

    /** Text and how many malformed sequences it has. */
    record Counted(String text, int replaced) {}

    static Counted decode(byte[] body, int from, Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(body, from, body.length - from);
        CharBuffer out =
                CharBuffer.allocate(Math.max(16, (int) ((body.length - from) * decoder.averageCharsPerByte()) + 16));
        int replaced = 0;
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isOverflow()) {
                out = grown(out);
            } else if (result.isError()) {
                if (!out.hasRemaining()) {
                    out = grown(out);
                }
                out.put('\uFFFD');
                in.position(in.position() + result.length());
                replaced++;
            } else {
                break;
            }
        }
        while (decoder.flush(out).isOverflow()) {
            out = grown(out);
        }
        return new Counted(out.flip().toString(), replaced);
    }

    private static CharBuffer grown(CharBuffer full) {
        CharBuffer larger = CharBuffer.allocate(full.capacity() * 2);
        larger.put(full.flip());
        return larger;
    }
}
