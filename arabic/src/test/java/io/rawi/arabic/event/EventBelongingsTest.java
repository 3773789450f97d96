package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What belongs to whom: pronouns, pairs, tolls of two sides, and places where somebody only is. */
class EventBelongingsTest {

    @Test
    void shouldTakeItsFightersForThoseOfTheSideNamedLast() {
        ReportedEvent event = Reports.reported(
                        "قصفت طائرات التحالف الدولي مواقع تنظيم داعش في بلدة السوسة، ما أسفر عن مقتل 12 من عناصره.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:coalition-against-isis");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:isis");
        assertThat(Reports.tolls(event, TollKind.KILLED)).containsExactly("12-12-12 side-b");
    }

    @Test
    void shouldTakeTheSpeakerForTheOneWhoseControlItIs() {
        ReportedEvent event = Reports.reported("أعلنت قسد أمس عن سيطرتها على خمس نقاط في بلدة الباغوز.")
                .get(0);

        assertThat(Reports.type(event)).isEqualTo("Non-state actor overtakes territory");
        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:sdf");
    }

    @Test
    void shouldLetTheTwoSidesNamedBeforeFightAgain() {
        List<ReportedEvent> events = Reports.reported("دارت اشتباكات بين تنظيم داعش وقسد في بلدة السوسة."
                + " كما شهدت مدينة هجين أيضا اشتباكات بين الطرفين.");

        assertThat(events).hasSize(2);
        assertThat(Reports.place(events.get(1))).isEqualTo("place:sy/deir-ez-zor/hajin");
        assertThat(Reports.ids(events.get(1), Role.PARTICIPANT)).containsExactly("org:isis", "org:sdf");
    }

    @Test
    void shouldCountTheDeadOfTwoSidesForNeitherAlone() {
        ReportedEvent event = Reports.reported(
                        "قتل عشرات العناصر من قسد وتنظيم داعش في اشتباكات في بلدة السوسة، وأصيب آخرون.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED)).containsExactly("20-?-99 unknown");
        assertThat(Reports.tolls(event, TollKind.WOUNDED)).containsExactly("?-?-? unknown");
    }

    @Test
    void shouldReadNoNumberWhereTheShareIsNotTold() {
        ReportedEvent event = Reports.reported(
                        "وقع عدد من عناصر قسد بين قتيل وجريح نتيجة اشتباكات مع تنظيم داعش في مدينة هجين.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("?-?-?");
        assertThat(Reports.tolls(event, TollKind.WOUNDED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("?-?-?");
    }

    @Test
    void shouldNotCountTheWoundedAmongTheDead() {
        ReportedEvent event = Reports.reported(
                        "أسفر هجوم بشاحنة مفخخة في مدينة كابول عن سقوط ثمانية قتلى وأكثر من مئة جريح.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED)).hasSize(1).allMatch(toll -> toll.startsWith("8-8-"));
        assertThat(Reports.tolls(event, TollKind.WOUNDED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("101-?-?");
    }

    @Test
    void shouldNotShareTheWoundedWithOneWhoDied() {
        ReportedEvent event = Reports.reported(
                        "لقي شرطي مصرعه وأصيب ثلاثة آخرون إثر إطلاق مسلحين النار على دورية في مدينة العريش.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("1-1-1");
        assertThat(Reports.tolls(event, TollKind.WOUNDED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("3-3-3");
    }

    @Test
    void shouldCountThoseBeforeAPluralVerb() {
        ReportedEvent event = Reports.reported(
                        "قال مصدر أمني إن خمسة جنود قتلوا وإن ستة آخرين أصيبوا في هجوم لتنظيم داعش في مدينة الرمادي.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("5-5-5");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قصفت قوات التحالف الدولي المتمركزة في مدينة الحسكة مواقع تنظيم داعش في مدينة هجين. | place:sy/deir-ez-zor/hajin
            قال مراسل الوكالة في مدينة دمشق إن قوات النظام قصفت مواقع جبهة النصرة في مدينة إدلب.     | place:sy/idlib/idlib
            وقالت المصادر إن الشرطة العسكرية في مدينة عفرين، ألقت القبض على أربعة مسلحين كانوا يقطنون في مدينة الرقة. | place:sy/aleppo/afrin/afrin
            """)
    void shouldNotTakeForThePlaceWhereSomebodyOnlyIs(String report, String place) {
        assertThat(Reports.place(Reports.reported(report).get(0))).as(report).isEqualTo(place);
    }

    @Test
    void shouldGoOnOnTheSameDayWhereTheTextGoesOn() {
        List<ReportedEvent> events = Reports.reported(
                "هاجم تنظيم داعش، الاثنين، مواقع قسد في مدينة هجين." + " وسيطر التنظيم على عدة نقاط هناك.");

        assertThat(events).hasSize(2);
        assertThat(events.get(1).time().orElseThrow().start())
                .isEqualTo(events.get(0).time().orElseThrow().start());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أوقعت غارات التحالف الدولي 90 قتيلا من تنظيم داعش في مدينة الرقة خلال الأشهر الماضية.
            قتل ألف شخص منذ بدء المواجهات بين الجيش العراقي وتنظيم داعش في مدينة الموصل.
            يتلقى 20 جريحا العلاج في مستشفى مدينة أبها بعد الهجوم.
            قتل ثلاثة جنود ردا على مقتل مدنيين في قصف لقوات النظام على مدينة درعا قبل شهرين.
            """)
    void shouldTellSumsAndWhatIsOnlyRecalledAsBackground(String report) {
        assertThat(Reports.events(report))
                .as(report)
                .filteredOn(event -> event.modality() == Modality.REPORTED)
                .noneMatch(event ->
                        event.tolls().stream().anyMatch(toll -> toll.best().orElse(0) > 3));
    }

    @Test
    void shouldCallAClashWithDemonstratorsARiot() {
        assertThat(Reports.types("اشتبكت شرطة مكافحة الشغب مع متظاهرين في مدينة إسطنبول أمس."))
                .containsExactly("Violent demonstration");
    }

    @Test
    void shouldTakeTearGasForNoBomb() {
        assertThat(Reports.types("هاجمت قوات الاحتلال الإسرائيلي المصلين بقنابل الغاز في مدينة القدس أمس."))
                .doesNotContain("Remote explosive/landmine/IED");
    }
}
