package io.rawi.ingest.source;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file or stream holds: by the ending of its name, else by its first bytes. */
enum ContentKind {
    TEXT,
    HTML,
    JSON,
    JSON_LINES;

    private static final Map<String, ContentKind> ENDINGS = Map.ofEntries(
            Map.entry("txt", TEXT),
            Map.entry("text", TEXT),
            Map.entry("html", HTML),
            Map.entry("htm", HTML),
            Map.entry("xhtml", HTML),
            Map.entry("json", JSON),
            Map.entry("jsonl", JSON_LINES),
            Map.entry("ndjson", JSON_LINES),
            Map.entry("jl", JSON_LINES));

    private static final Pattern MARKUP = Pattern.compile(
            "(<\\?xml[^>]*>\\s*)?(<!--.*?-->\\s*)?<(!doctype\\s+html|html|head|body|article)[\\s>].*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern OBJECT_ON_A_LINE = Pattern.compile("\\{.*}\\s*", Pattern.DOTALL);

    /** @param name a file's name, or nothing for a stream */
    static ContentKind of(Optional<String> name, byte[] head) {
        return name.flatMap(ContentKind::byEnding).orElseGet(() -> sniff(head));
    }

    private static Optional<ContentKind> byEnding(String name) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("\\.gz$", "");
        return Optional.ofNullable(ENDINGS.get(lower.substring(lower.lastIndexOf('.') + 1)));
    }

    private static ContentKind sniff(byte[] head) {
        // Every byte is a character in ISO 8859-1: enough to see ASCII signs in whatever encoding.
        String text = new String(head, StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00ef\u00bb\u00bf", "")
                .stripLeading();
        if (MARKUP.matcher(text).matches()) {
            return HTML;
        }
        if (text.startsWith("[") && text.substring(1).stripLeading().startsWith("{")) {
            return JSON;
        }
        if (text.startsWith("{")) {
            return lines(text) ? JSON_LINES : JSON;
        }
        return TEXT;
    }

    /** Lines where the first line is a whole object or goes on beyond the head, or where the second begins one. */
    private static boolean lines(String text) {
        String[] lines = text.split("\n\\s*", 3);
        return lines.length < 2 || OBJECT_ON_A_LINE.matcher(lines[0]).matches() || lines[1].startsWith("{");
    }
}
