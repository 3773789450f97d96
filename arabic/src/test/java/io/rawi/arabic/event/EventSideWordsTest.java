package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words around a side that change its part: who repels, who backs, what carries a bomb, and what is only named again. */
class EventSideWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            تمكنت قوات البيشمركة أمس من صد هجوم لمسلحي داعش في قرية قرب سنجار وقتلت سبعة منهم. | org:isis | org:peshmerga
            صدت قوات البيشمركة هجوما لتنظيم داعش قرب مدينة سنجار.                       | org:isis | org:peshmerga
            """)
    void shouldTakeWhoRepelsAnAttackForItsTarget(String report, String initiator, String target) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).as(report).containsExactly(initiator);
        assertThat(Reports.ids(event, Role.TARGET)).as(report).contains(target);
    }

    @Test
    void shouldTellBothSidesNamedFromOneHandAndTheOther() {
        ReportedEvent event = Reports.reported(
                        "دارت اشتباكات عنيفة بين قوات النظام من طرف، وجبهة النصرة من طرف آخر في محيط مدينة حلب.")
                .get(0);

        assertThat(Reports.ids(event, Role.PARTICIPANT)).containsExactly("org:syrian-army", "org:nusra");
    }

    @Test
    void shouldReadOnBehindWhoBacksASide() {
        ReportedEvent event = Reports.reported(
                        "دارت اشتباكات بين قوات سوريا الديمقراطية المدعومة من قبل التحالف الدولي وتنظيم داعش في بلدة الباغوز.")
                .get(0);

        assertThat(Reports.ids(event, Role.PARTICIPANT)).containsExactly("org:sdf", "org:isis");
    }

    @Test
    void shouldNotTakeTheCarThatExplodesForATarget() {
        ReportedEvent event = Reports.reported("قتل تسعة أشخاص في انفجار سيارة مفخخة في مدينة بغداد.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).noneMatch(phrase -> phrase.contains("سيارة"));
        assertThat(Reports.tolls(event, TollKind.KILLED)).anyMatch(toll -> toll.startsWith("9-9-9"));
    }

    @Test
    void shouldNotTakeTheVictimsAtPrayerForThoseWhoBombed() {
        ReportedEvent event = Reports.reported(
                        "وقع تفجير أثناء قيام منسوبي قوة الطوارئ الخاصة بأداء الصلاة في مدينة أبها وقتل أربعة منهم.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).isEmpty();
    }

    @Test
    void shouldTakeTheSubjectBehindThatForTheOneWhoActs() {
        ReportedEvent event = Reports.reported(
                        "أورد ناشطون تفاصيل عملية الخطف وقالوا إن عناصر من جبهة النصرة اختطفوا قائد اللواء قرب مدينة إدلب.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:nusra");
    }

    @Test
    void shouldNotTakeAnAbsentHelperForASide() {
        ReportedEvent event = Reports.reported(
                        "سيطرت قوات البيشمركة على قرية قرب سنجار بعد اشتباكات مع تنظيم داعش "
                                + "وتقدمت نحو الطريق العام الواصل بين المدينتين ولا ينقصها الآن في تلك الجبهة البعيدة غير غطاء جوي من قبل التحالف الدولي.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:peshmerga");
    }

    @Test
    void shouldCarryTheSubjectIntoTheNextSentenceThatNamesNone() {
        List<ReportedEvent> events =
                Reports.reported("شن الجيش التركي غارات على قرية قرب سنجار. وقصف مواقع لتنظيم داعش في بلدة الباب.");

        assertThat(events).hasSize(2);
        assertThat(Reports.ids(events.get(1), Role.INITIATOR)).containsExactly("org:turkish-army");
        assertThat(Reports.ids(events.get(1), Role.TARGET)).containsExactly("org:isis");
    }

    @Test
    void shouldTakeWhoSaysThatHeWasAbleToKillForTheOneWhoDid() {
        ReportedEvent event = Reports.reported(
                        "قال الجيش التركي اليوم إنه تمكن من قتل خمسة من عناصر تنظيم داعش قرب بلدة الباب.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:turkish-army");
    }

    @Test
    void shouldNotNameCapturedPositionsASideWhereNobodyOwnsThem() {
        ReportedEvent event = Reports.reported("سيطرت قوات البيشمركة على عدد من المواقع المطلة على مدينة سنجار.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).isEmpty();
    }

    @Test
    void shouldTakeTheOwnerOfSeveralPositionsForTheTarget() {
        ReportedEvent event = Reports.reported("قصفت طائرات التحالف العربي مواقع عدة للحوثيين في مدينة عمران.")
                .get(0);

        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:houthis");
    }

    @Test
    void shouldCountFightersWhoseSideFollowsAtLeast() {
        ReportedEvent event = Reports.reported(
                        "قتل 12 مقاتلا على الأقل من تنظيم داعش في اشتباكات مع الجيش العراقي في مدينة الرمادي.")
                .get(0);

        assertThat(Reports.ids(event, Role.TARGET)).contains("org:isis");
    }

    @Test
    void shouldTellAnAttackWhereSomebodyArmedKilledANamedMan() {
        ReportedEvent event = Reports.reported("قتل رئيس المجلس المحلي اليوم على يد عناصر تنظيم داعش في مدينة الرمادي.")
                .get(0);

        assertThat(Reports.type(event)).isEqualTo("Attack");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "كشف الأمير أن التفجير الإرهابي الذي طال المصلين في مدينة أبها يبين حقد من دبره.",
                "وأضاف أن توقف الغارات على مدينة حلب خفض عدد الضحايا.",
                "انقض القرد على المرأة وخطف حقيبتها في مدينة دلهي.",
            })
    void shouldNotReportWhatIsOnlyNamedAgainOrIsNoEvent(String report) {
        assertThat(Reports.events(report).stream().filter(event -> event.modality() == Modality.REPORTED))
                .as(report)
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            في محافظة لحج، جنوب عدن، شنت طائرات التحالف العربي أربع غارات على رتل عسكري. | place:ye/lahij
            قتل خمسة متشددين في محافظة شمال سيناء، حيث تدور اشتباكات بين الجيش ومسلحين في مصر. | place:eg/north-sinai
            """)
    void shouldTakeTheNearerNameForThePlace(String report, String place) {
        assertThat(Reports.reported(report)).as(report).isNotEmpty().allSatisfy(event -> assertThat(
                        Reports.place(event))
                .isEqualTo(place));
    }

    @Test
    void shouldNotCountVillagesAsKilled() {
        ReportedEvent event = Reports.reported("قتل مسلحون من بوكو حرام عشرة أشخاص في ثلاث قرى شمال نيجيريا.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .singleElement()
                .asString()
                .startsWith("10-10-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "جاء في بيان الجيش التركي: قتل ثلاثة من جنودنا في هجوم قرب مدينة شرناق.",
                "تعرضت القرى الواقعة تحت سيطرة الجيش الحر لقصف عنيف في ريف مدينة درعا وقتل خمسة مدنيين.",
                "وقع هجومان مسلحان على فرق الإسعاف في مدينة حلب وأصيب تسعة مدنيين.",
            })
    void shouldNotTakeSourcesHoldersAndAdjectivesForAttackers(String report) {
        assertThat(Reports.reported(report)).as(report).isNotEmpty().allSatisfy(event -> assertThat(
                        Reports.phrases(event, Role.INITIATOR))
                .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قتل أحد عشر شخصا على أيدي مقاتلين ينتمون إلى جماعة بوكو حرام في قرية شمال نيجيريا.        | org:boko-haram
            نفذ التحالف العربي أمس، 17 غارة جوية استهدفت تجمعات للحوثيين في محافظة صعدة.             | org:coalition-in-yemen
            """)
    void shouldNameWhoDidIt(String report, String initiator) {
        assertThat(Reports.ids(Reports.reported(report).get(0), Role.INITIATOR))
                .as(report)
                .containsExactly(initiator);
    }

    @Test
    void shouldNotTakeWhomACrowdProtestsAgainstForASide() {
        ReportedEvent event = Reports.reported("فرقت الشرطة التركية تظاهرة ضد تنظيم داعش في مدينة إسطنبول.")
                .get(0);

        assertThat(Reports.ids(event, Role.TARGET)).isEmpty();
    }

    @Test
    void shouldCountOneMoreAndNoPartForTheWhole() {
        ReportedEvent more = Reports.reported("قتل شخصان وأصيب ثالث في هجوم لمسلحين في مدينة بغداد.")
                .get(0);
        ReportedEvent whole = Reports.reported("أدى قصف قوات النظام على مدينة حلب إلى مقتل 57 شخصا، بينهم أطفال.")
                .get(0);

        assertThat(Reports.tolls(more, TollKind.WOUNDED))
                .singleElement()
                .asString()
                .startsWith("1-1-1");
        assertThat(Reports.tolls(whole, TollKind.KILLED)).first().asString().doesNotContain("children");
    }
}
