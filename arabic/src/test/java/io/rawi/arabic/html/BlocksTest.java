package io.rawi.arabic.html;

import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.html.Blocks.Block;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BlocksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>أول</p><p>ثان</p> | أول/ثان",
                "أول<br>ثان<br/>ثالث | أول/ثان/ثالث",
                "<p>أ<b>و</b><i>ل</i></p> | أول",
                "<p>  أول \t ثان  </p> | أول ثان",
                "<p>أول&nbsp;&nbsp;ثان</p> | أول ثان",
                "<div>أول<div>ثان</div>ثالث</div> | أول/ثان/ثالث",
                "<ul><li>أول</li><li>ثان</li></ul> | أول/ثان",
                "<table><tr><td>أول</td><td>ثان</td></tr></table> | أول/ثان",
                "<h2>أول</h2>ثان<hr>ثالث | أول/ثان/ثالث",
                "<p>أول<span class=share>شارك</span> ثان</p> | أول ثان",
                "<p>أول</p><nav>قائمة</nav><p>ثان</p> | أول/ثان",
                "<p>&lt;أول&gt; &amp; &laquo;ثان&raquo;</p> | <أول> & «ثان»",
                "<p></p><p> </p><p>&nbsp;</p><p>أول</p> | أول",
                "<p>أول<!-- ثان --></p> | أول",
                "<script>var x</script><style>p{}</style>أول | أول"
            })
    void shouldReadLines(String markup, String lines) {
        assertThat(blocks(markup)).extracting(Block::text).containsExactly(lines.split("/"));
    }

    @ParameterizedTest
    @CsvSource({
        "<p>وصلت الباخرة</p>, 0",
        "<p><a>وصلت الباخرة</a></p>, 12",
        "<p>وصلت <a>الباخرة</a></p>, 7",
        "<a><p>وصلت الباخرة</p></a>, 12",
        "<p><a>وصلت</a> <a>الباخرة</a></p>, 11"
    })
    void shouldCountWhatIsLinked(String markup, int linked) {
        Block block = blocks(markup).get(0);

        assertThat(block.linked()).isEqualTo(linked);
        assertThat(block.own()).isEqualTo(12 - linked);
    }

    @Test
    void shouldNotFallOverDeepNesting() {
        String deep = "<div>".repeat(3000) + "قاع" + "</div>".repeat(3000);

        assertThat(blocks(deep)).extracting(Block::text).containsExactly("قاع");
    }

    @Property
    void shouldKeepEveryCharacterThatIsShown(@ForAll("markup") List<String> parts) {
        String markup = String.join("", parts);
        String shown = Jsoup.parseBodyFragment(markup).body().text();

        String lines = String.join("", blocks(markup).stream().map(Block::text).toList());

        assertThat(lines.replaceAll("[ \u00A0]", "")).isEqualTo(shown.replaceAll("[ \u00A0]", ""));
    }

    @Provide
    Arbitrary<List<String>> markup() {
        return Arbitraries.of(
                        "<p>",
                        "</p>",
                        "<div>",
                        "</div>",
                        "<b>",
                        "</b>",
                        "<br>",
                        "<a href=x>",
                        "</a>",
                        "أول ",
                        " ثان",
                        "\n",
                        "&nbsp;",
                        "&amp;",
                        "<li>",
                        "<td>")
                .list()
                .ofMaxSize(25);
    }

    private static List<Block> blocks(String markup) {
        return Blocks.of(Jsoup.parseBodyFragment(markup).body());
    }
}
