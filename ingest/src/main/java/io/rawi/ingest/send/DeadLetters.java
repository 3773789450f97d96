package io.rawi.ingest.send;

import io.rawi.ingest.Refusal;
import io.rawi.ingest.RefusedRecord;
import io.rawi.schema.DeadLetter;
import java.nio.ByteBuffer;
import java.util.List;

/** Makes dead letters of refused records. */
final class DeadLetters {

    private static final String STAGE = "ingest";

    private DeadLetters() {}

    static DeadLetter of(Refusal refusal, RefusedRecord record, String version) {
        String lost = record.bytes().isPresent()
                ? ""
                : " (the record has " + record.size() + " bytes and is not kept here, which ends at "
                        + RefusedRecord.MOST_BYTES + ")";
        return DeadLetter.newBuilder()
                .setStage(STAGE)
                .setOrigin(refusal.origin())
                .setValue(record.bytes().map(ByteBuffer::wrap).orElse(null))
                .setHeaders(List.of())
                .setErrorClass(refusal.reason().name())
                .setErrorMessage(refusal.message() + lost)
                .setVersion(version)
                .build();
    }
}
