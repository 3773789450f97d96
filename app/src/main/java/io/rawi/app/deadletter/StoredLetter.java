package io.rawi.app.deadletter;

import io.rawi.schema.DeadLetter;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/**
 * A dead letter in its topic.
 *
 * @param id what people call it by: its offset
 * @param at when it was written
 * @param letter the letter
 */
public record StoredLetter(long id, Instant at, DeadLetter letter) {

    private static final int LONGEST_TAIL = 3;

    /** Why it cannot be sent again; nothing where it can. */
    public Optional<String> hindrance() {
        if (letter.getTopic().isEmpty()) {
            return Optional.of(
                    "it was never on a topic; mend its source (" + letter.getOrigin() + ") and feed it again");
        }
        return letter.getValue().isEmpty()
                ? Optional.of("it was too large to keep; its record is at " + letter.getOrigin())
                : Optional.empty();
    }

    /** One line for a list: id, time, step, place, cause. */
    public String line() {
        return id + "  " + at + "  " + letter.getStage() + "  "
                + visible(letter.getOrigin()).replace('\n', '.') + "  "
                + visible(letter.getErrorMessage()).lines().findFirst().orElse("");
    }

    /** The first bytes of its value as text, no letter cut in half, control characters shown as dots. */
    public String preview(int most) {
        byte[] bytes = letter.getValue().map(StoredLetter::bytes).orElse(new byte[0]);
        int end = Math.min(most, bytes.length);
        for (int back = 0; back < LONGEST_TAIL && end > 0 && end < bytes.length && continues(bytes[end]); back++) {
            end--;
        }
        return visible(new String(bytes, 0, end, StandardCharsets.UTF_8));
    }

    /** Whether this byte stands inside of a character of UTF-8. */
    private static boolean continues(byte value) {
        return (value & 0xc0) == 0x80;
    }

    /** What a terminal would obey is shown as a dot: what failed may hold anything. */
    private static String visible(String text) {
        return text.replaceAll("[\\p{Cc}&&[^\\n\\t]]", ".");
    }

    static byte[] bytes(ByteBuffer buffer) {
        byte[] bytes = new byte[buffer.remaining()];
        buffer.duplicate().get(bytes);
        return bytes;
    }
}
