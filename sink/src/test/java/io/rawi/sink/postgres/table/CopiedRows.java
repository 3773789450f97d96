package io.rawi.sink.postgres.table;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Takes PostgreSQL's binary COPY format apart again, by the manual ("COPY, Binary Format") and not by the code that
 * writes it.
 */
final class CopiedRows {

    private static final Instant EPOCH = Instant.parse("2000-01-01T00:00:00Z");

    private CopiedRows() {}

    /** A value as it was sent; no bytes at all for SQL's null. */
    record Value(byte[] bytes) {

        boolean isNull() {
            return bytes == null;
        }

        String text() {
            try {
                return StandardCharsets.UTF_8
                        .newDecoder()
                        .decode(ByteBuffer.wrap(bytes))
                        .toString();
            } catch (CharacterCodingException e) {
                throw new AssertionError("PostgreSQL would refuse these bytes as text", e);
            }
        }

        int integer() {
            return sized(4).getInt();
        }

        float real() {
            return sized(4).getFloat();
        }

        double number() {
            return sized(8).getDouble();
        }

        boolean bool() {
            return sized(1).get() == 1;
        }

        Instant time() {
            long micros = sized(8).getLong();
            return EPOCH.plus(
                    Duration.ofSeconds(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000));
        }

        String json() {
            if (bytes[0] != 1) {
                throw new AssertionError("not version 1 of jsonb: " + bytes[0]);
            }
            return new String(bytes, 1, bytes.length - 1, StandardCharsets.UTF_8);
        }

        List<String> texts() {
            ByteBuffer in = ByteBuffer.wrap(bytes);
            int dimensions = in.getInt();
            requireEqual("has no nulls", 0, in.getInt());
            requireEqual("element type is text", 25, in.getInt());
            List<String> texts = new ArrayList<>();
            if (dimensions == 1) {
                int size = in.getInt();
                requireEqual("lower bound", 1, in.getInt());
                for (int i = 0; i < size; i++) {
                    byte[] element = new byte[in.getInt()];
                    in.get(element);
                    texts.add(new Value(element).text());
                }
            }
            requireEqual("bytes behind the array", 0, in.remaining());
            return texts;
        }

        private ByteBuffer sized(int size) {
            requireEqual("size of the value", size, bytes.length);
            return ByteBuffer.wrap(bytes);
        }
    }

    /** The rows of a finished table, each with its values by column. */
    static List<Map<String, Value>> of(TableRows rows) {
        ByteBuffer in = ByteBuffer.wrap(rows.finish());
        byte[] signature = new byte[11];
        in.get(signature);
        String shown = new String(signature, StandardCharsets.ISO_8859_1);
        if (!shown.equals("PGCOPY\n\u00ff\r\n\0")) {
            throw new AssertionError("not the signature of binary COPY: " + shown);
        }
        requireEqual("flags", 0, in.getInt());
        requireEqual("length of the header's extension", 0, in.getInt());
        List<Map<String, Value>> answer = new ArrayList<>();
        for (int fields = in.getShort(); fields != -1; fields = in.getShort()) {
            requireEqual("fields", rows.table().columns().size(), fields);
            Map<String, Value> row = new LinkedHashMap<>();
            for (String column : rows.table().columns()) {
                int length = in.getInt();
                byte[] bytes = length == -1 ? null : new byte[length];
                if (bytes != null) {
                    in.get(bytes);
                }
                row.put(column, new Value(bytes));
            }
            answer.add(row);
        }
        requireEqual("bytes behind the trailer", 0, in.remaining());
        return answer;
    }

    /** Names of the columns that hold null. */
    static List<String> nulls(Map<String, Value> row) {
        return row.entrySet().stream()
                .filter(column -> column.getValue().isNull())
                .map(Map.Entry::getKey)
                .toList();
    }

    private static void requireEqual(String what, int expected, int found) {
        if (expected != found) {
            throw new AssertionError(what + ": expected " + expected + ", found " + found);
        }
    }
}
