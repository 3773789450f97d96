package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who the text says claims it. */
class EventClaimsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قالت مصادر محلية إن تنظيم داعش هاجم مواقع قسد في مدينة الرقة.                | مصادر محلية
            ذكر المرصد السوري لحقوق الإنسان أن قوات النظام قصفت مدينة درعا.             | المرصد السوري لحقوق الإنسان
            أعلنت وزارة الدفاع العراقية مقتل قيادي من داعش في غارة على مدينة الموصل.    | وزارة الدفاع العراقية
            قصفت قوات النظام مدينة درعا، بحسب مصدر طبي.                               | مصدر طبي
            وفق ناشطين فإن قوات النظام قصفت مدينة درعا.                               | ناشطين
            """)
    void shouldNameTheClaimant(String report, String claimant) {
        assertThat(Reports.reported(report).get(0).claimedBy().orElseThrow().phrase())
                .as(report)
                .isEqualTo(claimant);
    }

    @Test
    void shouldLeaveItToThePublisherWhereNobodyIsNamed() {
        assertThat(Reports.reported("قصفت قوات النظام مواقع النصرة في مدينة درعا.")
                        .get(0)
                        .claimedBy())
                .isEmpty();
    }

    @Test
    void shouldKnowTheSourceNamedBeforeWhereTheTextOnlyPointsToIt() {
        List<ReportedEvent> events = Reports.reported("قالت مصادر محلية إن تنظيم داعش هاجم مواقع قسد في مدينة الرقة."
                + " وأضافت المصادر أن طائرات التحالف الدولي قصفت مواقع داعش في مدينة الطبقة.");

        assertThat(events)
                .extracting(event -> event.claimedBy().orElseThrow().phrase())
                .containsOnly("مصادر محلية");
    }
}
