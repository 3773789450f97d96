package io.rawi.ingest.json;

import io.rawi.identity.CanonicalUrl;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.json.FieldNames.Found;
import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns the fields of a JSON record into a raw article. What it has no place for stays in the attributes. */
final class RecordMapper {

    private static final String UTF_8 = "UTF-8";
    private static final Pattern CHARSET_PARAMETER =
            Pattern.compile(";\\s*charset\\s*=\\s*\"?([^\\s;\"]+)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP = Pattern.compile(
            "\\s*<(!doctype|html|head|body|article|section|main|div|p|h[1-6]|table|ul|span|br|img|a)[\\s>/]",
            Pattern.CASE_INSENSITIVE);

    private final RecordContext context;

    RecordMapper(RecordContext context) {
        this.context = context;
    }

    /**
     * @param origin where the record stands
     * @throws RefusedException where it is no article
     */
    RawArticle map(Map<String, FieldValue> record, String origin) throws RefusedException {
        FieldNames fields = new FieldNames(record);
        Map<String, String> attributes = new TreeMap<>();
        Optional<String> url = fields.takeText(FieldNames.URL);
        Body body = body(fields, attributes);
        Optional<Instant> publishedAt = time(fields, FieldNames.PUBLISHED, attributes);
        Optional<Instant> fetchedAt = time(fields, FieldNames.FETCHED, attributes);
        RawArticle article = RawArticle.newBuilder()
                .setSource(source(fields, url))
                .setUrl(url.orElse(null))
                .setTitle(fields.takeText(FieldNames.TITLE).orElse(null))
                .setAuthor(fields.takeText(FieldNames.AUTHOR).orElse(null))
                .setPublishedAt(publishedAt.orElse(null))
                .setFetchedAt(fetchedAt.orElse(context.fetchedAt()))
                .setMediaType(body.mediaType())
                .setCharset(body.charset().orElse(null))
                .setBody(ByteBuffer.wrap(body.bytes()))
                .setOrigin(fields.takeText(FieldNames.ORIGIN).orElse(origin))
                .setAttributes(attributes)
                .build();
        fields.rest().forEach((name, value) -> attributes.putIfAbsent(name, value.text()));
        article.setAttributes(attributes);
        return article;
    }

    private String source(FieldNames fields, Optional<String> url) {
        return fields.takeText(FieldNames.SOURCE)
                .or(context::source)
                .or(() -> url.flatMap(CanonicalUrl::of).map(RecordMapper::host))
                .orElse(context.fallbackSource());
    }

    private static String host(String canonical) {
        return canonical.split("[/?]", 2)[0];
    }

    private Optional<Instant> time(FieldNames fields, List<String> names, Map<String, String> attributes) {
        Optional<Found> found = fields.take(names);
        Optional<Instant> time =
                found.flatMap(field -> TimeForms.parse(field.value().text()));
        if (time.isEmpty()) {
            found.filter(field -> !field.value().text().isBlank())
                    .ifPresent(
                            field -> attributes.put(field.name(), field.value().text()));
        }
        return time;
    }

    private Body body(FieldNames fields, Map<String, String> attributes) throws RefusedException {
        Optional<String> mediaType = fields.takeText(FieldNames.MEDIA_TYPE);
        Optional<String> parameter =
                mediaType.map(CHARSET_PARAMETER::matcher).filter(Matcher::find).map(matcher -> matcher.group(1));
        Optional<String> bareType = mediaType.map(type -> type.split(";", 2)[0].strip());
        Optional<String> charset = fields.takeText(FieldNames.CHARSET).or(() -> parameter);
        Optional<Found> encoded = fields.take(FieldNames.BODY_BASE64);
        if (encoded.isPresent()) {
            byte[] bytes = limited(decoded(encoded.get()));
            return new Body(bytes, bareType.orElse("application/octet-stream"), charset);
        }
        Found text = fields.take(FieldNames.BODY)
                .orElseThrow(() -> new RefusedException(
                        RefusalReason.WRONG_SHAPE,
                        "the record has no body; give its text as body, content or text, or its bytes as bodyBase64"));
        // A JSON string is Unicode already: what the record says of a charset is about bytes that are gone.
        charset.filter(name -> !name.equalsIgnoreCase(UTF_8)).ifPresent(name -> attributes.put("charset", name));
        String content = text.value().text();
        boolean markup =
                text.name().equalsIgnoreCase("html") || MARKUP.matcher(content).lookingAt();
        byte[] bytes = limited(content.getBytes(StandardCharsets.UTF_8));
        return new Body(bytes, bareType.orElse(markup ? "text/html" : "text/plain"), Optional.of(UTF_8));
    }

    private static byte[] decoded(Found field) throws RefusedException {
        try {
            return Base64.getDecoder().decode(field.value().text().replaceAll("\\s", ""));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(
                    RefusalReason.WRONG_SHAPE,
                    field.name() + " is not base64 (" + e.getMessage() + "); encode the bytes again");
        }
    }

    private byte[] limited(byte[] bytes) throws RefusedException {
        if (bytes.length > context.maxArticleBytes()) {
            throw new RefusedException(
                    RefusalReason.TOO_LARGE,
                    "the body has " + bytes.length + " bytes, more than the " + context.maxArticleBytes()
                            + " of ingest.max-article-bytes; raise that, or cut the article");
        }
        return bytes;
    }

    private record Body(byte[] bytes, String mediaType, Optional<String> charset) {}
}
