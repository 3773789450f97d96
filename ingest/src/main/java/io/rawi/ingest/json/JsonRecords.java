package io.rawi.ingest.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.rawi.ingest.Reading;
import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusalReason;
import io.rawi.ingest.RefusedRecord;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Reads articles out of JSON: lines of one object each, or a document that is one object, several, or an array of them.
 * One record is in memory at a time. A line that cannot be read is refused and the next one read; a document cannot be
 * read on behind a place where it is not JSON.
 */
public final class JsonRecords {

    private final RecordContext context;
    private final RecordMapper mapper;
    private final JsonFactory factory;

    public JsonRecords(RecordContext context) {
        this.context = context;
        this.mapper = new RecordMapper(context);
        this.factory = JsonFactory.builder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(context.maxRecordBytes())
                        .build())
                .build();
        factory.setCodec(new ObjectMapper(factory));
    }

    /** Reads JSON lines; the origin of a record is the stream's with {@code #line} behind it, counted from 1. */
    public void readLines(InputStream in, Consumer<Reading> to) throws IOException {
        LineReader lines = new LineReader(in, context.maxRecordBytes() + 1);
        for (Optional<LineReader.Line> line = lines.next(); line.isPresent(); line = lines.next()) {
            to.accept(read(line.get(), context.origin() + "#" + line.get().number()));
        }
    }

    private Reading read(LineReader.Line line, String origin) throws IOException {
        if (line.size() > context.maxRecordBytes()) {
            String message = "the line has " + line.size() + " bytes, more than the " + context.maxRecordBytes()
                    + " that a record may have; raise ingest.max-article-bytes, or leave it out";
            RefusedRecord rest = RefusedRecord.tooLargeToKeep(line.size());
            return new Reading.Refused(Refusal.ofRecord(RefusalReason.TOO_LARGE, origin, message, rest));
        }
        RefusedRecord record = RefusedRecord.of(line.bytes());
        try (JsonParser parser = factory.createParser(line.bytes())) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new RefusedException(RefusalReason.WRONG_SHAPE, JsonFailures.noObject(parser.currentToken()));
            }
            var fields = FieldReader.read(parser, context.maxRecordBytes());
            if (parser.nextToken() != null) {
                throw new RefusedException(RefusalReason.MALFORMED, JsonFailures.moreOnLine(parser));
            }
            return new Reading.Read(mapper.map(fields, origin));
        } catch (RefusedException e) {
            return new Reading.Refused(Refusal.ofRecord(e.reason(), origin, e.getMessage(), record));
        } catch (JsonProcessingException | CharConversionException e) {
            String message = JsonFailures.explain(e, false);
            return new Reading.Refused(Refusal.ofRecord(RefusalReason.MALFORMED, origin, message, record));
        }
    }

    /** Reads a document; the origin of a record is the stream's with {@code #/index} behind it, counted from 0. */
    public void readDocument(InputStream in, Consumer<Reading> to) throws IOException {
        RecordingInput recording = new RecordingInput(in);
        long index = 0;
        try (JsonParser parser = factory.createParser(recording)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                boolean array = parser.getParsingContext().inArray();
                if (token == JsonToken.START_ARRAY
                                && array
                                && parser.getParsingContext().getParent().inRoot()
                        || token == JsonToken.END_ARRAY) {
                    continue;
                }
                to.accept(read(parser, token, recording, context.origin() + "#/" + index));
                index++;
            }
        } catch (JsonProcessingException | CharConversionException e) {
            RefusedRecord rest = recording.record(recording.start(), recording.end());
            to.accept(new Reading.Refused(Refusal.ofRecord(
                    RefusalReason.MALFORMED, context.origin() + "#/" + index, JsonFailures.explain(e, true), rest)));
        }
    }

    private Reading read(JsonParser parser, JsonToken token, RecordingInput recording, String origin)
            throws IOException {
        long start = parser.currentTokenLocation().getByteOffset();
        recording.forgetBefore(start);
        try {
            if (token != JsonToken.START_OBJECT) {
                parser.skipChildren();
                throw new RefusedException(RefusalReason.WRONG_SHAPE, JsonFailures.noObject(token));
            }
            return new Reading.Read(mapper.map(FieldReader.read(parser, context.maxRecordBytes()), origin));
        } catch (RefusedException e) {
            RefusedRecord record =
                    recording.record(start, parser.currentLocation().getByteOffset());
            return new Reading.Refused(Refusal.ofRecord(e.reason(), origin, e.getMessage(), record));
        }
    }
}
