package io.rawi.ingest.send;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.rawi.schema.RawArticle;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All fetches of one page must meet in one partition: a revision that overtook its original would lose. */
class PartitionKeyTest {

    @ParameterizedTest
    @CsvSource({
        "https://mina.example/1, http://www.mina.example/1/",
        "https://mina.example/1?a=1&b=2, https://MINA.example/1?b=2&a=1&utm_source=x",
        "https://mina.example/%D8%AE%D8%A8%D8%B1, https://mina.example/خبر#comments"
    })
    void shouldBeOneForOnePage(String one, String other) {
        assertThat(key(one, "الميناء", "نص")).isEqualTo(key(other, "سند", "نص آخر"));
    }

    @Property
    void shouldFollowSourceAndBodyWhereThereIsNoPage(@ForAll String source, @ForAll String body) throws Exception {
        MessageDigest digest = MessageDigest.getInstance("SHA-256");
        digest.update((source + "\0" + body).getBytes(UTF_8));

        assertThat(key(null, source, body))
                .isEqualTo(HexFormat.of().formatHex(digest.digest(), 0, 16))
                .isEqualTo(key("not an address", source, body));
    }

    @Test
    void shouldNotMixUpWhereTheSourceEnds() {
        assertThat(key(null, "ab", "c")).isNotEqualTo(key(null, "a", "bc"));
    }

    @Test
    void shouldLeaveTheBodyAsItWas() {
        RawArticle article = article(null, "s", "نص");
        PartitionKey.of(article);

        assertThat(article.getBody().remaining()).isEqualTo(4);
        assertThat(PartitionKey.of(article)).isEqualTo(PartitionKey.of(article));
    }

    private static String key(String url, String source, String body) {
        return PartitionKey.of(article(url, source, body));
    }

    private static RawArticle article(String url, String source, String body) {
        return new RawArticle(
                source,
                url,
                null,
                null,
                null,
                Instant.EPOCH,
                "text/plain",
                null,
                ByteBuffer.wrap(body.getBytes(UTF_8)),
                "file:///a",
                java.util.Map.of());
    }
}
