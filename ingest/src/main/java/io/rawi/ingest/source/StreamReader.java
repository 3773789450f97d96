package io.rawi.ingest.source;

import io.rawi.ingest.IngestConfig;
import io.rawi.ingest.Reading;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import io.rawi.ingest.json.JsonRecords;
import io.rawi.schema.RawArticle;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Map;
import java.util.function.Consumer;

/** Reads the articles of one stream, whatever kind of content it holds. */
final class StreamReader {

    private static final int GZIP_FIRST = 0x1f;
    private static final int GZIP_SECOND = 0x8b;

    private final IngestConfig config;

    StreamReader(IngestConfig config) {
        this.config = config;
    }

    void read(InputStream in, StreamContext context, Consumer<Reading> to) throws IOException {
        Head head = Head.of(in);
        if (gzip(head.bytes())) {
            head = Head.of(Unpacked.gzip(head.whole()));
        }
        if (head.blank()) {
            refuse(RefusalReason.EMPTY, "is empty; there is nothing to take in", head.bytes(), context, to);
            return;
        }
        if (head.bytes()[0] == 'P' && head.bytes().length > 3 && head.bytes()[1] == 'K' && head.bytes()[2] < 9) {
            String message =
                    "is a zip archive in a place where none is read; unpack it, or give it as a file of its own";
            refuse(RefusalReason.BROKEN_ARCHIVE, message, head.bytes(), context, to);
            return;
        }
        if (BinaryContent.name(head.bytes()).isPresent()) {
            String message = "is " + BinaryContent.name(head.bytes()).get()
                    + ", not text; text, HTML, JSON, JSON lines, and .gz and .zip of them are read";
            refuse(RefusalReason.NOT_TEXT, message, head.bytes(), context, to);
            return;
        }
        switch (ContentKind.of(context.name(), head.bytes())) {
            case TEXT -> readWhole(head.whole(), "text/plain", context, to);
            case HTML -> readWhole(head.whole(), "text/html", context, to);
            case JSON -> new JsonRecords(context.records(config)).readDocument(head.whole(), to);
            case JSON_LINES -> readLines(head, context, to);
        }
    }

    /** In UTF-16 a line does not end with the byte that ends it in UTF-8; every second line would be read wrongly. */
    private void readLines(Head head, StreamContext context, Consumer<Reading> to) throws IOException {
        byte[] first = head.bytes();
        boolean marked = first.length > 1 && (first[0] & first[1] & 0xfe) == 0xfe && first[0] != first[1];
        boolean wide = first.length > 1 && (first[0] == 0 && first[1] == '{' || first[0] == '{' && first[1] == 0);
        if (marked || wide) {
            String message =
                    "is UTF-16, but JSON lines are UTF-8; convert it (iconv -f UTF-16 -t UTF-8), and feed it again";
            refuse(RefusalReason.MALFORMED, message, first, context, to);
            return;
        }
        new JsonRecords(context.records(config)).readLines(head.whole(), to);
    }

    /** One article that is the whole stream, its bytes as they are. */
    private void readWhole(InputStream in, String mediaType, StreamContext context, Consumer<Reading> to)
            throws IOException {
        byte[] body = in.readNBytes(config.maxArticleBytes() + 1);
        if (body.length > config.maxArticleBytes()) {
            refuse(RefusalReason.TOO_LARGE, tooLarge("more", config), body, context, to);
            return;
        }
        to.accept(new Reading.Read(RawArticle.newBuilder()
                .setSource(config.source().orElse(context.fallbackSource()))
                .setFetchedAt(context.fetchedAt())
                .setMediaType(mediaType)
                .setBody(ByteBuffer.wrap(body))
                .setOrigin(context.origin())
                .setAttributes(Map.of())
                .build()));
    }

    static String tooLarge(String size, IngestConfig config) {
        return "has " + size + " bytes, more than the " + config.maxArticleBytes()
                + " of ingest.max-article-bytes; raise that, or leave the file out";
    }

    private static void refuse(
            RefusalReason reason, String message, byte[] read, StreamContext context, Consumer<Reading> to) {
        to.accept(new Reading.Refused(
                context.onDisk() || read.length == 0
                        ? Refusal.ofFile(reason, context.origin(), message)
                        : Refusal.ofRecord(reason, context.origin(), message, RefusedRecord.of(read))));
    }

    private static boolean gzip(byte[] head) {
        return head.length > 1 && (head[0] & 0xff) == GZIP_FIRST && (head[1] & 0xff) == GZIP_SECOND;
    }
}
