package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Role;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Nations as sides: by an adjective of a force, by one of a strike, by the name of the country that acts. */
class NationSidesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قتل ثلاثة مدنيين أمس في غارة أمريكية على بلدة الشعفة.                     | org:us-army
            شهد ريف إدلب غارات جوية روسية عنيفة أمس على مواقع المسلحين.               | org:russian-army
            أسفر القصف التركي على ريف عفرين أمس عن مقتل خمسة مدنيين.                 | org:turkish-army
            قصفت الدبابات التركية أمس مواقع تنظيم داعش في بلدة جرابلس.                 | org:turkish-army
            استهدفت مقاتلات حربية سعودية أمس مواقع الحوثيين في محافظة حجة.             | org:saudi-army
            هاجمت القوات السورية مواقع جبهة النصرة في ريف اللاذقية أمس.                | org:syrian-army
            شنت طائرات أميركية من دون طيار غارة على مواقع القاعدة في محافظة شبوة أمس.  | org:us-army
            هاجمت القوات الخاصة الأمريكية منزل قيادي من داعش في ريف دير الزور أمس.     | org:us-army
            اقتحمت قوات الاحتلال الإسرائيلي مدينة جنين أمس وقتلت ثلاثة فلسطينيين.       | org:israeli-army
            """)
    void shouldNameTheForceOfANationThatAttacks(String report, String initiator) {
        assertThat(Reports.ids(Reports.reported(report).get(0), Role.INITIATOR))
                .as(report)
                .contains(initiator);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قتل أربعة جنود أتراك في هجوم لحزب العمال الكردستاني في ولاية شرناق أمس.   | org:turkish-army
            قتل جندي تركي في انفجار لغم في محافظة ماردين أمس.                         | org:turkish-army
            هاجمت حركة طالبان القوات الأفغانية في ولاية قندوز أمس.                    | org:afghanistan/army
            """)
    void shouldNameTheForceOfANationThatIsAttacked(String report, String target) {
        assertThat(Reports.ids(Reports.reported(report).get(0), Role.TARGET))
                .as(report)
                .contains(target);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            شنت تركيا أمس غارات على مواقع حزب العمال الكردستاني في جبال قنديل.    | place:tr
            قالت مصادر إن إسرائيل قصفت أمس موقعا لحزب الله في منطقة القلمون.      | place:il
            """)
    void shouldTakeACountryThatActsForASide(String report, String initiator) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.ids(event, Role.INITIATOR)).as(report).containsExactly(initiator);
        assertThat(Reports.place(event)).as(report).isNotEqualTo(initiator);
    }

    @Test
    void shouldShowTheWordThatNamesTheNation() {
        ReportedEvent event = Reports.reported("قتل ثلاثة مدنيين أمس في غارة جوية أمريكية على بلدة الشعفة.")
                .get(0);

        assertThat(Reports.phrases(event, Role.INITIATOR)).isEqualTo(List.of("أمريكية"));
    }

    @ParameterizedTest
    @CsvSource({
        "دارت اشتباكات عنيفة بين مسلحين في مدينة طرابلس اللبنانية أمس وقتل ثلاثة منهم.",
        "قتل ثلاثة من قوات المعارضة السورية في انفجار عبوة ناسفة في مدينة إعزاز أمس."
    })
    void shouldNotTakeTheAdjectiveOfAPlaceOrAnOppositionForAState(String report) {
        assertThat(Reports.reported(report))
                .allSatisfy(event -> assertThat(event.sides()).allSatisfy(side -> assertThat(
                                side.entry().map(entry -> entry.kind()).orElse(""))
                        .isNotEqualTo("army")));
    }
}
