package io.rawi.enrich.copy;

import io.rawi.enrich.fingerprint.WordCode;
import io.rawi.schema.TextPrint;
import java.nio.ByteBuffer;
import java.util.List;

/** Invented texts as their prints tell them. */
final class PrintedTexts {

    private PrintedTexts() {}

    /** A text in normalised spelling, its words between blanks. */
    static PrintedText of(String title, String body, String... telling) {
        String[] ofTitle = words(title);
        String[] ofBody = words(body);
        ByteBuffer codes = ByteBuffer.allocate((ofTitle.length + ofBody.length) * Integer.BYTES);
        for (String word : ofTitle) {
            codes.putInt(WordCode.of(word));
        }
        for (String word : ofBody) {
            codes.putInt(WordCode.of(word));
        }
        return PrintedText.of(new TextPrint(codes.flip(), ofTitle.length, List.of(telling)));
    }

    static PrintedText body(String body) {
        return of("", body);
    }

    private static String[] words(String text) {
        return text.isBlank() ? new String[0] : text.strip().split(" +");
    }
}
