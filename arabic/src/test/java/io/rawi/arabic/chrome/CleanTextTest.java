package io.rawi.arabic.chrome;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CleanTextTest {

    @Test
    void shouldKeepParagraphsApartWhenALineBetweenThemGoes() {
        Page page = Page.of("أول\nشارك\n\nثان");
        page.remove(1, "share-bar");

        assertThat(page.clean().text()).isEqualTo("أول\n\nثان");
        assertThat(page.clean().removed()).containsExactly(new RemovedText(3, "\nشارك", "share-bar"));
    }

    @Test
    void shouldKeepTheBreakAboveWhenBothSidesAreAlike() {
        Page page = Page.of("أول\n\nشارك\n\nثان");
        page.remove(1, "share-bar");

        assertThat(page.clean().text()).isEqualTo("أول\n\nثان");
        assertThat(page.clean().removed()).containsExactly(new RemovedText(5, "شارك\n\n", "share-bar"));
    }

    @Test
    void shouldTellWhichRuleTookWhichLine() {
        Page page = Page.of("أول\nطباعة\nشارك\nتويتر");
        page.remove(1, "reading-tools");
        page.remove(2, "share-bar");
        page.remove(3, "share-bar");

        assertThat(page.clean().removed())
                .containsExactly(
                        new RemovedText(3, "\nطباعة\n", "reading-tools"),
                        new RemovedText(3, "شارك\nتويتر", "share-bar"));
    }

    @Test
    void shouldTakeTheWhiteSpaceAroundAText() {
        CleanText clean = Page.of(" \n نص \n\t").clean();

        assertThat(clean.text()).isEqualTo("نص");
        assertThat(clean.removed())
                .containsExactly(new RemovedText(0, " \n ", "white-space"), new RemovedText(2, " \n\t", "white-space"));
    }

    @Test
    void shouldCutTheEdgesOfALine() {
        Page page = Page.of("التالي بدأت الأعمال. وسوم جسر نهر");
        page.cutHead(0, 7, "slideshow");
        page.cutTail(0, 21, "tags");

        CleanText clean = page.clean();

        assertThat(clean.text()).isEqualTo("بدأت الأعمال.");
        assertThat(clean.removed()).extracting(RemovedText::rule).containsExactly("slideshow", "tags");
        assertThat(CleanText.restore(clean.text(), clean.removed())).isEqualTo(page.text());
    }

    @Test
    void shouldTellWhereAPlaceOfThePageIsInTheText() {
        Page page = Page.of("شارك\nأول\nشارك\nثان");
        page.remove(0, "share-bar");
        page.remove(2, "share-bar");
        CleanText clean = page.clean();

        assertThat(clean.position(page.text().indexOf("أول")))
                .isEqualTo(clean.text().indexOf("أول"));
        assertThat(clean.position(page.text().indexOf("ثان")))
                .isEqualTo(clean.text().indexOf("ثان"));
    }

    @Property(tries = 500)
    void shouldPutBackWhateverWasTakenOut(@ForAll("pages") String text, @ForAll List<Boolean> decisions) {
        Page page = Page.of(text);
        for (int i = 0; i < page.size(); i++) {
            PageLine line = page.line(i);
            int choice = decisions.isEmpty() ? 0 : i % decisions.size();
            if (!decisions.isEmpty() && decisions.get(choice)) {
                page.remove(i, "rule-" + i % 3);
            } else if (i % 4 == 1) {
                page.cutHead(i, line.start() + line.length() / 3, "head");
            } else if (i % 4 == 2) {
                page.cutTail(i, line.end() - line.length() / 2, "tail");
            }
        }

        CleanText clean = page.clean();

        assertThat(CleanText.restore(clean.text(), clean.removed())).isEqualTo(text);
        assertThat(clean.text()).isEqualTo(clean.text().strip());
    }

    @Property(tries = 300)
    void shouldFindEveryKeptLineAtItsPosition(@ForAll("pages") String text, @ForAll List<Boolean> decisions) {
        Page page = Page.of(text);
        for (int i = 0; i < page.size(); i++) {
            if (!decisions.isEmpty() && decisions.get(i % decisions.size())) {
                page.remove(i, "rule");
            }
        }

        CleanText clean = page.clean();

        for (int i = 0; i < page.size(); i++) {
            if (!page.removed(i)) {
                int at = clean.position(page.line(i).start());
                assertThat(clean.text().substring(at)).startsWith(page.string(i));
            }
        }
    }

    @Provide
    Arbitrary<String> pages() {
        Arbitrary<String> words = Arbitraries.of("نص", "خبر طويل", "x", "شارك", "\u200Fقال.", "\uD83D\uDE00");
        Arbitrary<String> gaps = Arbitraries.of("\n", "\n\n", "\r\n", " ", "\u00A0", "\t\n ", "\u2028", "\n \n", "");
        return words.list()
                .ofMaxSize(12)
                .flatMap(list -> gaps.list().ofSize(list.size() + 1).map(spaces -> {
                    StringBuilder page = new StringBuilder(spaces.get(0));
                    for (int i = 0; i < list.size(); i++) {
                        page.append(list.get(i)).append(spaces.get(i + 1));
                    }
                    return page.toString();
                }));
    }
}
