package io.rawi.arabic.event;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.AnnotatedArticle;
import io.rawi.arabic.Span;
import io.rawi.arabic.gazetteer.Gazetteer;
import io.rawi.arabic.time.ArticleTime;
import io.rawi.arabic.time.TimePrecision;
import io.rawi.arabic.token.TokenisedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class EventPropertiesTest {

    private static final List<String> WORDS = List.of(
            "قتل",
            "مقتل",
            "قصف",
            "هجوم",
            "على",
            "في",
            "من",
            "بين",
            "و",
            "قسد",
            "داعش",
            "قوات النظام",
            "مدينة",
            "درعا",
            "الرقة",
            "20",
            "ثلاثة",
            "عناصر",
            "جنديا",
            "،",
            ".",
            "\n",
            "أمس",
            "قال",
            "إن",
            "الذي",
            "لم",
            "سيشن",
            "غارات",
            "انتحاري",
            "فجر",
            "نفسه",
            "عبوة",
            "ناسفة",
            "أسفر",
            "عن",
            "بينهم",
            "أطفال",
            "سيطر",
            "بعد",
            "\"",
            "«",
            "»",
            "(",
            ")",
            "قتيل",
            "وجريح",
            "كمين",
            "لـ",
            "مواقع",
            "اعتقلت",
            "إضافة",
            "لتنظيم",
            "المصادر",
            "وكان",
            "قد",
            "تظاهر",
            "مواطنون");

    private final EventExtractor extractor = new EventExtractor(Gazetteer.builtIn());

    @Provide
    Arbitrary<String> reports() {
        return Arbitraries.of(WORDS).list().ofMaxSize(60).map(words -> String.join(" ", words));
    }

    @Property(tries = 500)
    void shouldKeepAllSpansInsideTheText(@ForAll("reports") String body) {
        AnnotatedArticle article = Reports.article("عنوان عن مدينة حلب", "تقرير: " + body);

        for (ReportedEvent event : article.events()) {
            assertThat(spans(event))
                    .allMatch(span -> span.end() <= article.text().length() && span.length() > 0);
            event.sides().forEach(side -> assertThat(side.phrase())
                    .isEqualTo(side.span().of(article.text())));
            event.tolls().forEach(toll -> assertThat(toll.phrase())
                    .isEqualTo(toll.span().of(article.text())));
            event.place().ifPresent(place -> assertThat(place.phrase())
                    .isEqualTo(place.span().of(article.text())));
            event.claimedBy().ifPresent(claimant -> assertThat(claimant.phrase())
                    .isEqualTo(claimant.span().of(article.text())));
        }
    }

    @Property(tries = 200)
    void shouldGiveTheSameTwice(@ForAll("reports") String body) {
        assertThat(Reports.article("عنوان", "تقرير: " + body).events())
                .isEqualTo(Reports.article("عنوان", "تقرير: " + body).events());
    }

    @Property(tries = 500)
    void shouldNotFailOnAnyText(@ForAll String text) {
        ArticleTime time = new ArticleTime(
                Reports.PUBLISHED,
                TimePrecision.DAY,
                ArticleTime.Evidence.METADATA,
                Optional.empty(),
                Optional.empty());

        assertThat(extractor.extract(TokenisedText.of(text), 0, List.of(), List.of(), List.of(), time))
                .isNotNull();
        assertThat(extractor.extract(
                        TokenisedText.of("قتل جندي " + text + " في غارة"), 0, List.of(), List.of(), List.of(), time))
                .isNotNull();
    }

    @Property(tries = 300)
    void shouldKeepLowestBestAndHighestInOrder(@ForAll("reports") String body) {
        for (ReportedEvent event : Reports.events("تقرير: " + body)) {
            for (ReportedEvent.Toll toll : event.tolls()) {
                if (toll.low().isPresent() && toll.high().isPresent()) {
                    assertThat(toll.low().getAsInt())
                            .isLessThanOrEqualTo(toll.high().getAsInt());
                }
                if (toll.low().isPresent() && toll.best().isPresent()) {
                    assertThat(toll.low().getAsInt())
                            .isLessThanOrEqualTo(toll.best().getAsInt());
                }
            }
        }
    }

    private static List<Span> spans(ReportedEvent event) {
        List<Span> spans = new ArrayList<>(List.of(event.evidence()));
        event.sides().forEach(side -> spans.add(side.span()));
        event.tolls().forEach(toll -> spans.add(toll.span()));
        event.place().ifPresent(place -> spans.add(place.span()));
        event.claimedBy().ifPresent(claimant -> spans.add(claimant.span()));
        return spans;
    }
}
