package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who does it and to whom, told by the words before each side and by the order. */
class EventSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قصفت قوات النظام مواقع جبهة النصرة في ريف إدلب.               | org:syrian-army | org:nusra
            هاجم مقاتلو داعش مواقع لقوات النظام في بادية تدمر.             | org:isis        | org:syrian-army
            شن تنظيم داعش هجوما على مواقع قسد قرب هجين.                   | org:isis        | org:sdf
            وقع رتل لقوات النظام في كمين لتنظيم داعش قرب مدينة تدمر.       | org:isis        | org:syrian-army
            تعرضت مواقع قسد لقصف من قبل الجيش التركي في ريف عين عيسى.      | org:turkish-army | org:sdf
            قتل ثلاثة من عناصر قسد على يد تنظيم داعش في مدينة الرقة.       | org:isis        | org:sdf
            قتل جنود من الجيش العراقي في هجوم لتنظيم داعش في مدينة الرمادي. | org:isis        | org:iraqi-army
            استعاد الجيش العراقي مدينة الرطبة من تنظيم داعش.               | org:iraqi-army  | org:isis
            قال ناشطون إن تنظيم داعش هاجم مواقع قسد في مدينة الرقة.        | org:isis        | org:sdf
            استهدف تنظيم داعش بسيارة مفخخة نقاطا لـ"قسد" في محيط هجين.      | org:isis        | org:sdf
            """)
    void shouldTellInitiatorAndTarget(String report, String initiator, String target) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).as(report).containsExactly(initiator);
        assertThat(Reports.ids(event, Role.TARGET)).as(report).contains(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            دارت اشتباكات بين تنظيم داعش وقسد في بلدة الباغوز.                | org:isis        | org:sdf
            اندلعت معارك عنيفة بين الجيش العراقي وتنظيم داعش في محيط الرمادي.   | org:iraqi-army  | org:isis
            شهدت مدينة تعز مواجهات بين المقاومة الشعبية وجماعة الحوثيين أمس.   | org:popular-resistance-yemen | org:houthis
            """)
    void shouldTellWhoFightsWhom(String report, String one, String other) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.ids(event, Role.PARTICIPANT)).as(report).containsExactly(one, other);
    }

    @Test
    void shouldNameASideOnce() {
        ReportedEvent event = Reports.reported(
                        "شن تنظيم داعش هجوما على مواقع قسد في مدينة الرقة، وقتل تنظيم داعش جنديا من قسد.")
                .get(0);

        assertThat(event.sides()).hasSize(2);
    }

    @Test
    void shouldTakeTheLatterForTheAttackerWhereTheTextSaysSo() {
        ReportedEvent event = Reports.reported(
                        "قتل عناصر من قسد وتنظيم داعش نتيجة هجوم نفذه الأخير باتجاه حقل التنك في دير الزور.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:isis");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:sdf");
    }

    @Test
    void shouldNotTakeWhoSupportsASideForOne() {
        ReportedEvent event = Reports.reported(
                        "هاجمت قسد المدعومة من قبل التحالف الدولي مواقع تنظيم داعش في بلدة السوسة.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:sdf");
    }

    @Test
    void shouldNotTakeTheSourceForASide() {
        ReportedEvent event = Reports.reported("أعلن الجيش العراقي مقتل قيادي من تنظيم داعش في غارة على مدينة الموصل.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).isEmpty();
        assertThat(event.claimedBy().flatMap(ReportedEvent.Claimant::entry).map(entry -> entry.id()))
                .contains("org:iraqi-army");
    }

    @Test
    void shouldGiveThePhraseWithoutJoinedWordsAndWithItsQuotationMarks() {
        ReportedEvent event = Reports.reported("دارت اشتباكات بين قسد و\"داعش\" في بلدة الباغوز.")
                .get(0);

        assertThat(Reports.phrases(event, Role.PARTICIPANT)).isEqualTo(List.of("قسد", "داعش"));
    }

    @Test
    void shouldKnowFriendlyFire() {
        ReportedEvent event = Reports.reported(
                        "قتلت غارة للتحالف الدولي عن طريق الخطأ عددا من عناصر قسد في بلدة الباغوز.")
                .get(0);

        assertThat(Reports.type(event)).isEqualTo("Air/drone strike");
        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:coalition-against-isis");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:sdf");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قالت المقاومة الشعبية إنها قتلت سبعة مسلحين في مدينة تعز أمس.              | org:popular-resistance-yemen
            قال تنظيم داعش إنه خطف ثلاثة مهندسين في مدينة سرت أمس.                    | org:isis
            تبنى تنظيم داعش الهجوم الذي قتل خمسة جنود في مدينة العريش أمس.             | org:isis
            قتل 21 شخصا في هجوم تبنته حركة طالبان في ولاية قندوز أمس.                  | org:taliban
            قتل شرطيان في هجوم نسب إلى حزب العمال الكردستاني في مدينة ديار بكر أمس.    | org:pkk
            """)
    void shouldTakeWhoClaimsItForWhoDidIt(String report, String initiator) {
        assertThat(Reports.ids(Reports.reported(report).get(0), Role.INITIATOR))
                .as(report)
                .containsExactly(initiator);
    }

    @Test
    void shouldReadTheSecondSideBehindOnTheOtherHand() {
        ReportedEvent event = Reports.reported(
                        "دارت أمس اشتباكات بين قوات النظام من جهة، وتنظيم داعش من جهة أخرى، في بادية تدمر.")
                .get(0);

        assertThat(Reports.ids(event, Role.PARTICIPANT)).containsExactly("org:syrian-army", "org:isis");
    }

    @Test
    void shouldTakeWhoFiredForTheAttackerOfWhoSufferedIt() {
        ReportedEvent event = Reports.reported(
                        "تعرض القيادي في جبهة النصرة أبو خالد لإطلاق نار من مجهولين في مدينة إدلب أمس وقتل.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).containsExactly("مجهولين");
    }

    @Test
    void shouldTakeWhatAStrikeHitsForItsTarget() {
        ReportedEvent event = Reports.reported(
                        "قال التحالف الدولي أمس إن خمس غارات قصفت وحدات تكتيكية ودبابات لتنظيم داعش قرب الرمادي.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).doesNotContain("وحدات تكتيكية", "دبابات");
    }
}
