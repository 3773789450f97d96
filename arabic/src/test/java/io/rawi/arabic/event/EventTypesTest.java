package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One invented report for each way in which an event of a type is told. */
class EventTypesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            دارت اشتباكات عنيفة بين قوات سوريا الديمقراطية وتنظيم داعش في بلدة الباغوز شرقي دير الزور. | Armed clash
            اندلعت مواجهات بين المقاومة الشعبية والحوثيين في مدينة تعز. | Armed clash
            هاجم مقاتلو داعش مواقع لقوات النظام في بادية تدمر. | Armed clash
            شن تنظيم داعش هجوما مباغتا على مواقع قسد قرب هجين. | Armed clash
            قتل عدد من عناصر قسد في كمين لتنظيم داعش قرب هجين. | Armed clash
            قصفت طائرات التحالف الدولي مواقع تنظيم داعش في الرقة. | Air/drone strike
            شنت مقاتلات التحالف العربي غارات جوية على معسكرات الحوثيين في صنعاء. | Air/drone strike
            ألقت مروحيات النظام براميل متفجرة خلال قصف على مدينة درعا. | Air/drone strike
            قصفت قوات النظام بالمدفعية الثقيلة أحياء في مدينة درعا. | Shelling/artillery/missile attack
            أطلق الحوثيون صواريخ على مدينة مأرب. | Shelling/artillery/missile attack
            استهدفت قوات النظام بقذائف الهاون بلدة عقرب في ريف حماة. | Shelling/artillery/missile attack
            فجر انتحاري نفسه وسط سوق في مدينة بعقوبة. | Suicide bomb
            وقع هجوم انتحاري على مركز للشرطة في مدينة كركوك. | Suicide bomb
            انفجرت عبوة ناسفة بدورية للجيش في مدينة العريش. | Remote explosive/landmine/IED
            انفجر لغم أرضي بسيارة للجيش قرب مدينة بيجي. | Remote explosive/landmine/IED
            انفجرت سيارة مفخخة أمام مركز للشرطة في بغداد. | Remote explosive/landmine/IED
            سيطرت قوات سوريا الديمقراطية على بلدة السوسة شرقي دير الزور. | Non-state actor overtakes territory
            استعاد الجيش العراقي مدينة الرطبة من تنظيم داعش. | Government regains territory
            تمكنت قوات النظام من السيطرة على قرية المشيك بعد معارك عنيفة. | Government regains territory
            انسحب مقاتلو جبهة النصرة من بلدة حيان في ريف حلب. | Non-violent transfer of territory
            أعدم تنظيم داعش ثلاثة مدنيين في مدينة الموصل. | Attack
            اغتال مسلحون مجهولون ناشطا في مدينة إدلب. | Attack
            اختطف مسلحون صحفيا في مدينة صنعاء. | Abduction/forced disappearance
            خطف تنظيم داعش عشرات المدنيين من مدينة الحسكة. | Abduction/forced disappearance
            اعتقلت قوات الاحتلال الإسرائيلي خمسة فلسطينيين في الخليل. | Arrests
            ألقت الشرطة القبض على ثلاثة عناصر من تنظيم داعش في كركوك. | Arrests
            تظاهر مئات المواطنين في مدينة البصرة احتجاجا على انقطاع الكهرباء. | Peaceful protest
            خرجت مظاهرة في بلدة أبو حمام ضد ميليشيا قسد. | Peaceful protest
            نزح آلاف المدنيين من مدينة هجين بسبب المعارك. | Displacement
            أعلن طرفا النزاع هدنة تبدأ الجمعة في مدينة الزبداني بين قوات النظام وأحرار الشام. | Agreement
            أحبط الجيش العراقي هجوما بسيارة مفخخة في الرمادي. | Disrupted weapons use
            فككت قوات الأمن عبوة ناسفة في مدينة العريش. | Disrupted weapons use
            أحرقت ميليشيا الحوثي منازل في مدينة رداع. | Looting/property destruction
            """)
    void shouldTypeAnEventByItsWords(String report, String type) {
        assertThat(Reports.types(report)).as(report).isEqualTo(List.of(type));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أصيب شرطيان أمس في هجوم بقنبلة يدوية على دورية للشرطة في مدينة كركوك.             | Grenade
            اقتحمت قوات الاحتلال الإسرائيلي أمس باحات المسجد الأقصى في مدينة القدس.          | Other
            هزت انفجارات عنيفة مدينة تعز أمس جراء قصف الحوثيين أحياء المدينة بالمدفعية.       | Shelling/artillery/missile attack
            أمطر مسلحون قياديا في حركة فتح بالرصاص في مخيم عين الحلوة أمس وقتلوه.           | Armed clash
            أصيب مواطن أمس جراء سقوط مقذوف عسكري من داخل الأراضي المجاورة على قرية في منطقة جازان. | Shelling/artillery/missile attack
            أغارت قوات الجيش العراقي أمس على مجموعة من المسلحين قرب مدينة الرمادي وقتلت خمسة منهم. | Armed clash
            استعادت القوات الحكومية السيطرة على مدينة الحوطة من الحوثيين أمس.               | Government regains territory
            تمكنت القوات الحكومية أمس من السيطرة على معقل لحركة الشباب في مدينة باردير.       | Government regains territory
            """)
    void shouldTellGrenadesRaidsAndWhatFollowsFromBombardment(String report, String type) {
        assertThat(Reports.types(report)).as(report).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            انفجر لغم بقافلة للجيش التركي أمس في شرناق. وأعقبت الانفجار اشتباكات بين الجنود الأتراك ومسلحين في المنطقة. | Armed clash
            اتهمت الحكومة الانفصاليين بأعنف قصف مدفعي على مواقعها منذ ستة أشهر قرب مدينة ماريوبول.                      | Shelling/artillery/missile attack
            سيطر مقاتلون موالون للحكومة الشرعية أمس على حي التواهي في مدينة عدن.                                      | Non-state actor overtakes territory
            أوقفت الشرطة أمس ستة عناصر من خلية إرهابية في مدينة الكاف.                                             | Arrests
            """)
    void shouldNotMissWhatIsComparedFollowsOrIsCalledLawful(String report, String type) {
        assertThat(Reports.types(report)).as(report).contains(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أعلن التحالف العربي اعتراض صاروخ باليستي أطلقته ميليشيا الحوثي صوب مدينة خميس مشيط أمس.
            اعترضت الدفاعات الجوية السعودية أمس صاروخا أطلقته ميليشيا الحوثي على مدينة نجران.
            أسقطت الدفاعات الجوية طائرة مسيرة أطلقتها ميليشيا الحوثي باتجاه مدينة أبها أمس.
            أعلن الجيش العراقي إسقاط طائرة بدون طيار لتنظيم داعش في مدينة الموصل أمس.
            أسقطت قوات الجيش اليمني طائرة مسيرة محملة بالمتفجرات في مدينة مأرب أمس.
            """)
    void shouldTellMissilesAndDronesThatWereStopped(String report) {
        assertThat(Reports.types(report)).as(report).containsExactly("Disrupted weapons use");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            أعلنت قيادة الجيش أمس اعتراضها على خفض الموازنة.
            أعلن الجيش اعتراض روسيا على نشر الصواريخ في بولندا أمس.
            أسقطت طائرة مسيرة قنبلة على موقع للجيش العراقي في مدينة الموصل أمس.
            أسقط المجلس العسكري أمس التهم عن ثلاثة من الجنود في مدينة عدن.
            """)
    void shouldNotTakeObjectionsAndDroppedBombsForWeaponsThatWereStopped(String report) {
        assertThat(Reports.types(report)).as(report).doesNotContain("Disrupted weapons use");
    }
}
