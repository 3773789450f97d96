package io.rawi.arabic;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/**
 * An article as its source gives it: what the engine reads.
 *
 * @param body the bytes, untouched
 * @param mediaType {@code text/plain}, {@code text/html}, or {@code application/octet-stream} where nobody said
 * @param declaredCharset charset declared outside of the bytes, as declared; may be wrong or unknown
 * @param source who published it; chrome that one source repeats is recognised by this name
 * @param title headline given apart from the body
 * @param publishedAt publication time given apart from the body
 * @param fetchedAt when it was fetched or read
 */
public record SourceText(
        byte[] body,
        String mediaType,
        Optional<String> declaredCharset,
        String source,
        Optional<String> title,
        Optional<Instant> publishedAt,
        Instant fetchedAt) {

    public SourceText {
        Objects.requireNonNull(body, "body");
        Objects.requireNonNull(mediaType, "mediaType");
        Objects.requireNonNull(declaredCharset, "declaredCharset");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(publishedAt, "publishedAt");
        Objects.requireNonNull(fetchedAt, "fetchedAt");
    }
}
