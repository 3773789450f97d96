package io.rawi.app.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.function.BiFunction;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class StyleTest {

    private static final List<BiFunction<Style, String, String>> DRESSES =
            List.of(Style::bold, Style::dim, Style::red, Style::green, Style::yellow, Style::cyan);

    @Property(tries = 100)
    void shouldLeaveTextAloneWhereNoPersonLooksOn(@ForAll String text) {
        assertThat(DRESSES).allMatch(dress -> dress.apply(Style.PLAIN, text).equals(text));
        assertThat(Style.PLAIN.isolated(text)).isEqualTo(text);
    }

    @Test
    void shouldPutEachColourBackWhereItEnds() {
        Style colours = new Style(true, false);
        assertThat(DRESSES)
                .extracting(dress -> dress.apply(colours, "x"))
                .allMatch(text -> text.matches("\u001b\\[\\d+mx\u001b\\[0m"))
                .doesNotHaveDuplicates();
    }

    @Test
    void shouldIsolateWithoutColoursAndColourWithoutIsolating() {
        assertThat(new Style(false, true).isolated("هجين")).isEqualTo("\u2068هجين\u2069");
        assertThat(new Style(false, true).red("x")).isEqualTo("x");
        assertThat(new Style(true, false).isolated("هجين")).isEqualTo("هجين");
    }

    @Test
    void shouldCloseWhatItOpensWhenDressesAreNested() {
        Style both = new Style(true, true);
        String nested = both.cyan(both.isolated("agency.example"));
        assertThat(nested).isEqualTo("\u001b[36m\u2068agency.example\u2069\u001b[0m");
    }

    @Test
    void shouldDressNothingInAPipe() {
        assertThat(terminal(false).style()).isEqualTo(Style.PLAIN);
    }

    @Test
    void shouldIsolateOnATerminalWithAndWithoutColours() {
        Style style = terminal(true).style();
        assertThat(style.isolates()).isTrue();
        assertThat(style.colours()).isEqualTo(System.getenv("NO_COLOR") == null);
    }

    private static Terminal terminal(boolean interactive) {
        PrintWriter nowhere = new PrintWriter(new StringWriter());
        return new Terminal(new ByteArrayInputStream(new byte[0]), nowhere, nowhere, interactive);
    }
}
