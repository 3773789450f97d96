package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Words that tell an attack in one sentence and something else in another. */
class AttackWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            فتح مسلحون مجهولون النار على دورية للشرطة في كركوك أمس.             | Armed clash
            أطلق مقاتلون من داعش النار على جنود من الجيش العراقي قرب الرطبة.     | Armed clash
            دمر الجيش العراقي ثلاث آليات لتنظيم داعش في بادية الرطبة أمس.        | Armed clash
            شارك مئات الأشخاص أمس في مسيرة وسط بيروت.                          | Peaceful protest
            خرجت مسيرة حاشدة في صنعاء أمس تنديدا بالحصار.                       | Peaceful protest
            ذكر البيان أن ثلاث مقاتلات إف- 16 قصفت مقرين لتنظيم داعش في الرقة.   | Air/drone strike
            نفذ طيران التحالف الدولي طلعات جوية في الأنبار أسفرت عن قتل 25 من عناصر داعش. | Air/drone strike
            قصف الطيران الحربي الإسرائيلي بصاروخ موقعا وسط غزة أمس.              | Air/drone strike
            أعلن الجيش التركي تحييد 12 عنصرا من حزب العمال الكردستاني في شرناق.   | Casualties
            تم القضاء على عنصر إرهابي في القصرين أمس.                           | Casualties
            أعلن الجيش توقيف خمسة أشخاص في صيدا أمس.                            | Arrests
            توصل الطرفان إلى اتفاق لوقف إطلاق النار في الزبداني أمس.              | Agreement
            اعترضت الدفاعات الجوية السعودية صاروخا أطلقه الحوثيون باتجاه نجران أمس. | Disrupted weapons use
            أصيب عشرات الفلسطينيين بالاختناق خلال مواجهات مع قوات الاحتلال في نابلس أمس. | Violent demonstration
            قال القيادي إن الضربات استهدفت نقاط تفتيش لداعش في الرمادي أمس ما أدى إلى مقتل 28 مسلحا. | Air/drone strike
            فرضت القوات الأمنية أمس سيطرتها على منطقة الصكرة في الأنبار.          | Government regains territory
            تمكنت قوات الجيش اليمني والمقاومة الشعبية، أمس، من تحرير محافظة أبين.   | Government regains territory
            انفجرت عبوة ناسفة صباح اليوم بميدان المحكمة في القاهرة وأسفرت عن إصابة ضابطين. | Remote explosive/landmine/IED
            """)
    void shouldTellAnAttack(String report, String type) {
        assertThat(Reports.types(report)).containsExactly(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "فتحت الشرطة الطريق أمام السيارات في كركوك أمس.",
                "فتح الجيش أبواب معرض الطيران أمام الزوار في بيروت.",
                "بدأت القوات عملية واسعة بحثا عن منفذي الهجوم ضد عناصر الشرطة في هكاري.",
                "استولت المقاومة على مدرعة ومدفع هاون في العند أمس.",
                "لعب في خط الهجوم لاعب كاميروني أمام الفريق في بغداد أمس.",
                "تهدف الخطة إلى القضاء على الإرهابيين في القصرين.",
                "أعلنت الوزارة القضاء على الملاريا في ولاية كسلا بالسودان أمس.",
                "اعترضت الشرطة على قرار نقل المحكمة في بغداد أمس.",
                "توصل الباحثون إلى اتفاق حول موعد المؤتمر في بيروت أمس.",
                "دمر الإعصار عشرات المنازل في مسقط أمس.",
                "استعرض الجيش طائرات مسيرة في بغداد أمس.",
                "كرمت الوزارة الفنان على مسيرة امتدت أربعين عاما في بيروت.",
            })
    void shouldTellNoneWhereTheWordsMeanOtherThings(String report) {
        assertThat(Reports.types(report)).isEmpty();
    }

    @Test
    void shouldTakeWhoShootsAMissileDownForTheInitiatorAndWhoLaunchedItForTheTarget() {
        ReportedEvent event = Reports.reported(
                        "اعترضت الدفاعات الجوية السعودية صاروخا أطلقه الحوثيون باتجاه نجران أمس.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).containsExactly("الدفاعات الجوية السعودية");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:houthis");
    }

    @Test
    void shouldTakeOneOfAGroupForWhoIsArrested() {
        ReportedEvent event = Reports.reported("اعتقلت قوات الأمن أحد العناصر الداعمة لتنظيم داعش في القصرين أمس.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).containsExactly("قوات الأمن");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:isis");
    }

    @Test
    void shouldCallAnArmyOfRebelsNoState() {
        assertThat(Reports.types("سيطر جيش الفتح على بلدة الفوعة في ريف إدلب أمس."))
                .containsExactly("Non-state actor overtakes territory");
    }

    @Test
    void shouldTellApartStrikesOfAHeadlineAndShellsOfSomebodyElse() {
        List<ReportedEvent> events = Reports.article(
                        "تسع غارات لطيران التحالف الدولي على داعش",
                        "قتل ثلاثة مدنيين في قصف بقذائف الهاون تعرضت له بلدة الحديد غرب ديالى أمس. وشن طيران التحالف الدولي تسع غارات على مواقع داعش في الرمادي أمس.")
                .events();

        assertThat(events)
                .extracting(Reports::type)
                .containsExactlyInAnyOrder("Shelling/artillery/missile attack", "Air/drone strike");
    }

    @Test
    void shouldTakeWhatIsExpectedForHypothetical() {
        assertThat(Reports.events("توقع المحلل أن يشن تنظيم داعش هجوما على مدينة بغداد."))
                .extracting(ReportedEvent::modality)
                .containsOnly(Modality.HYPOTHETICAL);
    }

    @Test
    void shouldTellNoPlanOfThoseWhomSomebodyIsReadyToBomb() {
        assertThat(Reports.events("قالت لندن إن بريطانيا مستعدة لقصف المتشددين في ليبيا."))
                .isEmpty();
    }

    @Test
    void shouldFindWhatIsHitBehindTheWeapon() {
        ReportedEvent event = Reports.reported(
                        "أكد ناشطون أن فصائل المعارضة السورية قصفت بالصواريخ تمركزات لقوات النظام في مطار الثعلة أمس.")
                .get(0);

        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:syrian-army");
    }

    @Test
    void shouldTakeTheSubjectOfTheClauseBeforeWhereAClauseBehindAfterHasNone() {
        ReportedEvent event = Reports.reported(
                        "ارتكبت ميليشيات الحوثي مجزرة في مدينة عدن أمس، بعدما أمطرت ضاحية دار سعد بصواريخ الكاتيوشا مما أدى إلى مقتل 43 مدنيا.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:houthis");
    }

    @Test
    void shouldTakeASecondKillingOfASentenceForAnother() {
        List<ReportedEvent> events = Reports.reported(
                "قتل جندي تركي في هجوم شنه مسلحون من حزب العمال الكردستاني في بلدة سيلوبي أمس، كما قتل ثلاثة جنود في هجوم شنه مسلحون في قرية آراكوي أمس.");

        assertThat(events).hasSize(2);
    }

    @Test
    void shouldNotTakeWhereVictimsComeFromForThePlace() {
        ReportedEvent event = Reports.reported(
                        "قتل ثمانية عناصر من حزب الله بينهم شبان من جبل محسن في طرابلس خلال المواجهات على أطراف مدينة الزبداني أمس.")
                .get(0);

        assertThat(Reports.place(event)).isEqualTo("place:sy/rif-dimashq/zabadani");
    }

    @Test
    void shouldNotTakeWhoTellsItForWhatWasHit() {
        ReportedEvent event = Reports.reported("ونقلت محطة محلية أن شرطيا قتل في اشتباكات في إسطنبول أمس.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).containsExactly("شرطيا");
    }

    @Test
    void shouldTakeTheMembersOfAForceForItsSide() {
        ReportedEvent event = Reports.reported("أدى تفجير في مسجد في أبها أمس إلى استشهاد عشرة من منسوبي قوات الطوارئ.")
                .get(0);

        assertThat(Reports.tolls(event, ReportedEvent.TollKind.KILLED)).containsExactly("10-10-10 side-a");
    }

    @Test
    void shouldCountEachSideOfAListOfTheDead() {
        ReportedEvent event = Reports.reported(
                        "قتل 9 من مسلحي الحوثيين و6 من مقاتلي المقاومة الشعبية في اشتباكات في لحج أمس.")
                .get(0);

        assertThat(Reports.tolls(event, ReportedEvent.TollKind.KILLED)).containsExactly("9-9-9 side-a", "6-6-6 side-b");
    }

    @Test
    void shouldNameTheArmyOfWhichAForceIs() {
        ReportedEvent event = Reports.reported("أوقفت قوة من الجيش اللبناني 23 شخصا في البقاع أمس.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:lebanese-army");
    }

    @Test
    void shouldTakeTacticalUnitsForWhatIsHit() {
        List<ReportedEvent> events = Reports.reported(
                "شن التحالف الدولي 13 غارة جوية في سوريا أمس وقصفت وحدات تكتيكية تابعة لتنظيم داعش قرب كوباني.");

        assertThat(events).allSatisfy(event -> assertThat(Reports.ids(event, Role.INITIATOR))
                .doesNotContain("org:isis"));
    }

    @Test
    void shouldTakeWhoIsToldToHavePlantedABombForTheInitiator() {
        assertThat(Reports.phrases(
                        Reports.reported(
                                        "قتل ثلاثة جنود في انفجار عبوة ناسفة في العريش أمس تم زرعها بواسطة عناصر إرهابية.")
                                .get(0),
                        Role.INITIATOR))
                .containsExactly("عناصر إرهابية");
        assertThat(Reports.phrases(
                        Reports.reported(
                                        "قتل ثلاثة جنود في العريش أمس في انفجار عبوة ناسفة قامت عناصر مسلحة بزرعها بجوار الطريق.")
                                .get(0),
                        Role.INITIATOR))
                .containsExactly("عناصر مسلحة");
    }

    @Test
    void shouldNotTakeWhereAircraftTookOffForThePlace() {
        ReportedEvent event = Reports.reported(
                        "قصفت طائرات سلاح الجو الليبي التي أقلعت من قاعدة طبرق الجوية مواقع لتنظيم داعش في درنة أمس.")
                .get(0);

        assertThat(Reports.place(event)).isEqualTo("place:ly/derna");
    }

    @Test
    void shouldTellTheTwoTownsOfRafahApartByTheRegion() {
        assertThat(Reports.place(
                        Reports.reported("قتل ثلاثة جنود بالجيش المصري في انفجار عبوة ناسفة في رفح بشمال سيناء أمس.")
                                .get(0)))
                .isEqualTo("place:eg/north-sinai/egyptian-rafah");
        assertThat(Reports.place(
                        Reports.reported("قتل ثلاثة فلسطينيين في غارة للطيران الإسرائيلي على رفح جنوب قطاع غزة أمس.")
                                .get(0)))
                .isEqualTo("place:ps/gaza-strip/rafah");
    }

    @Test
    void shouldTakeAircraftFromWhichBombsFallForTheInitiator() {
        assertThat(Reports.phrases(
                        Reports.reported("قتل 15 شخصا في قصف من طيران حربي على بلدة سراقب في ريف إدلب أمس.")
                                .get(0),
                        Role.INITIATOR))
                .containsExactly("طيران حربي");
    }

    @Test
    void shouldNotTakeForTheInitiatorWhoDidNotSayThatHeDidIt() {
        List<ReportedEvent> events = Reports.reported(
                "أعلن مقاتلو طالبان مسؤوليتهم عن الهجوم على أكاديمية الشرطة في كابول أمس، ولم يعلنوا المسؤولية عن تفجير شاحنة مفخخة في كابول أمس.");

        assertThat(events)
                .filteredOn(event -> Reports.type(event).equals("Remote explosive/landmine/IED"))
                .allSatisfy(
                        event -> assertThat(Reports.ids(event, Role.INITIATOR)).isEmpty());
    }

    @Test
    void shouldTellTheTownOfDoumaFromTheVillageOfDuma() {
        assertThat(Reports.place(
                        Reports.reported("قصفت قوات النظام بلدة دوما بريف دمشق أمس ما أدى إلى مقتل خمسة مدنيين.")
                                .get(0)))
                .isEqualTo("place:sy/rif-dimashq/douma");
        assertThat(Reports.place(Reports.reported("قتل رضيع في هجوم شنه مستوطنون على قرية دوما قرب نابلس أمس.")
                        .get(0)))
                .isEqualTo("place:ps/west-bank/duma");
    }

    @Test
    void shouldTakeAMineThatAimsAtAForceForAnAttackOnIt() {
        ReportedEvent event = Reports.reported(
                        "زرعت جماعة مسلحة لغما في ماردين أمس، وقتل جندي بانفجار اللغم الذي كان يستهدف قوات الأمن العاملة في المنطقة.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).contains("قوات الأمن").doesNotContain("العاملة");
    }

    @Test
    void shouldTakeWhoLaunchedAShellForTheInitiator() {
        ReportedEvent event = Reports.reported(
                        "أصيب خمسة من المقاومة الشعبية بقذيفة هاون أطلقتها ميليشيات الحوثي في الضالع.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:houthis");
        assertThat(Reports.ids(event, Role.TARGET)).containsExactly("org:popular-resistance-yemen");
    }

    @Test
    void shouldNotTakeForASideWhoWasNotHurt() {
        ReportedEvent event = Reports.reported(
                        "قصفت قوات النظام مواقع جبهة النصرة في ريف إدلب دون ورود أنباء عن إصابات في صفوف المدنيين.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).doesNotContain("المدنيين");
    }

    @Test
    void shouldTakeAStrikeThatIsToldAgainWithItsVictimsForOne() {
        List<ReportedEvent> events = Reports.reported("قصف طيران التحالف العربي أمس منزل قائد في مدينة عتق."
                + " وقالت مصادر محلية إن القصف أدى إلى مقتل وإصابة عدد من الحوثيين.");

        assertThat(events).hasSize(1);
        assertThat(Reports.ids(events.get(0), Role.TARGET)).containsExactly("org:houthis");
        assertThat(events.get(0).tolls()).hasSize(2);
    }

    @Test
    void shouldTakeWhatHadHappenedOnADayOfItsOwnForAnother() {
        List<ReportedEvent> events = Reports.events("قتلت القوات العراقية ثلاثة من عناصر داعش في عملية أمنية في الرطبة."
                + " وكانت القوات العراقية قد قتلت في 14 كانون الثاني/يناير سبعة من عناصر داعش في عملية في القائم.");

        assertThat(events).hasSize(2);
        assertThat(events.get(1).modality()).isEqualTo(Modality.BACKGROUND);
    }

    @Test
    void shouldNotTakeForPlannedWhatIsCounted() {
        ReportedEvent event = Reports.events("قتل عشرة مدنيين في قصف بنهاية الأسبوع للطيران التركي على قرية زركال.")
                .get(0);

        assertThat(event.modality()).isEqualTo(Modality.REPORTED);
    }
}
