package io.rawi.ingest.source;

import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Recognises what is no text, by the first bytes that common formats open with, and by a share of control characters
 * that no text in a byte encoding or in UTF-16 has.
 */
final class BinaryContent {

    /** First bytes in hexadecimal, as in the IANA media type registrations and in file(1). */
    private static final Map<String, String> OPENINGS = new LinkedHashMap<>();

    static {
        OPENINGS.put("89504e470d0a1a0a", "a PNG image");
        OPENINGS.put("ffd8ff", "a JPEG image");
        OPENINGS.put("474946383761", "a GIF image");
        OPENINGS.put("474946383961", "a GIF image");
        OPENINGS.put("52494646", "a RIFF file (WebP image, sound or video)");
        OPENINGS.put("255044462d", "a PDF document");
        OPENINGS.put("d0cf11e0a1b11ae1", "an old Office document");
        OPENINGS.put("7f454c46", "a program");
        OPENINGS.put("cafebabe", "a program");
        OPENINGS.put("1a45dfa3", "a video");
        OPENINGS.put("494433", "a sound file");
        OPENINGS.put("4f676753", "a sound or video file");
        OPENINGS.put("425a68", "a bzip2 archive");
        OPENINGS.put("fd377a585a00", "an xz archive");
        OPENINGS.put("28b52ffd", "a Zstandard archive");
        OPENINGS.put("377abcaf271c", "a 7-Zip archive");
        OPENINGS.put("526172211a07", "a RAR archive");
        OPENINGS.put("53514c69746520666f726d6174", "an SQLite database");
        OPENINGS.put("4f626a01", "an Avro file");
        OPENINGS.put("50415231", "a Parquet file");
    }

    private BinaryContent() {}

    /** What the bytes are, for people, where they are no text. */
    static Optional<String> name(byte[] head) {
        String hex = HexFormat.of().formatHex(head, 0, Math.min(16, head.length));
        Optional<String> known = OPENINGS.entrySet().stream()
                .filter(opening -> hex.startsWith(opening.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        return known.or(() -> mostlyControls(head) ? Optional.of("binary data") : Optional.empty());
    }

    /** More than three of ten bytes are controls, and they are not the high halves of UTF-16 characters. */
    private static boolean mostlyControls(byte[] head) {
        int[] controlsAt = new int[2];
        for (int i = 0; i < head.length; i++) {
            int b = head[i] & 0xff;
            boolean layout = b >= '\t' && b <= '\r' || b == 0x1b;
            controlsAt[i % 2] += b < 0x20 && !layout ? 1 : 0;
        }
        boolean oneSided = Math.min(controlsAt[0], controlsAt[1]) * 10 <= head.length;
        boolean utf16 = oneSided && Math.max(controlsAt[0], controlsAt[1]) * 2 <= head.length + 1;
        return !utf16 && (controlsAt[0] + controlsAt[1]) * 10 > head.length * 3;
    }
}
