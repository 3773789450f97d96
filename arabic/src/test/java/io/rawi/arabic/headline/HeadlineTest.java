package io.rawi.arabic.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.chrome.Page;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeadlineTest {

    private static final String TITLE = "البلدية تنهي ترميم الجسر القديم وتعيد فتحه";
    private static final String BODY =
            "أعلنت بلدية المدينة أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين.";

    @Test
    void shouldTakeTheLineAboveTheBody() {
        Page page = Page.of(TITLE + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(TITLE);
        assertThat(page.clean().text()).isEqualTo(BODY);
    }

    @Test
    void shouldTakeItWithoutABlankLineToo() {
        Page page = Page.of(TITLE + "\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(TITLE);
    }

    @Test
    void shouldTakeALineThatIsRepeated() {
        Page page = Page.of(TITLE + "\n" + TITLE + "\n\n" + TITLE + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(TITLE);
        assertThat(page.clean().text()).isEqualTo(BODY);
        assertThat(page.clean().removed())
                .extracting(gone -> gone.rule())
                .containsExactly("headline", "repeated-headline");
    }

    @Test
    void shouldPassOverAKickerAndKeepIt() {
        Page page = Page.of("بعد الفيضان\n\n" + TITLE + "\n\n" + BODY);

        assertThat(Headline.of(page, Optional.empty())).isEqualTo(TITLE);
        assertThat(page.clean().text()).isEqualTo("بعد الفيضان\n\n" + BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "سالم العلي – حلب",
                "وكالات - دمشق",
                "كتب: سالم العلي",
                "- نقطة أولى في القائمة",
                "قال رئيس البلدية أمس:",
                "هذه جملة قصيرة تنتهي بنقطة.",
                "writer@bridge.example",
                "***"
            })
    void shouldNotTakeALineThatIsNone(String line) {
        Page page = Page.of(line + "\n" + BODY + "\n" + BODY + " كما قيل.");

        assertThat(Headline.of(page, Optional.empty())).isEmpty();
        assertThat(page.clean().removed()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"هل يعود الجسر إلى الحياة؟", "الجسر يعود إلى الحياة..", "«الجسر» يعود: فرحة على الضفتين!"})
    void shouldTakeQuestionsAndEllipses(String line) {
        assertThat(Headline.of(Page.of(line + "\n\n" + BODY), Optional.empty())).isEqualTo(line);
    }

    @Test
    void shouldFindNoneWhereThereIsOnlyRunningText() {
        assertThat(Headline.of(Page.of(BODY), Optional.empty())).isEmpty();
        assertThat(Headline.of(Page.of(TITLE), Optional.empty())).isEmpty();
    }

    @Test
    void shouldUseTheOneGivenInOneLine() {
        Page page = Page.of(BODY);

        assertThat(Headline.of(page, Optional.of("  البلدية\n تنهي\u00A0\tالترميم ")))
                .isEqualTo("البلدية تنهي الترميم");
        assertThat(page.clean().text()).isEqualTo(BODY);
    }

    @Test
    void shouldRemoveTheRepetitionOfTheOneGiven() {
        Page page = Page.of("البلديّة تنهي ترميم الجسر القديم وتعيد فتحه\n\n" + BODY);

        assertThat(Headline.of(page, Optional.of(TITLE))).isEqualTo(TITLE);
        assertThat(page.clean().text()).isEqualTo(BODY);
    }

    @Test
    void shouldLeaveTheFirstVerseWhereAPoemSaysItAgain() {
        String poem = "مر النسيم على الجسر\nفاهتز قلب النهر\nوغنى الماء للحجر\nمر النسيم على الجسر";
        Page page = Page.of(poem);

        Headline.of(page, Optional.of("مر النسيم على الجسر"));

        assertThat(page.clean().text()).endsWith("مر النسيم على الجسر");
    }

    @Test
    void shouldLookForOneWhereTheGivenOneIsEmpty() {
        assertThat(Headline.of(Page.of(TITLE + "\n\n" + BODY), Optional.of(" - ")))
                .isEqualTo(TITLE);
    }
}
