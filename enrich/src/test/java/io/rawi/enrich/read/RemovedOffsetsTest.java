package io.rawi.enrich.read;

import static io.rawi.enrich.Wire.BRIDGE;
import static io.rawi.enrich.Wire.report;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.arabic.ArabicEngine;
import io.rawi.schema.Article;
import io.rawi.schema.RawArticle;
import io.rawi.schema.RemovedText;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The offsets of removed text in an Avro record count in its own text, as its documentation says. */
class RemovedOffsetsTest {

    private static final ArabicEngine ENGINE = ArabicEngine.load();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "%s",
                "شارك\n\n%s\n\nطباعة\n",
                "fbpx\n\nالبلدية تفتح الجسر من جديد\n\nالبلدية تفتح الجسر من جديد\n\n23 نوفمبر 2018\n\n%s\n\nمقالات ذات صلة\nخبر آخر",
                "البلدية تفتح الجسر من جديد\r\n\r\n%s\r\n\r\nجميع الحقوق محفوظة"
            })
    void shouldPutEverythingBackAtItsOffset(String frame) throws Exception {
        String page = frame.formatted(BRIDGE);
        RawArticle raw = report("a.example", "1", BRIDGE, Duration.ZERO);
        raw.setTitle(null);
        raw.setBody(ByteBuffer.wrap(page.getBytes(StandardCharsets.UTF_8)));

        Article article = new ArticleReader(ENGINE).read(raw);

        StringBuilder whole = new StringBuilder(article.getText());
        List<RemovedText> removed = article.getRemoved();
        for (int i = removed.size() - 1; i >= 0; i--) {
            assertThat(removed.get(i).getOffset())
                    .isBetween(article.getBodyStart(), article.getText().length());
            whole.insert(removed.get(i).getOffset(), removed.get(i).getText());
        }
        assertThat(whole.substring(article.getBodyStart())).isEqualTo(page);
        assertThat(article.getText()).startsWith(article.getTitle());
    }
}
