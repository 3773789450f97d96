package io.rawi.arabic.charset;

import java.util.List;
import java.util.Optional;

/** The first bytes by which a file that is no text is known, as file formats define them. */
record FileSignature(String name, int offset, byte[] bytes) {

    private static final List<FileSignature> KNOWN = List.of(
            signature("PNG image", 0, 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A),
            signature("JPEG image", 0, 0xFF, 0xD8, 0xFF),
            signature("GIF image", 0, 'G', 'I', 'F', '8', '7', 'a'),
            signature("GIF image", 0, 'G', 'I', 'F', '8', '9', 'a'),
            signature("WebP image", 8, 'W', 'E', 'B', 'P', 'V', 'P', '8'),
            signature("TIFF image", 0, 'I', 'I', '*', 0),
            signature("TIFF image", 0, 'M', 'M', 0, '*'),
            signature("icon", 0, 0, 0, 1, 0),
            signature("PDF document", 0, '%', 'P', 'D', 'F', '-'),
            signature("PostScript document", 0, '%', '!', 'P', 'S', '-'),
            signature("ZIP archive or office document", 0, 'P', 'K', 3, 4),
            signature("ZIP archive", 0, 'P', 'K', 5, 6),
            signature("office document", 0, 0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1),
            signature("rich text document", 0, '{', '\\', 'r', 't', 'f'),
            signature("gzip archive", 0, 0x1F, 0x8B, 8),
            signature("bzip2 archive", 0, 'B', 'Z', 'h', '9', '1', 'A', 'Y'),
            signature("xz archive", 0, 0xFD, '7', 'z', 'X', 'Z', 0),
            signature("Zstandard archive", 0, 0x28, 0xB5, 0x2F, 0xFD),
            signature("7-Zip archive", 0, '7', 'z', 0xBC, 0xAF, 0x27, 0x1C),
            signature("RAR archive", 0, 'R', 'a', 'r', '!', 0x1A, 7),
            signature("MP4 video", 4, 'f', 't', 'y', 'p'),
            signature("Matroska video", 0, 0x1A, 0x45, 0xDF, 0xA3),
            signature("MP3 audio", 0, 'I', 'D', '3', 3),
            signature("MP3 audio", 0, 'I', 'D', '3', 4),
            signature("Ogg audio", 0, 'O', 'g', 'g', 'S', 0),
            signature("WAV audio", 8, 'W', 'A', 'V', 'E', 'f', 'm', 't'),
            signature("web font", 0, 'w', 'O', 'F', 'F'),
            signature("web font", 0, 'w', 'O', 'F', '2'),
            signature("SQLite database", 0, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f', 'o', 'r', 'm', 'a', 't'),
            signature("Avro file", 0, 'O', 'b', 'j', 1),
            signature("program (ELF)", 0, 0x7F, 'E', 'L', 'F'),
            signature("Java class", 0, 0xCA, 0xFE, 0xBA, 0xBE));

    private static FileSignature signature(String name, int offset, int... bytes) {
        byte[] expected = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            expected[i] = (byte) bytes[i];
        }
        return new FileSignature(name, offset, expected);
    }

    /** What the bytes are, for people, where they are known to be no text. */
    static Optional<String> of(byte[] body) {
        for (FileSignature signature : KNOWN) {
            if (signature.opens(body)) {
                return Optional.of(signature.name);
            }
        }
        return Optional.empty();
    }

    private boolean opens(byte[] body) {
        if (body.length < offset + bytes.length) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (body[offset + i] != bytes[i]) {
                return false;
            }
        }
        return true;
    }
}
