package io.rawi.sink.postgres.table;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Rows of one table in PostgreSQL's binary COPY format ("COPY, File Formats" in its manual): no quoting on either side,
 * and no statement for each row. A row is {@link #row()} and then one call for each column, in the table's order.
 */
public final class TableRows {

    private static final byte[] SIGNATURE = {'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xff, '\r', '\n', 0};
    private static final int NULL = -1;
    private static final int TEXT_TYPE = 25;
    private static final byte JSONB_VERSION = 1;
    /** PostgreSQL counts microseconds from the first instant of 2000. */
    private static final long EPOCH_SECONDS = 946_684_800L;

    private final Table table;
    private final Bytes out = new Bytes();
    private int count;
    private int columnsLeft;

    public TableRows(Table table) {
        this.table = table;
        out.writeBytes(SIGNATURE);
        out.int32(0);
        out.int32(0);
    }

    public Table table() {
        return table;
    }

    public int count() {
        return count;
    }

    /** Begins a row. */
    TableRows row() {
        requireComplete();
        columnsLeft = table.columns().size();
        out.int16(columnsLeft);
        count++;
        return this;
    }

    TableRows text(String value) {
        return bytes(StorableText.of(value).getBytes(StandardCharsets.UTF_8));
    }

    TableRows text(Optional<String> value) {
        return value.map(this::text).orElseGet(this::none);
    }

    TableRows name(Enum<?> value) {
        return text(value.name());
    }

    TableRows integer(int value) {
        field(Integer.BYTES).int32(value);
        return this;
    }

    TableRows integer(Optional<Integer> value) {
        return value.map(this::integer).orElseGet(this::none);
    }

    TableRows real(float value) {
        field(Float.BYTES).int32(Float.floatToIntBits(value));
        return this;
    }

    TableRows number(Optional<Double> value) {
        return value.map(this::number).orElseGet(this::none);
    }

    private TableRows number(double value) {
        field(Double.BYTES).int64(Double.doubleToLongBits(value));
        return this;
    }

    TableRows bool(boolean value) {
        field(1).write(value ? 1 : 0);
        return this;
    }

    /** @throws ArithmeticException where the time is beyond 64 bits of microseconds */
    TableRows time(Instant value) {
        long micros = Math.addExact(
                Math.multiplyExact(value.getEpochSecond() - EPOCH_SECONDS, 1_000_000L), value.getNano() / 1000);
        field(Long.BYTES).int64(micros);
        return this;
    }

    TableRows time(Optional<Instant> value) {
        return value.map(this::time).orElseGet(this::none);
    }

    /** @param value a JSON document without U+0000 and lone surrogates, also in escaped form */
    TableRows json(String value) {
        byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
        Bytes to = field(1 + utf8.length);
        to.write(JSONB_VERSION);
        to.writeBytes(utf8);
        return this;
    }

    /** An array of text. */
    TableRows texts(List<String> values) {
        Bytes array = new Bytes();
        array.int32(values.isEmpty() ? 0 : 1);
        array.int32(0);
        array.int32(TEXT_TYPE);
        if (!values.isEmpty()) {
            array.int32(values.size());
            array.int32(1);
        }
        for (String value : values) {
            byte[] utf8 = StorableText.of(value).getBytes(StandardCharsets.UTF_8);
            array.int32(utf8.length);
            array.writeBytes(utf8);
        }
        return bytes(array.toByteArray());
    }

    TableRows none() {
        field(NULL);
        return this;
    }

    /** The whole, ready to be sent. */
    public byte[] finish() {
        requireComplete();
        out.int16(-1);
        return out.toByteArray();
    }

    private TableRows bytes(byte[] value) {
        field(value.length).writeBytes(value);
        return this;
    }

    private Bytes field(int length) {
        if (columnsLeft-- == 0) {
            throw new IllegalStateException("a row of " + table.name() + " has more values than columns");
        }
        out.int32(length);
        return out;
    }

    private void requireComplete() {
        if (columnsLeft != 0) {
            throw new IllegalStateException("a row of " + table.name() + " lacks " + columnsLeft + " values");
        }
    }

    /** Bytes with numbers in network order. */
    private static final class Bytes extends ByteArrayOutputStream {

        void int16(int value) {
            write(value >>> 8);
            write(value);
        }

        void int32(int value) {
            int16(value >>> 16);
            int16(value);
        }

        void int64(long value) {
            int32((int) (value >>> 32));
            int32((int) value);
        }
    }
}
