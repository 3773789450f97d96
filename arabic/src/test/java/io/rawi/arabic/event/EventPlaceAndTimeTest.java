package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where and when; the reports are of Wednesday, 6 March 2019. */
class EventPlaceAndTimeTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            قصف الطيران مواقع داعش في بلدة الباغوز شرقي دير الزور.     | place:sy/deir-ez-zor/al-baghuz     | 1
            قصف الطيران مواقع داعش شرق دير الزور.                     | place:sy/deir-ez-zor/deir-ez-zor   | 2
            قصف الطيران مواقع داعش في محيط مدينة تدمر.                | place:sy/homs/palmyra              | 2
            قصف الطيران مواقع داعش في سوريا.                         | place:sy                           | 3
            قصف الطيران مواقع داعش في محافظة دير الزور.               | place:sy/deir-ez-zor               | 3
            """)
    void shouldTakeTheMostPrecisePlace(String report, String place, int precision) {
        ReportedEvent event = Reports.reported(report).get(0);

        assertThat(Reports.place(event)).as(report).isEqualTo(place);
        assertThat(event.place().orElseThrow().geoPrecision()).as(report).isEqualTo(precision);
    }

    @Test
    void shouldNameAPlaceThatNoListKnowsAndWhatContainsIt() {
        ReportedEvent event = Reports.reported("دارت اشتباكات بين قسد وداعش في قرية الدغيلية في محافظة الحسكة.")
                .get(0);

        assertThat(event.place().orElseThrow().phrase()).contains("الدغيلية");
        assertThat(event.place().orElseThrow().geoPrecision()).isGreaterThan(1);
    }

    @Test
    void shouldTakeThePlaceOfTheHeadlineWhereTheReportNamesNone() {
        ReportedEvent event = Reports.article("أنباء من مدينة تدمر", "هاجم مقاتلو داعش مواقع لقوات النظام فجرا.")
                .events()
                .get(0);

        assertThat(Reports.place(event)).isEqualTo("place:sy/homs/palmyra");
        assertThat(event.place().orElseThrow().geoPrecision()).isEqualTo(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            هاجم داعش مواقع قسد في الرقة أمس.             | 2019-03-05 | 2019-03-06 | 1
            هاجم داعش مواقع قسد في الرقة يوم الأحد الماضي. | 2019-03-03 | 2019-03-04 | 1
            هاجم داعش، فجر اليوم، مواقع قسد في الرقة.      | 2019-03-06 | 2019-03-07 | 1
            """)
    void shouldTakeTheDayThatTheReportTells(String report, String start, String end, int precision) {
        ReportedEvent.Time time = Reports.reported(report).get(0).time().orElseThrow();

        assertThat(time.start()).isEqualTo(Instant.parse(start + "T00:00:00Z"));
        assertThat(time.end()).isEqualTo(Instant.parse(end + "T00:00:00Z"));
        assertThat(time.timePrecision()).isEqualTo(precision);
        assertThat(time.span()).isPresent();
    }

    @Test
    void shouldTakeTheArticlesOwnDayWhereNothingTellsIt() {
        ReportedEvent.Time time = Reports.reported("هاجم داعش مواقع قسد في مدينة الرقة.")
                .get(0)
                .time()
                .orElseThrow();

        assertThat(time.start()).isEqualTo(Instant.parse("2019-03-06T00:00:00Z"));
        assertThat(time.span()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "هاجم داعش مواقع قسد في مدينة الرقة في 11 نوفمبر 2018.",
        "يذكر أن تنظيم داعش سيطر على مدينة الموصل قبل سنوات.",
        "سبق أن قصفت قوات النظام مدينة درعا."
    })
    void shouldTellAsBackgroundWhatIsLongAgo(String report) {
        assertThat(Reports.events(report)).as(report).allMatch(event -> event.modality() == Modality.BACKGROUND);
    }

    @Test
    void shouldReportWhatIsToldInThePluperfectButLately() {
        List<ReportedEvent> events = Reports.events("وكان تنظيم داعش قد هاجم مواقع قسد في مدينة الرقة أمس.");

        assertThat(events).extracting(ReportedEvent::modality).containsExactly(Modality.REPORTED);
    }

    @Test
    void shouldPlaceACrowdWhereItStandsAndNotWhereWhatItProtestsAboutHappened() {
        ReportedEvent event = Reports.reported(
                        "تظاهر عشرات الصحفيين أمس في القاهرة احتجاجا على حرق منزل في مدينة نابلس.")
                .get(0);

        assertThat(Reports.place(event)).isEqualTo("place:eg/cairo");
    }

    @Test
    void shouldPlaceAWithdrawalWhereItComesFrom() {
        ReportedEvent event = Reports.reported("انسحب مقاتلو جبهة النصرة أمس من بلدة حيان باتجاه مدينة إدلب.")
                .get(0);

        assertThat(event.place().orElseThrow().phrase()).contains("حيان");
    }

    @Test
    void shouldTakeTheDayOfTheEventAndNotOfWhoTellsIt() {
        ReportedEvent event = Reports.reported(
                        "قال بيان للجيش العراقي اليوم الأربعاء إن طائرات التحالف الدولي قصفت أمس مواقع داعش قرب الموصل.")
                .get(0);

        assertThat(event.time().orElseThrow().start()).isEqualTo("2019-03-05T00:00:00Z");
    }
}
