package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Role;
import io.rawi.arabic.event.ReportedEvent.TollKind;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Killed, wounded, captured and so on, as intervals, by who they are. */
class EventTollsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قتل 20 عنصرا من قسد في هجوم لتنظيم داعش في مدينة الرقة.                | KILLED  | 20-20-20 side-a
            قتل أكثر من 20 عنصرا من قسد في كمين لتنظيم داعش في مدينة الرقة.         | KILLED  | 21-?-? side-a
            مقتل ما لا يقل عن أربعة مدنيين في قصف لقوات النظام على مدينة درعا.      | KILLED  | 4-4-? civilians
            قتل جندي عراقي في هجوم شنه تنظيم داعش في مدينة الرمادي.                | KILLED  | 1-1-1 side-a
            قتل شرطيان في انفجار عبوة ناسفة في مدينة العريش.                      | KILLED  | 2-2-2 side-a
            أسفرت غارة جوية على مدينة صنعاء عن مقتل ثلاثة أطفال.                   | KILLED  | 3-3-3 children
            لقي سبعة مسلحين مصرعهم في غارة جوية على مدينة الموصل.                  | KILLED  | 7-7-7 side-a
            استشهد خمسة فلسطينيين في قصف للجيش الإسرائيلي على مدينة غزة.           | KILLED  | 5-5-5 civilians
            أصيب عشرة مدنيين في انفجار سيارة مفخخة في مدينة بغداد.                 | WOUNDED | 10-10-10 civilians
            أن 12 جنديا قتلوا في هجوم لحركة الشباب في مدينة كيسمايو.               | KILLED  | 12-12-12 side-a
            اعتقلت قوات الاحتلال الإسرائيلي خمسة فلسطينيين في الخليل.              | CAPTURED | 5-5-5 civilians
            خطف تنظيم داعش 230 مدنيا في مدينة القريتين.                           | CAPTURED | 230-230-230 civilians
            نزح 5 آلاف مدني من مدينة هجين بسبب المعارك.                           | DISPLACED | 5000-5000-5000 civilians
            أعدم تنظيم داعش، أمس، 25 عنصرا من قواته في مدينة الرقة.                | KILLED  | 25-25-25 side-a
            """)
    void shouldCountVictims(String report, TollKind kind, String toll) {
        assertThat(Reports.tolls(Reports.reported(report).get(0), kind))
                .as(report)
                .containsExactly(toll);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            مقتل 19 مسلحا من داعش وإصابة 30 آخرين في غارة على مدينة الموصل.        | 19-19-19 side-a          | 30-30-30 side-a
            مقتل وإصابة 25 مسلحا من داعش في غارة على مدينة الموصل.                 | ?-?-25 side-a            | ?-?-25 side-a
            سقط عشرات العناصر من داعش بين قتيل وجريح في غارة على مدينة الموصل.      | ?-?-99 side-a            | ?-?-99 side-a
            مقتل 19 مسلحا إضافة لـ 4 انتحاريين في هجوم على مدينة الرقة.             | 19-19-19 side-a,4-4-4 side-a | -
            أن 40 شخصا قتلوا وأصيب 72 في انفجار سيارة مفخخة في مدينة بعقوبة.        | 40-40-40 side-a         | 72-72-72 unknown
            مقتل خمسة مدنيين بينهم طفلان في قصف لقوات النظام على مدينة درعا.        | 5-5-5 civilians,2-2-2 children | -
            مقتل خمسة مدنيين بينهم طفلان وإصابة عشرة في قصف لقوات النظام على مدينة درعا. | 5-5-5 civilians,2-2-2 children | 10-10-10 unknown
            مقتل 19 مسلحا إضافة لسقوط عشرات الجرحى في هجوم على مدينة الرقة.          | 19-19-19 side-a          | 20-?-99 unknown
            مقتل سبعة مدنيين إضافة إلى 12 جريحا في قصف لقوات النظام على مدينة درعا.   | 7-7-7 civilians          | 12-12-12 unknown
            فتح مسلحون النار على دورية في كركوك ما أدى إلى مقتل شرطيين وإصابة 3 آخرين.  | 2-2-2 side-b             | 3-3-3 side-b
            مقتل طفلة وإصابة خمسة آخرين في قصف لقوات النظام على مدينة درعا.            | 1-1-1 children           | 5-5-5 civilians
            أن عشرة مدنيين بينهم أطفال قتلوا وأصيب 15 آخرون في غارة للطيران التركي على قرية زركال. | 10-10-10 civilians | 15-15-15 civilians
            مقتل شرطي تركي وإصابة آخر في هجوم لحزب العمال الكردستاني في ديار بكر.      | 1-1-1 side-a             | 1-1-1 side-a
            """)
    void shouldReadListsAndPairs(String report, String killed, String wounded) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED)).as(report).isEqualTo(list(killed));
        assertThat(Reports.tolls(event, TollKind.WOUNDED)).as(report).isEqualTo(list(wounded));
    }

    @Test
    void shouldListMenWomenAndChildren() {
        ReportedEvent event = Reports.reported(
                        "ألقت الشرطة القبض على أربعة أشخاص وسبعة أطفال وثلاث نساء من تنظيم داعش في مدينة عفرين.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.CAPTURED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("4-4-4", "7-7-7", "3-3-3");
    }

    @Test
    void shouldCountNoUnits() {
        ReportedEvent event = Reports.reported(
                        "قصفت قوات النظام بأكثر من 30 قذيفة بلدة عقرب التي تبعد 20 كيلومترا عن مدينة حماة.")
                .get(0);

        assertThat(event.tolls()).isEmpty();
    }

    @Test
    void shouldTakeTheNewCountWhereTheTextSaysThatItRose() {
        List<ReportedEvent> events = Reports.reported(
                "قتل ثمانية أشخاص في انفجار سيارة مفخخة في مدينة كابول." + " وارتفعت حصيلة الانفجار إلى 15 قتيلا.");

        assertThat(events).hasSize(1);
        assertThat(Reports.tolls(events.get(0), TollKind.KILLED))
                .extracting(toll -> toll.split(" ")[0])
                .containsExactly("15-15-15");
    }

    private static List<String> list(String cells) {
        return cells.equals("-") ? List.of() : Arrays.asList(cells.split(","));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            تعرضت دورية لمقذوف عسكري في منطقة جازان أمس مما نتج عنه استشهاد أحد أفرادها.      | 1-1-1
            قتل فلسطيني برصاص الجيش الإسرائيلي في مدينة جنين أمس.                          | 1-1-1
            قتل الجنود عندما سقطت عدة قذائف على نقطة تفتيش في مدينة العريش أمس.              | ?-?-?
            """)
    void shouldCountOneByItsWordAndNoShells(String report, String killed) {
        assertThat(Reports.reported(report))
                .flatExtracting(event -> Reports.tolls(event, TollKind.KILLED))
                .as(report)
                .allSatisfy(toll -> assertThat(toll).startsWith(killed));
    }

    @Test
    void shouldNotCountTheDeadOfWhomThereAreNone() {
        assertThat(Reports.reported("دارت أمس اشتباكات في مدينة بنغازي بين قوات الصاعقة ومسلحين ولا قتلى ولا جرحى."))
                .allSatisfy(event -> assertThat(event.tolls()).isEmpty());
    }

    @Test
    void shouldCountDeadAndWoundedTogetherOnce() {
        ReportedEvent event = Reports.reported("أوقع هجوم انتحاري على ثكنة للجيش في مدينة أغري أمس 33 قتيلا وجريحا.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.WOUNDED)).containsExactly("?-?-33 unknown");
    }

    @Test
    void shouldCountOneWhomOnlyHisNameTells() {
        ReportedEvent event = Reports.reported("قتل أحمد محمود في اشتباكات مع الجيش الإسرائيلي في مدينة جنين.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .singleElement()
                .asString()
                .startsWith("1-1-1");
    }

    @Test
    void shouldCountEachOfSeveralWhoAreNamedByRankAndName() {
        ReportedEvent event = Reports.reported("أدى سقوط قذائف على مدينة نجران إلى استشهاد العريف أحمد محمود، "
                        + "والجندي محمد علي، والجندي حسن سالم.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED)).hasSize(3);
    }

    @Test
    void shouldCountOneBehindTheDay() {
        ReportedEvent event = Reports.reported("قتل أمس الثلاثاء ضابط تركي في هجوم لتنظيم داعش قرب بلدة الباب.")
                .get(0);

        assertThat(Reports.tolls(event, TollKind.KILLED))
                .singleElement()
                .asString()
                .startsWith("1-1-1");
    }

    @Test
    void shouldCountTheManyWhoStandBeforeTheVerb() {
        ReportedEvent event = Reports.reported(
                        "أكدت الوكالة أن نحو 260 مقاتلا كرديا من حزب العمال الكردستاني قتلوا ومئات جرحوا في غارات تركية.")
                .get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).doesNotContain("org:pkk");
        assertThat(Reports.ids(event, Role.TARGET)).contains("org:pkk");
        assertThat(Reports.tolls(event, TollKind.KILLED)).anyMatch(toll -> toll.contains("260"));
    }

    @Test
    void shouldNameAYoungManOnce() {
        ReportedEvent event = Reports.reported("قتل شاب فلسطيني برصاص الجيش الإسرائيلي اليوم في مدينة جنين.")
                .get(0);

        assertThat(Reports.phrases(event, Role.TARGET)).containsExactly("شاب فلسطيني");
        assertThat(Reports.ids(event, Role.INITIATOR)).containsExactly("org:israeli-army");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            لقي خمسة مدنيين مصرعهم بينهم طفلان في قصف لقوات النظام على مدينة درعا.          | 5-5-5 civilians,2-2-2 children
            لقي أربعة مدنيين مصرعهم، بينهم طفل، في غارة للتحالف على مدينة الرقة.             | 4-4-4 civilians,1-1-1 children
            لقي سبعة مدنيين مصرعهم وأصيب تسعة بينهم طفلان في قصف لقوات النظام على مدينة درعا. | 7-7-7 civilians
            """)
    void shouldCountWhoIsAmongThemBehindADeathToldInTwoWords(String report, String killed) {
        assertThat(Reports.tolls(Reports.reported(report).get(0), TollKind.KILLED))
                .as(report)
                .isEqualTo(list(killed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            خرج أمس ألف شخص من بلدة هجين نحو مناطق سيطرة قسد.       | 1000-1000-1000 civilians
            نزح ثلاثة آلاف شخص من مدينة تلعفر بسبب المعارك أمس.      | 3000-3000-3000 civilians
            """)
    void shouldCountWhoeverFleesAsCivilian(String report, String displaced) {
        assertThat(Reports.tolls(Reports.reported(report).get(0), TollKind.DISPLACED))
                .as(report)
                .containsExactly(displaced);
    }
}
