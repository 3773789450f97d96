package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Headline, lead and body that tell one event give one row; two events give two. */
class EventMergingTest {

    private static List<ReportedEvent> reported(String title, String body) {
        return Reports.article(title, body).events().stream()
                .filter(event -> event.modality() == Modality.REPORTED)
                .toList();
    }

    @Test
    void shouldMergeHeadlineAndLead() {
        List<ReportedEvent> events = reported(
                "مقتل جندي في هجوم لداعش على مدينة الرمادي",
                "قتل جندي عراقي في هجوم شنه تنظيم داعش على مواقع للجيش العراقي في مدينة الرمادي.");

        assertThat(events).hasSize(1);
        assertThat(events.get(0).evidence().start()).isGreaterThan(40);
        assertThat(Reports.tolls(events.get(0), TollKind.KILLED)).hasSize(1);
    }

    @Test
    void shouldMergeASentenceThatComesBackToTheAttack() {
        List<ReportedEvent> events = reported(
                "أخبار", "شن تنظيم داعش هجوما على مواقع قسد في مدينة الرقة. وأسفر الهجوم عن مقتل قيادي من قسد.");

        assertThat(events).hasSize(1);
        assertThat(Reports.tolls(events.get(0), TollKind.KILLED)).hasSize(1);
    }

    @Test
    void shouldKeepEventsInTwoPlacesApart() {
        List<ReportedEvent> events = reported(
                "أخبار", "قصفت قوات النظام مواقع النصرة في مدينة درعا. وقصفت قوات النظام مواقع النصرة في مدينة حلب.");

        assertThat(events).extracting(Reports::place).containsExactly("place:sy/daraa/daraa", "place:sy/aleppo/aleppo");
    }

    @Test
    void shouldKeepWhatHappensElsewhereApart() {
        List<ReportedEvent> events = reported(
                "أخبار",
                "هاجم تنظيم داعش مواقع قسد في مدينة الرقة. من جهة أخرى هاجم تنظيم داعش مواقع قسد في الرقة أمس.");

        assertThat(events).hasSize(2);
    }

    @Test
    void shouldKeepAClashAndABombardmentInOneSentenceApart() {
        assertThat(Reports.types(
                        "دارت اشتباكات بين قسد وداعش في بلدة الباغوز، كما قصفت طائرات التحالف الدولي مواقع داعش."))
                .containsExactly("Armed clash", "Air/drone strike");
    }

    @Test
    void shouldCountTheDeadOfABombOnce() {
        List<ReportedEvent> events = reported(
                "انفجار سيارة مفخخة في بغداد",
                "انفجرت سيارة مفخخة في مدينة بغداد. وأدى الانفجار إلى مقتل شرطي. وكانت الحصيلة السابقة تفيد عن مقتل شخصين.");

        assertThat(events).hasSize(1);
        assertThat(Reports.tolls(events.get(0), TollKind.KILLED)).hasSize(1);
    }
}
