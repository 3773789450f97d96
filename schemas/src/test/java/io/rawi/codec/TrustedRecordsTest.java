package io.rawi.codec;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.rawi.topic.Topics;
import org.apache.avro.Schema;
import org.apache.avro.SchemaBuilder;
import org.apache.avro.specific.SpecificData;
import org.junit.jupiter.api.Test;

class TrustedRecordsTest {

    @Test
    void shouldLetAvroMakeEveryRecordOfThePipeline() {
        TrustedRecords.trust();

        for (Schema schema :
                SchemaRegistration.schemas(Topics.firstGeneration()).values()) {
            assertThatCode(() -> new SpecificData().newRecord(null, schema)).doesNotThrowAnyException();
        }
    }

    @Test
    void shouldStillRefuseClassesThatASchemaFromElsewhereNames() {
        TrustedRecords.trust();
        Schema foreign = SchemaBuilder.record("ProcessBuilder")
                .namespace("java.lang")
                .fields()
                .endRecord();

        assertThatThrownBy(() -> new SpecificData().newRecord(null, foreign)).isInstanceOf(SecurityException.class);
    }
}
