package io.rawi.app.feed;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.ingest.IngestSummary;
import io.rawi.ingest.RefusalReason;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class IngestReportTest {

    @Test
    void shouldTellWhatBecameOfEverythingAndWhy() {
        IngestSummary summary = summary(120, 115, Map.of(RefusalReason.NOT_TEXT, 4L, RefusalReason.EMPTY, 1L));
        assertThat(IngestReport.line(summary)).isEqualTo("read 120 sent 115 refused 5 (1 empty, 4 not text)");
    }

    @Test
    void shouldNameNoReasonsWhereNothingWasRefused() {
        assertThat(IngestReport.line(summary(3, 3, Map.of()))).isEqualTo("read 3 sent 3 refused 0");
    }

    @Test
    void shouldNameEveryReasonInWords() {
        for (RefusalReason reason : RefusalReason.values()) {
            assertThat(IngestReport.line(summary(0, 0, Map.of(reason, 2L)))).endsWith("(2 " + reason.label() + ")");
            assertThat(reason.label()).matches("[A-Za-z ]+");
        }
    }

    private static IngestSummary summary(long read, long sent, Map<RefusalReason, Long> refused) {
        return new IngestSummary(read, sent, 0, refused, List.of(), Optional.empty());
    }
}
