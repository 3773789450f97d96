package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RepeatedLinesTest {

    private static final String PARAGRAPH =
            "أعلنت بلدية المدينة أمس أنها أنهت ترميم الجسر القديم الذي يصل ضفتي النهر منذ عشرات السنين،"
                    + " وقالت إن السير عليه يعود إلى طبيعته صباح الغد بعد إغلاق دام أسبوعين كاملين بسبب الأعمال.";

    @Test
    void shouldTakeOutAParagraphThatIsShownAgain() {
        assertThat(clean(PARAGRAPH + "\n\nعودة السير\n\n" + PARAGRAPH)).isEqualTo(PARAGRAPH + "\n\nعودة السير");
    }

    @Test
    void shouldLeaveWhatRepeatsOnPurpose() {
        String interview = "س: ما رأيك في الجسر؟\nجميل.\nس: ما رأيك في الجسر؟\nمتين.\n***\n***";

        assertThat(clean(interview)).isEqualTo(interview);
    }

    @Test
    void shouldLeaveAParagraphThatOnlyBeginsAlike() {
        String other = PARAGRAPH.substring(0, PARAGRAPH.length() - 9) + " الطارئة.";
        String both = PARAGRAPH + "\n" + other;

        assertThat(clean(both)).isEqualTo(both);
    }

    private static String clean(String text) {
        Page page = Page.of(text);
        RepeatedLines.mark(page);
        return page.clean().text();
    }
}
