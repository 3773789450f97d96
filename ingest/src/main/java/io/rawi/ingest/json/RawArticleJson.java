package io.rawi.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Prints a raw article as one line of JSON that reads back as the same article. The body is printed as {@code body}
 * where it is said to be UTF-8 and is, else as {@code bodyBase64}.
 */
public final class RawArticleJson {

    private static final JsonFactory FACTORY = new JsonFactory();

    private RawArticleJson() {}

    /** One line, without the line break behind it. */
    public static String print(RawArticle article) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(line)) {
            json.writeStartObject();
            json.writeStringField("source", article.getSource());
            write(json, "url", article.getUrl());
            write(json, "title", article.getTitle());
            write(json, "author", article.getAuthor());
            write(json, "publishedAt", article.getPublishedAt());
            json.writeStringField("fetchedAt", article.getFetchedAt().toString());
            json.writeStringField("mediaType", article.getMediaType());
            write(json, "charset", article.getCharset());
            Optional<String> text = text(article);
            if (text.isPresent()) {
                json.writeStringField("body", text.get());
            } else {
                json.writeBinaryField("bodyBase64", bytes(article));
            }
            json.writeStringField("origin", article.getOrigin());
            if (!article.getAttributes().isEmpty()) {
                json.writeObjectFieldStart("attributes");
                for (Map.Entry<String, String> attribute : new TreeMap<>(article.getAttributes()).entrySet()) {
                    json.writeStringField(attribute.getKey(), attribute.getValue());
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        } catch (IOException e) {
            throw new UncheckedIOException("writing into memory does not fail", e);
        }
        return line.toString();
    }

    private static void write(JsonGenerator json, String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(name, value.get().toString());
        }
    }

    private static Optional<String> text(RawArticle article) {
        if (!article.getCharset().equals(Optional.of("UTF-8"))) {
            return Optional.empty();
        }
        try {
            CharBuffer text =
                    StandardCharsets.UTF_8.newDecoder().decode(article.getBody().duplicate());
            return Optional.of(text.toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    private static byte[] bytes(RawArticle article) {
        ByteBuffer body = article.getBody().duplicate();
        byte[] bytes = new byte[body.remaining()];
        body.get(bytes);
        return bytes;
    }
}
