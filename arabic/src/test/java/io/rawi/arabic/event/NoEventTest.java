package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.event.ReportedEvent.Modality;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What sounds like an event and reports none. */
class NoEventTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "قاد المهاجم هجوم الفريق في الشوط الثاني من المباراة وسيطر لاعبو الهلال على الكرة.",
                "خسر المنتخب معركة الصعود أمام ضيفه في ملعب المدينة بهدفين.",
                "تخوض الشركات معركة الأسعار في السوق قبل رمضان.",
                "أطلقت الشركة حملة إعلانية جديدة في الرياض وجدة.",
                "يعرض الفيلم قصة جندي قتل في الحرب في مدينة بيروت.",
                "سيطر رجال الإطفاء على حريق في مبنى بمدينة جدة.",
                "قتل ثلاثة أشخاص في حادث مروري على طريق المدينة.",
                "قتل عشرة أشخاص في زلزال ضرب شمال باكستان.",
                "حكمت المحكمة على المتهم بقتل زوجته بالسجن في القاهرة.",
                "نفذ حكم القتل قصاصا في مواطن قتل آخر في الرياض.",
                "شهدت المدينة مواجهات كلامية بين المرشحين في الحملة.",
                "تقدم المواطن بطلب إلى البلدية في الدمام.",
                "تعمل الوزارة على مكافحة الإرهاب وتجفيف منابعه.",
                "انفجار الأسعار يقلق سكان العاصمة.",
                "اعتمد المجلس خطة لتحرير الخدمات في قطاع المياه."
            })
    void shouldReportNothing(String text) {
        assertThat(Reports.types(text)).as(text).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "دان وزير الخارجية التفجير الذي استهدف مسجدا في مدينة أبها.",
                "استنكر المجلس الهجوم الإرهابي على مدينة العريش.",
                "يأتي ذلك في ذكرى الغارة التي شنها الجيش الإسرائيلي على مدينة بيروت.",
                "هدد تنظيم داعش بتنفيذ هجمات في مدينة بغداد.",
                "يعتزم الجيش العراقي شن هجوم على مدينة الموصل.",
                "ستشن قوات التحالف العربي غارات على مدينة الحديدة.",
                "لم تقصف قوات النظام مدينة درعا.",
                "نفى الجيش العراقي مقتل جنود في مدينة الرمادي.",
                "قد يشن التحالف الدولي غارات على مدينة الرقة.",
                "سمحت تركيا للتحالف الدولي بشن غارات على تنظيم داعش في سوريا."
            })
    void shouldNotTellAsHappenedWhatIsNot(String text) {
        assertThat(Reports.events(text)).as(text).noneMatch(event -> event.modality() == Modality.REPORTED);
    }

    @Test
    void shouldSayThatAnAttackIsPlanned() {
        assertThat(Reports.events("ستشن قوات التحالف العربي غارات جوية على مواقع الحوثيين في مدينة الحديدة."))
                .extracting(ReportedEvent::modality)
                .containsExactly(Modality.PLANNED);
    }

    @Test
    void shouldFindNothingInATextWithoutTriggers() {
        assertThat(Reports.events("افتتح الوزير معرض الكتاب في مدينة الشارقة بحضور جمهور كبير."))
                .isEmpty();
    }
}
