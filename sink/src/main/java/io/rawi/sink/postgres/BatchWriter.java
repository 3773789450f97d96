package io.rawi.sink.postgres;

import io.rawi.sink.postgres.table.RecordTables;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Writes records within a transaction, and finds out which of them PostgreSQL refuses. */
final class BatchWriter {

    private BatchWriter() {}

    /** A record that was read. */
    record Readable(ConsumerRecord<byte[], byte[]> record, SpecificRecord value) {}

    /**
     * Writes what can be written. Where PostgreSQL refuses a batch, its halves are tried, and theirs, down to the
     * records at fault: one such record among a thousand costs some ten attempts.
     *
     * @return what was refused, in order
     * @throws SQLException where the records are not at fault
     */
    static List<Refused> write(Session session, List<Readable> records) throws SQLException {
        List<Refused> refused = new ArrayList<>();
        write(session, records, refused);
        return refused;
    }

    private static void write(Session session, List<Readable> records, List<Refused> refused) throws SQLException {
        if (records.isEmpty()) {
            return;
        }
        Exception cause;
        try {
            session.undoable(() -> {
                RecordTables.write(
                        session, records.stream().map(Readable::value).toList());
                return null;
            });
            return;
        } catch (SQLException e) {
            if (PostgresFailure.of(e) != PostgresFailure.RECORD) {
                throw e;
            }
            cause = e;
        } catch (ArithmeticException e) {
            cause = e;
        }
        if (records.size() == 1) {
            refused.add(new Refused(records.get(0).record(), cause));
            return;
        }
        int half = records.size() / 2;
        write(session, records.subList(0, half), refused);
        write(session, records.subList(half, records.size()), refused);
    }
}
