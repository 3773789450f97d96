package io.rawi.bench.corpus;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Reads a folder of real news as raw articles: one zip a day, {@code YYYY-MM-DD.zip}, in it one JSON array of
 * {@code {source, url, date_extracted, title, author, content}} (the form of SaudiNewsNet). {@code date_extracted},
 * {@code yyyy-MM-dd HH:mm:ss}, taken as UTC, is when the page was fetched; when it was published is not told.
 */
public final class NewsZips {

    private static final DateTimeFormatter EXTRACTED = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

    private final ObjectMapper json = new ObjectMapper();
    private final List<Path> zips;

    /** @throws IOException where the folder holds no zip */
    public NewsZips(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            zips = files.filter(file -> file.getFileName().toString().endsWith(".zip"))
                    .sorted()
                    .toList();
        }
        if (zips.isEmpty()) {
            throw new IOException("no *.zip in " + folder + ": give the folder of the news, one zip a day");
        }
    }

    /**
     * The first articles in order of day and place in the array.
     *
     * @param most how many at most
     * @throws IOException where a file is not of this form; names file and article
     */
    public List<RawArticle> read(int most) throws IOException {
        List<RawArticle> articles = new ArrayList<>();
        for (Path zip : zips) {
            if (articles.size() < most) {
                read(zip, most, articles);
            }
        }
        return articles;
    }

    private void read(Path zip, int most, List<RawArticle> articles) throws IOException {
        try (InputStream in = Files.newInputStream(zip);
                ZipInputStream entries = new ZipInputStream(in)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                if (entry.getName().endsWith(".json")) {
                    array(zip, entries.readAllBytes(), most, articles);
                }
            }
        }
    }

    private void array(Path zip, byte[] bytes, int most, List<RawArticle> articles) throws IOException {
        int index = 0;
        try (JsonParser parser = json.createParser(bytes)) {
            if (parser.nextToken() != JsonToken.START_ARRAY) {
                throw new IOException(zip + ": a JSON array of articles was expected");
            }
            while (parser.nextToken() == JsonToken.START_OBJECT && articles.size() < most) {
                articles.add(article(zip, index++, json.readTree(parser)));
            }
        } catch (IOException | DateTimeException e) {
            throw new IOException(zip + ", article " + index + ": " + e.getMessage(), e);
        }
    }

    private static RawArticle article(Path zip, int index, JsonNode article) {
        String day = zip.getFileName().toString().replaceAll("\\.zip$", "");
        return RawArticle.newBuilder()
                .setSource(article.path("source").asText())
                .setUrl(article.path("url").asText())
                .setTitle(article.path("title").asText())
                .setAuthor(article.path("author").asText())
                .setFetchedAt(fetched(article.path("date_extracted").asText()))
                .setMediaType("text/plain")
                .setCharset("UTF-8")
                .setBody(ByteBuffer.wrap(article.path("content").asText().getBytes(StandardCharsets.UTF_8)))
                .setOrigin(day + "#" + index)
                .build();
    }

    private static Instant fetched(String extracted) {
        return LocalDateTime.parse(extracted, EXTRACTED).toInstant(ZoneOffset.UTC);
    }
}
